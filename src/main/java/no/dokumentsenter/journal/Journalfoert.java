package no.dokumentsenter.journal;

import no.dokumentsenter.kommune.Kommune;

/** An entry came to be, in the transaction that is still open. */
public record Journalfoert(Kommune kommune, JournalpostId journalpost) {}
