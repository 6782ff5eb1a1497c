package no.dokumentsenter.originaler;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A scanned letter whose paper lies in no box. */
public record Ulagt(UUID id, String filnavn, OffsetDateTime mottattDato, String poststatus) {}
