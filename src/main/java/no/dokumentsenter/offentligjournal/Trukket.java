package no.dokumentsenter.offentligjournal;

import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;

/** An entry that was out is taken back, in the transaction that took it. */
public record Trukket(Kommune kommune, JournalpostId journalpost) {}
