package no.dokumentsenter.arbeidsflate.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.dokumentsenter.felles.Maskering;

/**
 * A piece of a text that may have hidden words.
 *
 * @param skjult stands for hidden words, and is told so to those who listen
 */
record Bit(String tekst, boolean skjult) {
    private static final Pattern STJERNER = Pattern.compile("(?<=\\*{5})|(?=\\*{5})");

    static List<Bit> av(String tekst) {
        var biter = new ArrayList<Bit>();
        for (var del : STJERNER.split(tekst)) {
            biter.add(new Bit(del, del.equals(Maskering.STJERNER)));
        }
        return biter;
    }
}
