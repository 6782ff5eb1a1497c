package no.dokumentsenter.ytelse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The wording of the letters in {@code ytelse/forslag}: families of headings, sentences and names. */
record Brevtekster(List<Familie> familier) {
    /** One way to write: who writes, and what of each kind of matter. */
    record Familie(
            String navn,
            List<String> felles,
            List<String> personer,
            List<String> firmaer,
            List<String> lag,
            Map<String, Ordlyd> slag) {}

    /** The headings and sentences of one kind, with placeholders. */
    record Ordlyd(List<String> titler, List<String> setninger) {}

    static Brevtekster les(String fil) {
        var familier = new ArrayList<Familie>();
        Ordlyd naa = new Ordlyd(new ArrayList<>(), new ArrayList<>());
        for (var linje : linjer(fil)) {
            var verdi = linje.substring(linje.indexOf(' ') + 1);
            if (linje.startsWith("## ")) {
                familier.add(new Familie(
                        verdi,
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new LinkedHashMap<>()));
            } else if (linje.startsWith("= ")) {
                naa = new Ordlyd(new ArrayList<>(), new ArrayList<>());
                familier.getLast().slag().put(verdi, naa);
            } else {
                leggTil(familier.getLast(), naa, linje.substring(0, linje.indexOf(':')), verdi);
            }
        }
        return new Brevtekster(familier);
    }

    private static void leggTil(Familie familie, Ordlyd ordlyd, String hva, String verdi) {
        switch (hva) {
            case "felles" -> familie.felles().add(verdi);
            case "navn" -> familie.personer().addAll(Arrays.asList(verdi.split(";")));
            case "firma" -> familie.firmaer().addAll(Arrays.asList(verdi.split(";")));
            case "org" -> familie.lag().addAll(Arrays.asList(verdi.split(";")));
            case "t" -> ordlyd.titler().add(verdi);
            case "b" -> ordlyd.setninger().add(verdi);
            default -> throw new IllegalArgumentException("ukjent linje: " + hva);
        }
    }

    /** The lines that say something. */
    static List<String> linjer(String fil) {
        try (var inn = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Brevtekster.class.getResourceAsStream("/ytelse/forslag/" + fil)),
                StandardCharsets.UTF_8))) {
            return inn.lines()
                    .filter(linje -> !linje.isBlank() && !linje.matches("#(?!#).*"))
                    .toList();
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }
}
