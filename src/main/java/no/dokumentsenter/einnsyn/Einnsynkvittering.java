package no.dokumentsenter.einnsyn;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What eInnsyn answered about an entry.
 *
 * @param hva {@code opprettet}, {@code endret}, {@code fjernet}, {@code aldri_sendt} or {@code avvist}
 * @param oensketTid when we wanted it
 * @param tid when it was done
 * @param svarStatus the HTTP status of the answer
 * @param frist when it should have been gone; only of what is taken away
 */
public record Einnsynkvittering(
        String hva,
        OffsetDateTime oensketTid,
        OffsetDateTime tid,
        @Nullable Integer svarStatus,
        @Nullable String eksternId,
        @Nullable OffsetDateTime frist) {
    /** Whether this says that it is gone. */
    public boolean erBorte() {
        return hva.equals("fjernet") || hva.equals("aldri_sendt");
    }

    /** Whether it was gone in time. */
    public boolean innenFrist() {
        return frist != null && !tid.isAfter(frist);
    }
}
