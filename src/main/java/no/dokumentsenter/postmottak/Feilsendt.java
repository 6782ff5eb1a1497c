package no.dokumentsenter.postmottak;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item that came to this municipality and belongs to another.
 *
 * @param tilPostId the item there; an id only. Empty for what was sent before it was kept
 */
public record Feilsendt(
        int kommuneId,
        UUID innkommetPostId,
        int tilKommuneId,
        @Nullable UUID tilPostId,
        String grunn,
        String sendtAv,
        OffsetDateTime sendtTid,
        @Nullable String varsletAv,
        @Nullable OffsetDateTime varsletTid) {}
