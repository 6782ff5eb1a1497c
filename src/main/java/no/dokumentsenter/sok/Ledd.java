package no.dokumentsenter.sok;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One word or phrase of a question.
 *
 * @param uten what is found may not have it
 * @param akkurat the word alone, not words that are put together with it
 */
public record Ledd(String tekst, Slag slag, Felt felt, boolean uten, boolean akkurat) {
    /** Of shorter words, parts are found everywhere. */
    private static final Pattern HELT_ORD = Pattern.compile("\\p{L}{4,40}");

    /** How it is looked for. */
    public enum Slag {
        /** A word in any inflection. */
        ORD,
        /** These words after each other. */
        UTTRYKK,
        /** All that begins so. */
        BEGYNNELSE
    }

    /** Where it is looked for: the weights of the search text. */
    public enum Felt {
        OVERALT(""),
        AVSENDER("A"),
        MOTTAKER("B"),
        TITTEL("C"),
        DOKUMENT("D");

        private final String vekt;

        Felt(String vekt) {
            this.vekt = vekt;
        }
    }

    /** Whether words that are put together with this one are meant too. */
    public boolean tarMedSammensatte() {
        return slag == Slag.ORD && !uten && !akkurat && HELT_ORD.matcher(tekst).matches();
    }

    /** Each text in quotes of its own, so that nothing in it is an operator. */
    private String iQuery(Collection<String> sammensatte) {
        var ord = Stream.concat(Stream.of(tekst), sammensatte.stream())
                .map(en -> "'" + en.replace('/', ' ').replace("\\", "\\\\").replace("'", "''") + "'" + merke())
                .collect(Collectors.joining(" | "));
        return (uten ? "!" : "") + (sammensatte.isEmpty() ? ord : "(" + ord + ")");
    }

    private String merke() {
        var merke = (slag == Slag.BEGYNNELSE ? "*" : "") + felt.vekt;
        return merke.isEmpty() ? "" : ":" + merke;
    }

    /** For {@code to_tsquery}: all of them, each with the words that are put together with it. */
    public static String query(List<Ledd> alle, Function<Ledd, ? extends Collection<String>> sammensatte) {
        return alle.stream()
                .map(ledd -> ledd.iQuery(ledd.tarMedSammensatte() ? sammensatte.apply(ledd) : List.of()))
                .collect(Collectors.joining(" & "));
    }
}
