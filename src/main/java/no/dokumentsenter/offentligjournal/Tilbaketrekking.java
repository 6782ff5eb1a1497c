package no.dokumentsenter.offentligjournal;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the public could read of an entry, and no longer can.
 *
 * @param meldefrist when the supervisory authority must be told, if it was a breach (GDPR art. 33 (1))
 * @param fristkilde where that deadline stands
 */
public record Tilbaketrekking(
        UUID id,
        String tittel,
        String sakstittel,
        String avsendere,
        String mottakere,
        String enhet,
        @Nullable String hjemmel,
        OffsetDateTime lagtUtTid,
        OffsetDateTime trukketTid,
        String trukketAv,
        String grunn,
        OffsetDateTime meldefrist,
        String fristkilde) {}
