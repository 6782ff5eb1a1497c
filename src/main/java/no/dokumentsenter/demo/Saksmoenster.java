package no.dokumentsenter.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How cases of one kind run: saksgang.txt, where the format is described. */
record Saksmoenster(
        String id,
        String klasse,
        int vekt,
        String enhet,
        String partslag,
        String tilgangskode,
        String tittel,
        List<Trinn> trinn,
        Map<String, List<String>> tekster) {

    /** One registration in the pattern; alternativ: takes the place of the one before it. */
    record Trinn(
            String type, boolean alternativ, String motpart, String tilgangskode, String tittel, List<String> vedlegg) {
        static Trinn les(String linje) {
            var felt = linje.split(" \\| ");
            var alternativ = felt[0].startsWith("/");
            var vedlegg = felt.length > 4 ? List.of(felt[4].split(";")) : List.<String>of();
            return new Trinn(felt[0].replace("/", ""), alternativ, felt[1], felt[2], felt[3], vedlegg);
        }
    }

    static List<Saksmoenster> alle() {
        var alle = new ArrayList<Saksmoenster>();
        for (var linje : Ressurs.linjer("saksgang.txt")) {
            if (linje.startsWith("= ")) {
                alle.add(les(linje.substring(2)));
            } else if (linje.startsWith("> ")) {
                leggTilTekst(alle.getLast().tekster, linje);
            } else {
                alle.getLast().trinn.add(Trinn.les(linje));
            }
        }
        return alle;
    }

    /** Registrations and texts for any case: fyll.txt. */
    static Saksmoenster fyll() {
        var fyll = new Saksmoenster("fyll", "", 0, "", "", "", "", new ArrayList<>(), new HashMap<>());
        for (var linje : Ressurs.linjer("fyll.txt")) {
            if (linje.startsWith("> ")) {
                leggTilTekst(fyll.tekster, linje);
            } else {
                var felt = linje.split(" \\| ");
                fyll.trinn.add(new Trinn(felt[0], false, felt[1], "=", felt[2], List.of()));
            }
        }
        return fyll;
    }

    List<String> avsnitt(String type) {
        return tekster.getOrDefault(type, List.of());
    }

    private static Saksmoenster les(String linje) {
        var f = linje.split(" \\| ");
        return new Saksmoenster(
                f[0], f[1], Integer.parseInt(f[2]), f[3], f[4], f[5], f[6], new ArrayList<>(), new HashMap<>());
    }

    private static void leggTilTekst(Map<String, List<String>> tekster, String linje) {
        var felt = linje.substring(2).split(" \\| ", 2);
        tekster.computeIfAbsent(felt[0], type -> new ArrayList<>()).add(felt[1]);
    }
}
