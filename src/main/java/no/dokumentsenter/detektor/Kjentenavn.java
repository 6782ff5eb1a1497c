package no.dokumentsenter.detektor;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of people that are known in the case, word by word. A company among them is nobody. */
final class Kjentenavn {
    static final Kjentenavn INGEN = new Kjentenavn(Set.of());

    private static final Pattern ORD = Pattern.compile("\\p{L}+");
    private static final Pattern TILLEGG = Pattern.compile("\\p{M}+");

    /** Each word to the names that have it. */
    private final Map<String, Set<Integer>> ord = new HashMap<>();

    private final Map<String, Integer> hva = new HashMap<>();

    Kjentenavn(Collection<String> navn) {
        var nr = 0;
        for (var ett : navn) {
            leggTil(ett, nr++);
        }
    }

    private void leggTil(String navn, int nr) {
        var deler = ORD.matcher(navn).results().map(m -> m.group()).toList();
        var foretak = deler.stream()
                .skip(1)
                .anyMatch(del ->
                        (Navneliste.hva(del.toLowerCase(Locale.ROOT)) & (Navneliste.FORETAK | Navneliste.ETTERNAVN))
                                == Navneliste.FORETAK);
        if (foretak) {
            return;
        }
        var etternavnFoerst = navn.contains(",");
        for (var i = 0; i < deler.size(); i++) {
            if (deler.get(i).length() > 1) {
                var etternavn = etternavnFoerst ? i == 0 : i == deler.size() - 1 && i > 0;
                var ett = bretting(deler.get(i));
                ord.computeIfAbsent(ett, ny -> new HashSet<>()).add(nr);
                hva.merge(
                        ett,
                        Navneliste.KJENT | (etternavn ? Navneliste.ETTERNAVN : Navneliste.FORNAVN),
                        (en, to) -> en | to);
            }
        }
    }

    boolean erTom() {
        return ord.isEmpty();
    }

    /** Of a word in small letters. */
    int hva(String liten) {
        return hva.isEmpty() ? 0 : hva.getOrDefault(bretting(liten), 0);
    }

    /** Whether both are words of the same name, and not the same word. */
    boolean iSammeNavn(String en, String annen) {
        var a = bretting(en);
        var b = bretting(annen);
        var navn = ord.getOrDefault(a, Set.of());
        return !a.equals(b) && ord.getOrDefault(b, Set.of()).stream().anyMatch(navn::contains);
    }

    /** The same for ø, oe and o, for å, aa and a: as people write names in file names and addresses. */
    private static String bretting(String ord) {
        var uten = TILLEGG.matcher(Normalizer.normalize(ord.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return uten.replace("aa", "a")
                .replace("oe", "o")
                .replace("ø", "o")
                .replace("ae", "a")
                .replace("æ", "a");
    }
}
