package no.dokumentsenter.postmottak.forslag;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import no.dokumentsenter.lesing.Ord;

/**
 * A line of text on a page, rebuilt from the words' places.
 *
 * @param foerste the place on the page of its first word
 * @param hoeyde the median height of its words, in pixels
 */
public record Linje(int fil, int side, int foerste, List<Ord> ord, String tekst, float y, float hoeyde) {
    /** The lines of a page, in the order the words were read. A word begins a new line when it stands lower or to the left. */
    public static List<Linje> av(int fil, int side, List<Ord> ord) {
        var linjer = new ArrayList<Linje>();
        var start = 0;
        for (var i = 1; i <= ord.size(); i++) {
            if (i == ord.size() || nyLinje(ord.get(i - 1), ord.get(i))) {
                linjer.add(lag(fil, side, start, ord.subList(start, i)));
                start = i;
            }
        }
        return ord.isEmpty() ? List.of() : linjer;
    }

    /** All the words of a page as one: for what may begin in one line and end in the next. */
    static Linje hele(int fil, int side, List<Ord> ord) {
        return lag(fil, side, 0, ord);
    }

    private static boolean nyLinje(Ord forrige, Ord neste) {
        var senket = neste.y() + neste.hoeyde() / 2 > forrige.y() + forrige.hoeyde() * 1.1;
        var tilbake = neste.x() < forrige.x();
        var langtBort = neste.x() > forrige.x() + forrige.bredde() + forrige.hoeyde() * 6;
        return senket || tilbake || langtBort;
    }

    private static Linje lag(int fil, int side, int foerste, List<Ord> ord) {
        var tekst = String.join(" ", ord.stream().map(Ord::tekst).toList());
        var hoeyder = ord.stream().map(Ord::hoeyde).sorted().toList();
        return new Linje(fil, side, foerste, ord, tekst, ord.getFirst().y(), hoeyder.get(hoeyder.size() / 2));
    }

    /** Whether it has something straight above or under the other line, not only beside it. */
    boolean staarOver(Linje annen) {
        return ord.getFirst().x() < annen.slutt() && annen.ord().getFirst().x() < slutt();
    }

    private float slutt() {
        return ord.getLast().x() + ord.getLast().bredde();
    }

    /** The words that a match in {@link #tekst} touches. */
    Bevis bevis(MatchResult treff) {
        return bevis(treff.start(), treff.end());
    }

    /** The whole line. */
    Bevis bevis() {
        return bevis(0, tekst.length());
    }

    /** The words between these places in {@link #tekst}. */
    Bevis bevis(int fra, int til) {
        var rammet = new ArrayList<Integer>();
        var sted = 0;
        for (var i = 0; i < ord.size(); i++) {
            var slutt = sted + ord.get(i).tekst().length();
            if (sted < til && slutt > fra) {
                rammet.add(foerste + i);
            }
            sted = slutt + 1;
        }
        return new Bevis(fil, side, rammet);
    }
}
