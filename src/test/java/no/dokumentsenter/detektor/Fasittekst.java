package no.dokumentsenter.detektor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text of {@code src/test/resources/detektor} and what shall be found in it.
 *
 * @param slag title, party, file or letter
 * @param kjente names of the parties
 */
public record Fasittekst(String slag, List<String> kjente, String tekst, List<Funn> fasit) {
    private static final Map<String, Slag> MERKE = Map.of(
            "F", Slag.FOEDSELSNUMMER,
            "D", Slag.D_NUMMER,
            "U", Slag.DUF_NUMMER,
            "K", Slag.KONTONUMMER,
            "T", Slag.TELEFON,
            "E", Slag.EPOST,
            "N", Slag.NAVN);
    private static final Pattern MERKET = Pattern.compile("⟦([A-Z]):([^⟧]*)⟧");

    /** All of a file, in its order. */
    public static List<Fasittekst> les(String fil) {
        try (var leser = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Fasittekst.class.getResourceAsStream("/detektor/" + fil)),
                StandardCharsets.UTF_8))) {
            return leser.lines()
                    .filter(linje -> !linje.isBlank() && !linje.startsWith("#"))
                    .map(Fasittekst::av)
                    .toList();
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    static Fasittekst av(String linje) {
        var deler = linje.split("\\|", 3);
        var kjente =
                Stream.of(deler[1].split(";")).filter(navn -> !navn.isBlank()).toList();
        return merket(deler[0], kjente, deler[2].replace("\\n", "\n"));
    }

    private static Fasittekst merket(String slag, List<String> kjente, String merket) {
        var tekst = new StringBuilder();
        var fasit = new ArrayList<Funn>();
        var sted = 0;
        var treff = MERKET.matcher(merket);
        while (treff.find()) {
            tekst.append(merket, sted, treff.start());
            var fra = tekst.length();
            tekst.append(treff.group(2));
            fasit.add(new Funn(Objects.requireNonNull(MERKE.get(treff.group(1))), fra, tekst.length()));
            sted = treff.end();
        }
        tekst.append(merket.substring(sted));
        return new Fasittekst(slag, kjente, tekst.toString(), List.copyOf(fasit));
    }

    /** The same text with other numbers of the same kinds, written in the same way. */
    public Fasittekst medAndreNumre(Random terning) {
        var ny = new StringBuilder(tekst);
        for (var funn : fasit) {
            var sifre = tekst.substring(funn.fra(), funn.til())
                    .replaceAll("\\D", "")
                    .length();
            var nytt = switch (funn.slag()) {
                case FOEDSELSNUMMER -> Proevenumre.foedselsnummer(terning);
                case D_NUMMER -> Proevenumre.dNummer(terning);
                case DUF_NUMMER -> Proevenumre.duf(terning);
                case KONTONUMMER -> Proevenumre.konto(terning);
                default -> "";
            };
            if (sifre == nytt.length()) {
                var neste = 0;
                for (var i = funn.fra(); i < funn.til(); i++) {
                    if (Character.isDigit(tekst.charAt(i))) {
                        ny.setCharAt(i, nytt.charAt(neste++));
                    }
                }
            }
        }
        return new Fasittekst(slag, kjente, ny.toString(), fasit);
    }
}
