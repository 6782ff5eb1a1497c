package no.dokumentsenter.postmottak.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.dokumentsenter.lesing.Ord;
import no.dokumentsenter.postmottak.Postside;
import no.dokumentsenter.postmottak.forslag.Bevis;
import no.dokumentsenter.postmottak.forslag.Linje;

/** One page as the screen shows it: picture, words that can be marked, frames round the evidence, text for listeners. */
final class Sidebygger {
    private static final double AVSNITT = 1.6;

    private Sidebygger() {}

    static Sidevisning bygg(int nr, String bilde, Postside side, Bevisnummer numre) {
        return new Sidevisning(
                nr,
                bilde,
                side.bredde(),
                side.hoeyde(),
                side.ord().stream()
                        .map(o -> new Sidevisning.Ord(o.tekst(), o.x(), o.y(), o.bredde(), o.hoeyde()))
                        .toList(),
                bevis(side, numre),
                avsnitt(side));
    }

    private static List<Sidevisning.Bevis> bevis(Postside side, Bevisnummer numre) {
        return numre.numre().entrySet().stream()
                .filter(par ->
                        par.getKey().fil() == side.filNr() && par.getKey().side() == side.side())
                .flatMap(par -> ramme(side, par.getKey(), par.getValue(), numre.erFarlig(par.getKey())).stream())
                .toList();
    }

    private static List<Sidevisning.Bevis> ramme(Postside side, Bevis bevis, int nr, boolean farlig) {
        var ord = bevis.ord().stream()
                .filter(i -> i >= 0 && i < side.ord().size())
                .map(side.ord()::get)
                .toList();
        if (ord.isEmpty()) {
            return List.of();
        }
        var venstre = ord.stream().mapToDouble(Ord::x).min().orElse(0);
        var topp = ord.stream().mapToDouble(Ord::y).min().orElse(0);
        var hoeyre = ord.stream().mapToDouble(o -> o.x() + o.bredde()).max().orElse(0);
        var bunn = ord.stream().mapToDouble(o -> o.y() + o.hoeyde()).max().orElse(0);
        var tekst = ord.stream().map(Ord::tekst).collect(Collectors.joining(" "));
        return List.of(
                new Sidevisning.Bevis(nr, venstre - 3, topp - 2, hoeyre - venstre + 6, bunn - topp + 4, tekst, farlig));
    }

    /** Lines that stand close are one paragraph. */
    private static List<String> avsnitt(Postside side) {
        var avsnitt = new ArrayList<String>();
        var naa = new StringBuilder();
        Linje forrige = null;
        for (var linje : Linje.av(side.filNr(), side.side(), side.ord())) {
            if (forrige != null && linje.y() - forrige.y() > forrige.hoeyde() * AVSNITT * 1.4 && !naa.isEmpty()) {
                avsnitt.add(naa.toString());
                naa.setLength(0);
            }
            naa.append(naa.isEmpty() ? "" : " ").append(linje.tekst());
            forrige = linje;
        }
        if (!naa.isEmpty()) {
            avsnitt.add(naa.toString());
        }
        return avsnitt;
    }
}
