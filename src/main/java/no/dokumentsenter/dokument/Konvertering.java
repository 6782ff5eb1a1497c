package no.dokumentsenter.dokument;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of format (Noark 5 konvertering).
 *
 * @param dokumentobjekt the file that came out of it
 * @param konvertertFraFormat PRONOM id, as konvertertTilFormat
 */
public record Konvertering(
        UUID dokumentobjekt,
        Instant konvertertDato,
        String konvertertFraFormat,
        String konvertertTilFormat,
        @Nullable String konverteringsverktoey,
        @Nullable String konverteringskommentar) {}
