package no.dokumentsenter.dagsslutt;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;

/**
 * One signed reconciliation of one municipality.
 *
 * @param signertAv the user name
 * @param hilsen what the next one must know, or empty
 * @param regnskap every channel, from the signature before until this one
 */
public record Avstemming(
        int kommuneId, UUID id, OffsetDateTime tid, String signertAv, String hilsen, List<Kanalregnskap> regnskap) {
    /** A figure of all channels together. */
    public long sum(ToLongFunction<Kanalregnskap> tall) {
        return regnskap.stream().mapToLong(tall).sum();
    }
}
