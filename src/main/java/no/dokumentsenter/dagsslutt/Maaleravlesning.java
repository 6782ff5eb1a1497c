package no.dokumentsenter.dagsslutt;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.dokumentsenter.felles.Avtrykk;
import no.dokumentsenter.postmottak.Kanaltall;

/**
 * The meters of every channel at one moment. How many are open is kept among them as {@code naa:klar} and so on: the
 * opening balance of the next period.
 */
record Maaleravlesning(Map<String, Map<String, Long>> kanaler) {
    /** Half of a SHA-256 is enough to tell two counts apart. */
    private static final int SIFRE = 32;

    static final String NAA = "naa:";

    static Maaleravlesning av(List<Kanaltall> tall) {
        var kanaler = new TreeMap<String, Map<String, Long>>();
        for (var kanal : tall) {
            var maalere = new TreeMap<String, Long>(kanal.maalere());
            kanal.naa().forEach((status, antall) -> maalere.put(NAA + status, antall));
            kanaler.put(kanal.kanal(), maalere);
        }
        return new Maaleravlesning(kanaler);
    }

    static long aapne(Map<String, Long> maalere) {
        return maalere.entrySet().stream()
                .filter(maaler -> maaler.getKey().startsWith(NAA))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Another text when any count is another: what is signed is what was shown. */
    String fingeravtrykk() {
        var tekst = kanaler.entrySet().stream()
                .map(kanal -> kanal.getKey() + new TreeMap<>(kanal.getValue()))
                .collect(Collectors.joining("\n"));
        return Avtrykk.av(tekst).substring(0, SIFRE);
    }
}
