package no.dokumentsenter.postmottak;

import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.sak.SakId;

/** What an item became. */
public record Registrert(SakId sak, JournalpostId journalpost, String nummer) {}
