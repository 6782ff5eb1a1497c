package no.dokumentsenter.offentligjournal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.dokumentsenter.felles.Maskering;

/** A piece of a title: text, or what stands for hidden words and is read aloud as «skjermet». */
record Tittelbit(String tekst, boolean skjermet) {
    private static final Pattern STJERNER = Pattern.compile(Pattern.quote(Maskering.STJERNER));

    /** The title in pieces. */
    static List<Tittelbit> av(String tittel) {
        var biter = new ArrayList<Tittelbit>();
        var treff = STJERNER.matcher(tittel);
        var fra = 0;
        while (treff.find()) {
            if (treff.start() > fra) {
                biter.add(new Tittelbit(tittel.substring(fra, treff.start()), false));
            }
            biter.add(new Tittelbit(Maskering.STJERNER, true));
            fra = treff.end();
        }
        if (fra < tittel.length()) {
            biter.add(new Tittelbit(tittel.substring(fra), false));
        }
        return biter;
    }
}
