package no.dokumentsenter.einnsyn;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the newest wish about an entry has come.
 *
 * @param nummer 2026/123-4
 * @param oenske {@code vis} or {@code fjern}
 * @param status {@code venter}, {@code sendes}, {@code ferdig} or {@code menneske}
 * @param frist when it should be done; only of what is to be taken away, or hides more than before
 * @param feil our code for what is wrong
 * @param feilFelt names of the fields that eInnsyn did not like
 */
public record Einnsynpost(
        UUID journalpostId,
        String nummer,
        String oenske,
        OffsetDateTime oensketTid,
        String status,
        int forsoek,
        @Nullable OffsetDateTime nesteTid,
        @Nullable OffsetDateTime frist,
        @Nullable String feil,
        @Nullable Integer feilStatus,
        @Nullable String feilFelt) {
    /** Whether it is to be taken away. */
    public boolean fjernes() {
        return oenske.equals("fjern");
    }

    /** Whether it needs a person. */
    public boolean trengerMenneske() {
        return status.equals("menneske");
    }

    /** Whether it should have been done by now. */
    public boolean forSent(OffsetDateTime naa) {
        return !status.equals("ferdig") && frist != null && frist.isBefore(naa);
    }
}
