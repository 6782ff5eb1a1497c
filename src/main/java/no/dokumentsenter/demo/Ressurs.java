package no.dokumentsenter.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the files under resources/demo: UTF-8, semicolon between fields, comma within, # for a comment. */
final class Ressurs {
    private Ressurs() {}

    /** One row of a table, by column name. */
    record Rad(Map<String, String> felt) {
        String verdi(String kolonne) {
            return Objects.requireNonNull(felt.get(kolonne), kolonne);
        }

        int tall(String kolonne) {
            return Integer.parseInt(verdi(kolonne));
        }

        List<String> liste(String kolonne) {
            var verdi = verdi(kolonne);
            return verdi.isEmpty() ? List.of() : List.of(verdi.split(","));
        }
    }

    static List<Rad> tabell(String fil) {
        var linjer = linjer(fil);
        var kolonner = linjer.getFirst().split(";");
        var rader = new ArrayList<Rad>();
        for (var linje : linjer.subList(1, linjer.size())) {
            var felt = new HashMap<String, String>();
            var verdier = linje.split(";", -1);
            for (int i = 0; i < kolonner.length; i++) {
                felt.put(kolonner[i], verdier[i]);
            }
            rader.add(new Rad(felt));
        }
        return rader;
    }

    /** Lines of the form "name: a;b;c". */
    static Map<String, List<String>> ordlister(String fil) {
        var lister = new HashMap<String, List<String>>();
        for (var linje : linjer(fil)) {
            var skille = linje.indexOf(": ");
            lister.put(
                    linje.substring(0, skille),
                    List.of(linje.substring(skille + 2).split(";")));
        }
        return lister;
    }

    static List<String> linjer(String fil) {
        try (var inn = aapne(fil)) {
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(linje -> !linje.isBlank() && !linje.startsWith("#"))
                    .toList();
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    static InputStream aapne(String fil) {
        return Objects.requireNonNull(Ressurs.class.getResourceAsStream("/demo/" + fil), fil);
    }
}
