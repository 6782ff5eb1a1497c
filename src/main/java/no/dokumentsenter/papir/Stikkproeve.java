package no.dokumentsenter.papir;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A document that was drawn to be looked at again; unanswered while {@code iOrden} is null. */
public record Stikkproeve(
        int nr,
        @Nullable Boolean iOrden,
        String merknad,
        @Nullable String kontrollertAv,
        @Nullable OffsetDateTime kontrollertTid) {}
