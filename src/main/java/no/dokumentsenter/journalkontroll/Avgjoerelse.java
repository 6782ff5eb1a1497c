package no.dokumentsenter.journalkontroll;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What a person decided, and has not taken back.
 *
 * @param forklaring why it is held back; "" when it is approved
 * @param avtrykk of the text that was decided about
 */
public record Avgjoerelse(
        UUID journalpostId,
        Utfall utfall,
        String forklaring,
        String avtrykk,
        String avgjortAv,
        OffsetDateTime avgjortTid) {
    /** What was decided. */
    public enum Utfall {
        GODKJENT,
        HOLDT
    }
}
