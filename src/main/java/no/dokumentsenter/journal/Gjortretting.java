package no.dokumentsenter.journal;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction that was made: what the entry said before, and what is right.
 *
 * @param felt the Noark name of the field
 * @param korrespondansepartId whose name it was, when it was a name
 */
public record Gjortretting(
        String felt,
        @Nullable UUID korrespondansepartId,
        @Nullable String feilVerdi,
        @Nullable String riktigVerdi,
        String grunn,
        String rettetAv,
        OffsetDateTime rettetTid) {}
