package no.dokumentsenter.detektor;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds national identity numbers and D numbers in text: eleven digits, with or without a gap after the sixth, that
 * pass both check digits. Synthetic numbers (month + 80, and + 40) count as real: what they would leak is the same.
 */
public final class Identitetsnumre {
    private static final Pattern KANDIDAT = Pattern.compile("(?<![0-9])(\\d{6})[ .\\u00a0-]?(\\d{5})(?![0-9])");
    private static final Pattern LEDETEKST = Pattern.compile(
            "(?i)[\\s,]*\\b(?:f\\.? ?nr|f(?:ø|oe)dselsn(?:umme)?r|personn(?:umme)?r|d-nummer)\\.?:?\\s*$");
    private static final int[] VEKT_1 = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] VEKT_2 = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private Identitetsnumre() {}

    /** Whether the text has one. */
    public static boolean finnes(String tekst) {
        return KANDIDAT.matcher(tekst).results().anyMatch(Identitetsnumre::erGyldig);
    }

    /** Where they stand. */
    public static List<Funn> finn(String tekst) {
        return KANDIDAT.matcher(tekst)
                .results()
                .filter(Identitetsnumre::erGyldig)
                .map(m ->
                        new Funn(m.group(1).charAt(0) >= '4' ? Slag.D_NUMMER : Slag.FOEDSELSNUMMER, m.start(), m.end()))
                .toList();
    }

    /** The text without them, and without the word that says what they are. */
    public static String utenNumre(String tekst) {
        var uten = new StringBuilder();
        var sted = 0;
        for (var treff : finn(tekst)) {
            uten.append(LEDETEKST.matcher(tekst.substring(sted, treff.fra())).replaceFirst(" "));
            sted = treff.til();
        }
        return uten.append(tekst.substring(sted))
                .toString()
                .replaceAll("\\s*\\(\\s*\\)|\\s+(?=[,.)])", "")
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s,;:–-]+|[\\s,;:–-]+$", "");
    }

    private static boolean erGyldig(MatchResult treff) {
        var siffer = (treff.group(1) + treff.group(2)).chars().map(c -> c - '0').toArray();
        var dag = (siffer[0] % 4) * 10 + siffer[1];
        var maaned = (siffer[2] * 10 + siffer[3]) % 40;
        return dag >= 1
                && dag <= 31
                && maaned >= 1
                && maaned <= 12
                && kontroll(siffer, VEKT_1) == siffer[9]
                && kontroll(siffer, VEKT_2) == siffer[10];
    }

    private static int kontroll(int[] siffer, int[] vekt) {
        var sum = 0;
        for (var i = 0; i < vekt.length; i++) {
            sum += siffer[i] * vekt[i];
        }
        return (11 - sum % 11) % 11;
    }
}
