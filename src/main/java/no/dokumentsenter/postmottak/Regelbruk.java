package no.dokumentsenter.postmottak;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.postmottak.forslag.Bevis;
import no.dokumentsenter.postmottak.forslag.Ordtreff;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import org.springframework.stereotype.Component;

/** Puts what the municipality's rules say first among the suggestions. The first rule for a field is the one that counts. */
@Component
class Regelbruk {
    private static final int VEKT = 95;

    private final RegelRepository regler;
    private final Saker saker;

    Regelbruk(RegelRepository regler, Saker saker) {
        this.regler = regler;
        this.saker = saker;
    }

    /** The suggestions with the rules' before them. Runs in the transaction that writes what was read. */
    List<Forslag> over(Kommune kommune, Post post, Lestpost lest, Forslagslager.Laget laget) {
        var mine = regler.alle(kommune).stream().filter(Regel::aktiv).toList();
        if (mine.isEmpty()) {
            return laget.rader();
        }
        var grunnlag = new Regel.Grunnlag(
                laget.fra().orElse(""),
                laget.emne().orElse(""),
                lest.filer().stream()
                        .filter(Lestpost.Lestfil::erAvBrevet)
                        .map(Lestpost.Lestfil::tekst)
                        .collect(Collectors.joining(" ")));
        var rader = new ArrayList<>(laget.rader());
        var gitt = new HashSet<String>();
        for (var regel : mine) {
            if (regel.treffer(grunnlag) && kanBrukes(regel) && gitt.add(regel.felt())) {
                settFoerst(rader, regel, bevis(lest, regel));
                regler.noterTreff(kommune, regel.id(), post.id());
            }
        }
        return rader;
    }

    /** A case that is closed since the rule was made takes no more letters. */
    private boolean kanBrukes(Regel regel) {
        return !regel.felt().equals("sak")
                || saker.hent(SakId.av(regel.verdi())).erAapen();
    }

    /** The rule's words where they first stand, so that it can be seen what it went by. */
    private static List<Bevis> bevis(Lestpost lest, Regel regel) {
        for (var fil = 0; fil < lest.filer().size(); fil++) {
            if (!lest.filer().get(fil).erAvBrevet()) continue;
            for (var side : lest.filer().get(fil).sider()) {
                var funnet = Ordtreff.finn(fil + 1, side.nummer(), side.ord(), Regel.jevn(regel.inneholder()));
                if (funnet.isPresent()) return List.of(funnet.get());
            }
        }
        return List.of();
    }

    private static void settFoerst(List<Forslag> rader, Regel regel, List<Bevis> bevis) {
        rader.removeIf(rad -> rad.felt().equals(regel.felt()) && rad.verdi().equals(regel.verdi()));
        var andre =
                rader.stream().filter(rad -> rad.felt().equals(regel.felt())).toList();
        rader.removeAll(andre);
        rader.add(new Forslag(
                regel.felt(),
                1,
                regel.verdi(),
                regel.visning(),
                VEKT,
                "regel:" + regel.navn().replace(',', ' '),
                bevis));
        for (var nr = 0; nr < andre.size(); nr++) {
            var annen = andre.get(nr);
            rader.add(new Forslag(
                    annen.felt(), nr + 2, annen.verdi(), annen.visning(), annen.vekt(), annen.grunn(), annen.bevis()));
        }
    }
}
