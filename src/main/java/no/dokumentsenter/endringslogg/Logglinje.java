package no.dokumentsenter.endringslogg;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log.
 *
 * @param nr its place in the municipality's chain, from 1
 * @param felt the Noark name of the field, for a change of one field
 */
public record Logglinje(
        long nr,
        Instant tidspunkt,
        String bruker,
        String objekttype,
        UUID objektId,
        String handling,
        @Nullable String felt,
        @Nullable String tidligereVerdi,
        @Nullable String nyVerdi) {}
