package no.dokumentsenter.dagsslutt;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What came by one channel between two readings of its meters, and what became of it.
 *
 * @param aapneFoer open at the reading before
 * @param inn items that came
 * @param paaNytt the same bytes once more, joined to an item that was here
 * @param journalfoert became an entry
 * @param avsluttet disposed of without an entry, by reason
 * @param gjenaapnet disposals that were taken back
 * @param aapne open now, by status
 * @param talt counted by hand, when somebody did
 * @param forklaring why the counts differ, when they do
 */
public record Kanalregnskap(
        String kanal,
        long aapneFoer,
        long inn,
        long paaNytt,
        long journalfoert,
        Map<String, Long> avsluttet,
        long gjenaapnet,
        Map<String, Long> aapne,
        OptionalInt talt,
        String forklaring) {
    private static final String AVSLUTTET = "avsluttet:";

    /** The meters of a reading, with how many were open beside them. */
    static Kanalregnskap mellom(
            String kanal, Map<String, Long> foer, Map<String, Long> naa, OptionalInt talt, String forklaring) {
        var avsluttet = new TreeMap<String, Long>();
        var aapne = new TreeMap<String, Long>();
        naa.forEach((maaler, stand) -> {
            if (maaler.startsWith(AVSLUTTET) && stand > stand(foer, maaler)) {
                avsluttet.put(maaler.substring(AVSLUTTET.length()), stand - stand(foer, maaler));
            } else if (maaler.startsWith(Maaleravlesning.NAA)) {
                aapne.put(maaler.substring(Maaleravlesning.NAA.length()), stand);
            }
        });
        return new Kanalregnskap(
                kanal,
                Maaleravlesning.aapne(foer),
                endring(foer, naa, "inn"),
                endring(foer, naa, "paa_nytt"),
                endring(foer, naa, "journalfoert"),
                avsluttet,
                endring(foer, naa, "gjenaapnet"),
                aapne,
                talt,
                forklaring);
    }

    /** Disposed of without an entry, whatever the reason. */
    public long avsluttetIAlt() {
        return avsluttet.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Without a disposal now. */
    public long aapneNaa() {
        return aapne.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Zero when all is accounted for: open before and came in, less what was disposed of, is what is open now. */
    public long differanse() {
        return aapneFoer + inn + gjenaapnet - journalfoert - avsluttetIAlt() - aapneNaa();
    }

    /** Whether the count by hand says something else than the queue. */
    public boolean taltAvviker() {
        return talt.isPresent() && talt.getAsInt() != inn + paaNytt;
    }

    /** Whether it must be explained before it is signed. */
    public boolean krevesForklart() {
        return differanse() != 0 || taltAvviker();
    }

    /** The same with what a person has filled in. */
    Kanalregnskap med(Optional<Integer> talt, String forklaring) {
        return new Kanalregnskap(
                kanal,
                aapneFoer,
                inn,
                paaNytt,
                journalfoert,
                avsluttet,
                gjenaapnet,
                aapne,
                talt.map(OptionalInt::of).orElse(OptionalInt.empty()),
                forklaring);
    }

    private static long endring(Map<String, Long> foer, Map<String, Long> naa, String maaler) {
        return stand(naa, maaler) - stand(foer, maaler);
    }

    private static long stand(Map<String, Long> maalere, String maaler) {
        return maalere.getOrDefault(maaler, 0L);
    }
}
