package no.dokumentsenter.postmottak;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How it goes with one channel of one municipality.
 *
 * @param kanal the code of a {@link Tilknytning}
 * @param feil what is wrong now, as the code of a {@link Kanalfeil}; null when it goes well
 * @param feilSiden since when
 */
public record Kanaltilstand(
        int kommuneId,
        String kanal,
        @Nullable OffsetDateTime sistVellykket,
        @Nullable String feil,
        @Nullable OffsetDateTime feilSiden) {}
