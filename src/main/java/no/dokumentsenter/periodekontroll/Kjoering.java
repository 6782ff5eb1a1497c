package no.dokumentsenter.periodekontroll;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One time that a control was run.
 *
 * @param antall how many it found that nobody had seen; null when the run failed
 * @param kjoertAv user name; {@code periodekontroll} when it ran by itself
 */
public record Kjoering(
        OffsetDateTime startetTid,
        int millisekunder,
        @Nullable Integer antall,
        String kjoertAv) {}
