package no.dokumentsenter.kommandolinje;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words after the verb. {@code --navn verdi} or {@code --navn=verdi}; settings of the product
 * ({@code --dokumentsenter.…=}, {@code --spring.…=}) pass through untouched.
 */
public record Valg(Map<String, String> verdier, List<String> innstillinger, List<String> rester) {
    private static final Set<String> BRYTERE = Set.of("demo", "testbase", "opplaering", "json", "help", "hurtig");

    /** A setting names its family before any value: a path with a dot in it is none. */
    private static final Pattern INNSTILLING = Pattern.compile("--[a-z-]+(?:\\.[\\w\\[\\]-]+)+=.*");

    /** Something on the line that nobody understands. */
    static final class Ukjent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Ukjent(String melding) {
            super(melding);
        }
    }

    /** Reads the words; those outside {@code kjente} are refused. */
    public static Valg les(List<String> ord, Set<String> kjente) {
        var verdier = new HashMap<String, String>();
        var innstillinger = new ArrayList<String>();
        var rester = new ArrayList<String>();
        for (var i = 0; i < ord.size(); i++) {
            var naa = ord.get(i);
            if (!naa.startsWith("--")) {
                rester.add(naa);
            } else if (INNSTILLING.matcher(naa).matches()) {
                innstillinger.add(naa);
            } else {
                var navn = naa.substring(2).split("=", 2);
                if (!kjente.contains(navn[0]) && !navn[0].equals("help")) {
                    throw new Ukjent("Ukjent valg: --" + navn[0]);
                }
                if (BRYTERE.contains(navn[0])) {
                    verdier.put(navn[0], "ja");
                } else if (navn.length == 2) {
                    verdier.put(navn[0], navn[1]);
                } else if (i + 1 < ord.size()) {
                    verdier.put(navn[0], ord.get(++i));
                } else {
                    throw new Ukjent("--" + navn[0] + " mangler en verdi");
                }
            }
        }
        return new Valg(verdier, innstillinger, rester);
    }

    boolean har(String navn) {
        return verdier.containsKey(navn);
    }

    Optional<String> verdi(String navn) {
        return Optional.ofNullable(verdier.get(navn));
    }

    int tall(String navn, int ellers) {
        try {
            return verdi(navn).map(Integer::parseInt).orElse(ellers);
        } catch (NumberFormatException ikkeTall) {
            throw new Ukjent("--" + navn + " må være et tall");
        }
    }

    Path datamappe() {
        return Path.of(verdi("data").orElse("data")).toAbsolutePath().normalize();
    }
}
