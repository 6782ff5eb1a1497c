package no.dokumentsenter.dokument;

import java.util.UUID;
import no.dokumentsenter.kommune.Kommune;

/** The text of a document of this entry is known now, in the transaction that is still open. */
public record Dokumentlest(Kommune kommune, UUID journalpost) {}
