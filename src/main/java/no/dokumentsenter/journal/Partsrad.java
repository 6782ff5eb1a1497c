package no.dokumentsenter.journal;

import java.util.UUID;

/** A correspondent as it stands in the journal. */
public record Partsrad(UUID id, Part part) {}
