package no.dokumentsenter.postmottak.forslag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.dokumentsenter.lesing.Ord;

/** Where words that somebody has written stand on a page, whatever its line breaks and case. */
public final class Ordtreff {
    private Ordtreff() {}

    /**
     * The first place where they stand after each other.
     *
     * @param tekst with single spaces between its words
     */
    public static Optional<Bevis> finn(int fil, int side, List<Ord> ord, String tekst) {
        var soekt = tekst.strip().toLowerCase(Locale.ROOT);
        var alt = new StringBuilder();
        var starter = new ArrayList<Integer>();
        for (var et : ord) {
            starter.add(alt.length());
            alt.append(et.tekst().toLowerCase(Locale.ROOT)).append(' ');
        }
        var fra = soekt.isEmpty() ? -1 : alt.indexOf(soekt);
        if (fra < 0) return Optional.empty();
        var til = fra + soekt.length();
        var rammet = new ArrayList<Integer>();
        for (var i = 0; i < starter.size(); i++) {
            var slutt = starter.get(i) + ord.get(i).tekst().length();
            if (starter.get(i) < til && slutt > fra) rammet.add(i);
        }
        return Optional.of(new Bevis(fil, side, rammet));
    }
}
