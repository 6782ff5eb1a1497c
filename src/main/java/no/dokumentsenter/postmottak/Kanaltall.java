package no.dokumentsenter.postmottak;

import java.util.Map;

/**
 * One reading of one channel.
 *
 * @param maalere what has happened since the beginning: {@code inn}, {@code paa_nytt}, {@code journalfoert},
 *     {@code avsluttet:reklame} and the other reasons, {@code gjenaapnet}, {@code venter}, {@code hentet}
 * @param naa how many stand at each status now
 */
public record Kanaltall(String kanal, Map<String, Long> maalere, Map<String, Long> naa) {
    /** Items that came. */
    public static final String INN = "inn";

    /** The same bytes once more: no item of their own. */
    public static final String PAA_NYTT = "paa_nytt";

    /** How many have had a disposal since the beginning, less those that were taken back. */
    public long avgjort() {
        return maaler("journalfoert")
                + maalere.entrySet().stream()
                        .filter(maaler -> maaler.getKey().startsWith("avsluttet:"))
                        .mapToLong(Map.Entry::getValue)
                        .sum()
                - maaler("gjenaapnet");
    }

    /** How many are open now, by their status. */
    public long aapne() {
        return naa.entrySet().stream()
                .filter(status -> Poststatus.av(status.getKey()).erAapen())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Nothing, when every item that came has exactly one disposal or is open. Else how many are not accounted for. */
    public long differanse() {
        return maaler(INN) - avgjort() - aapne();
    }

    public long maaler(String navn) {
        return maalere.getOrDefault(navn, 0L);
    }
}
