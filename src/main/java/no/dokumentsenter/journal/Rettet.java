package no.dokumentsenter.journal;

import no.dokumentsenter.kommune.Kommune;

/**
 * An entry was corrected, in the transaction that is still open.
 *
 * @param skjulerMer a word that could be read in public is hidden now
 */
public record Rettet(Kommune kommune, JournalpostId journalpost, boolean skjulerMer) {}
