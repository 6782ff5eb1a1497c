package no.dokumentsenter.dagsslutt;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import no.dokumentsenter.felles.Tekster;

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

    /** The account in one sentence, all channels together. */
    public String setning(Tekster tekster) {
        return tekster.tekst(
                "dagsslutt.setning",
                sum(Kanalregnskap::inn),
                sum(Kanalregnskap::journalfoert),
                sum(Kanalregnskap::avsluttetIAlt),
                sum(Kanalregnskap::aapneNaa));
    }
}
