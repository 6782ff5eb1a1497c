package no.dokumentsenter.originaler;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exception in force. One that data found has no id and nobody who set it: it is lifted by mending its cause.
 *
 * @param grunn a code of {@link Unntaksgrunn}
 */
public record Unntak(
        @Nullable UUID id,
        UUID innkommetPostId,
        String grunn,
        String merknad,
        @Nullable String sattAv,
        @Nullable OffsetDateTime sattTid) {
    static Unntak funnet(UUID post, Datafunn funn) {
        return new Unntak(null, post, funn.kode(), "", null, null);
    }
}
