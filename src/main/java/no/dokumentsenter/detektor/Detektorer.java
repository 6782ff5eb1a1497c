package no.dokumentsenter.detektor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import no.dokumentsenter.felles.Klokke;

/** Door to the detectors. Stateless; any thread may ask. The time that it takes grows with the text's length alone. */
public final class Detektorer {
    private Detektorer() {}

    /** As {@link #finn(String, Collection)}, where nobody is known. */
    public static List<Funn> finn(String tekst) {
        return finn(tekst, List.of());
    }

    /**
     * Everything that is found, in the order of the text; none overlaps another.
     *
     * @param kjenteNavn names of natural persons known in the case (parties); may be empty
     */
    public static List<Funn> finn(String tekst, Collection<String> kjenteNavn) {
        return finn(tekst, kjenteNavn, LocalDate.now(Klokke.OSLO));
    }

    static List<Funn> finn(String tekst, Collection<String> kjenteNavn, LocalDate idag) {
        var alle = new ArrayList<>(Epostfinner.finn(tekst));
        alle.addAll(Tallfinner.finn(tekst, idag));
        alle.addAll(Navnefinner.finn(tekst, kjenteNavn.isEmpty() ? Kjentenavn.INGEN : new Kjentenavn(kjenteNavn)));
        return utenOverlapp(alle);
    }

    /** What stands first in the list wins; the rest gives way. In the order of the text. */
    static List<Funn> utenOverlapp(List<Funn> alle) {
        var opptatt = new BitSet();
        var valgt = new ArrayList<Funn>();
        for (var funn : alle) {
            if (erLedig(opptatt, funn)) {
                opptatt.set(funn.fra(), funn.til());
                valgt.add(funn);
            }
        }
        valgt.sort(Comparator.comparingInt(Funn::fra));
        return List.copyOf(valgt);
    }

    /** Looks at its own chars alone: the next taken place may be a whole book away. */
    private static boolean erLedig(BitSet opptatt, Funn funn) {
        for (var i = funn.fra(); i < funn.til(); i++) {
            if (opptatt.get(i)) {
                return false;
            }
        }
        return true;
    }
}
