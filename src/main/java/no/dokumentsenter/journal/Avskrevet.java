package no.dokumentsenter.journal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A write-off as it is kept, seen from one of its two entries.
 *
 * @param annen the other entry: the one that answers, or the one that is answered; null when nothing answers
 * @param annetNummer 2026/123-4
 * @param korrespondansepart which of several receivers it is for
 * @param opphevetGrunn why it was taken back; null while it counts
 */
public record Avskrevet(
        UUID id,
        @Nullable UUID annen,
        @Nullable String annetNummer,
        @Nullable UUID korrespondansepart,
        LocalDate avskrivningsdato,
        String avskrivningsmaate,
        String avskrevetAv,
        @Nullable OffsetDateTime opphevetTid,
        @Nullable String opphevetAv,
        @Nullable String opphevetGrunn) {
    public boolean gjelder() {
        return opphevetTid == null;
    }
}
