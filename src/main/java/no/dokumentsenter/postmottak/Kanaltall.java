package no.dokumentsenter.postmottak;

import java.util.Map;

/**
 * One reading of one channel.
 *
 * @param maalere what has happened since the beginning: {@code inn}, {@code paa_nytt}, {@code journalfoert},
 *     {@code avsluttet:reklame} and the other reasons, {@code gjenaapnet}, {@code venter}, {@code hentet}
 * @param naa how many without a disposal stand at each status now
 */
public record Kanaltall(String kanal, Map<String, Long> maalere, Map<String, Long> naa) {
    /** Items that came. */
    public static final String INN = "inn";

    /** The same bytes once more: no item of their own. */
    public static final String PAA_NYTT = "paa_nytt";
}
