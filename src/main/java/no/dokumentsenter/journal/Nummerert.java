package no.dokumentsenter.journal;

import no.dokumentsenter.sak.Postnummer;

/** An entry that has just been made, and the numbers that it got in its case. */
public record Nummerert(JournalpostId id, Postnummer nummer) {}
