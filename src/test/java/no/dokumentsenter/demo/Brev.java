package no.dokumentsenter.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A letter of the sample post, as brev.txt tells it. */
record Brev(String id, String utforming, Map<String, String> felt, List<String> avsnitt) {

    static Map<String, Brev> alle() throws IOException {
        var alle = new LinkedHashMap<String, Brev>();
        try (var inn = Objects.requireNonNull(Brev.class.getResourceAsStream("/demo/brev.txt"))) {
            Brev siste = null;
            for (var linje : new String(inn.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (linje.startsWith("@ ")) {
                    var hode = linje.substring(2).split(" \\| ");
                    siste = new Brev(hode[0], hode[1], new HashMap<>(), new ArrayList<>());
                    alle.put(siste.id, siste);
                } else if (siste != null && !linje.isBlank()) {
                    siste.ta(linje);
                }
            }
        }
        return alle;
    }

    private void ta(String linje) {
        if (linje.matches("(fra|til|dato|ref|tittel|hilsen|vedlegg|skisse): .*")) {
            var skille = linje.indexOf(": ");
            felt.put(linje.substring(0, skille), linje.substring(skille + 2));
        } else {
            avsnitt.add(linje);
        }
    }

    List<String> linjer(String navn) {
        return List.of(felt.getOrDefault(navn, "").split(";", -1));
    }

    boolean har(String navn) {
        return !felt.getOrDefault(navn, "").isBlank();
    }

    Brev med(String fra, String til) {
        var nye = new HashMap<String, String>();
        felt.forEach((navn, verdi) -> nye.put(navn, verdi.replace(fra, til)));
        return new Brev(id, utforming, nye, avsnitt);
    }
}
