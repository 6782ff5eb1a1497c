package no.dokumentsenter.felles.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.dokumentsenter.felles.Maskering;

/**
 * A piece of a text that may have hidden words.
 *
 * @param skjult stands for hidden words, and is told so to those who listen
 */
public record Bit(String tekst, boolean skjult) {
    private static final Pattern STJERNER = Pattern.compile("(?<=\\*{5})|(?=\\*{5})");

    /** The pieces of a public text. */
    public static List<Bit> av(String tekst) {
        var biter = new ArrayList<Bit>();
        for (var del : STJERNER.split(tekst)) {
            biter.add(new Bit(del, del.equals(Maskering.STJERNER)));
        }
        return biter;
    }

    /** The names of those who wrote or received, for one who may read them or one who may not. */
    public static List<Bit> avNavn(Collection<String> navn, boolean aapen) {
        return av(navn.stream()
                .map(ett -> aapen ? ett : Maskering.STJERNER)
                .distinct()
                .collect(Collectors.joining("; ")));
    }
}
