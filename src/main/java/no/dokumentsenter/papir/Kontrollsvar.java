package no.dokumentsenter.papir;

import java.time.OffsetDateTime;

/** One of the four controls as it was last done. */
public record Kontrollsvar(
        String kontroll, boolean iOrden, String merknad, String utfoertAv, OffsetDateTime utfoertTid) {}
