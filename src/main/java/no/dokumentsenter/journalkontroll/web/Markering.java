package no.dokumentsenter.journalkontroll.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.dokumentsenter.felles.web.Bit;
import no.dokumentsenter.journalkontroll.Merknad;
import no.dokumentsenter.journalkontroll.web.Kontrollside.Del;

/** A public text in pieces: what is hidden, what was found, and the rest. */
final class Markering {
    private Markering() {}

    static List<Del> av(String tekst, List<Merknad> merknader) {
        var deler = new ArrayList<Del>();
        int sted = 0;
        for (var merknad : merknader.stream()
                .filter(en -> en.til() > en.fra())
                .sorted(Comparator.comparingInt(Merknad::fra))
                .toList()) {
            if (merknad.fra() < sted) continue; // two findings in the same words are marked once
            vanlig(tekst.substring(sted, merknad.fra()), deler);
            deler.add(new Del(
                    tekst.substring(merknad.fra(), merknad.til()),
                    merknad.funn().stopper() ? "fare" : "spoer"));
            sted = merknad.til();
        }
        vanlig(tekst.substring(sted), deler);
        return deler;
    }

    private static void vanlig(String tekst, List<Del> deler) {
        if (tekst.isEmpty()) return;
        Bit.av(tekst).forEach(bit -> deler.add(new Del(bit.tekst(), bit.skjult() ? "skjult" : "")));
    }
}
