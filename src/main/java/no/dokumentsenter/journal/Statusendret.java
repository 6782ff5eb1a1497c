package no.dokumentsenter.journal;

import no.dokumentsenter.kommune.Kommune;

/** An entry took another status, in the transaction that is still open. */
public record Statusendret(Kommune kommune, JournalpostId journalpost, Journalstatus status) {}
