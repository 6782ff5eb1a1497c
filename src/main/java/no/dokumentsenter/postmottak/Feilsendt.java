package no.dokumentsenter.postmottak;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item that came to this municipality and belongs to another. */
public record Feilsendt(
        int kommuneId,
        UUID innkommetPostId,
        int tilKommuneId,
        String grunn,
        String sendtAv,
        OffsetDateTime sendtTid,
        @Nullable String varsletAv,
        @Nullable OffsetDateTime varsletTid) {}
