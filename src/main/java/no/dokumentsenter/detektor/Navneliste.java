package no.dokumentsenter.detektor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What a word may be, by the lists in {@code src/main/resources/detektor}. Read once. */
final class Navneliste {
    static final int FORNAVN = 1;
    static final int ETTERNAVN = 2;
    static final int TVETYDIG = 4;
    static final int STED = 8;
    static final int FORETAK = 16;
    static final int STEDSORD = 32;
    /** Known in the case: not from the lists. */
    static final int KJENT = 64;

    /** As farms, patronymics and foreign family names end. */
    private static final List<String> ENDELSER = List.of(
            "sen", "sson", "stad", "rud", "haug", "haugen", "bakken", "moen", "berg", "land", "vik", "dal", "dalen",
            "nes", "seth", "lien", "engen", "hagen", "bråten", "bråthen", "åsen", "heim", "lund", "aas", "vold", "gård",
            "gaard", "sveen", "sæter", "sæther", "stuen", "tveit", "vang", "strøm", "holm", "løkken", "ødegård",
            "trøen", "ski", "ska", "wicz", "czyk", "vić", "vic", "escu", "enko", "chuk", "zadeh", "yan");

    private static final Map<String, Integer> ORD = les();

    private Navneliste() {}

    private static Map<String, Integer> les() {
        var ord = new HashMap<String, Integer>();
        les("fornavn", FORNAVN, ord);
        les("etternavn", ETTERNAVN, ord);
        les("tvetydige", FORNAVN | TVETYDIG, ord);
        les("steder", STED, ord);
        les("foretaksord", FORETAK, ord);
        les("stedsord", STEDSORD, ord);
        return Map.copyOf(ord);
    }

    private static void les(String fil, int hva, Map<String, Integer> ord) {
        try (var leser = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Navneliste.class.getResourceAsStream("/detektor/" + fil + ".txt")),
                StandardCharsets.UTF_8))) {
            leser.lines()
                    .filter(linje -> !linje.startsWith("#"))
                    .flatMap(linje -> List.of(linje.split("[ -]")).stream())
                    .filter(navn -> !navn.isEmpty())
                    .forEach(navn -> ord.merge(navn.toLowerCase(Locale.ROOT), hva, (en, to) -> en | to));
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    /** Of a word in small letters; 0 when it is in no list. */
    static int hva(String ord) {
        return ORD.getOrDefault(ord, 0);
    }

    static boolean enderSomEtternavn(String ord) {
        return ord.length() > 5 && ENDELSER.stream().anyMatch(ord::endsWith);
    }
}
