package no.dokumentsenter.postmottak;

import java.util.ArrayList;
import java.util.List;
import no.dokumentsenter.lesing.Saertegn;

/** Which marks an item gets, from what was read of it. Pure. */
final class Merking {
    private Merking() {}

    static List<Merke> av(List<Lestpost.Lestfil> filer, Saertegn saertegn) {
        var merker = new ArrayList<Merke>();
        saertegn.autopost()
                .ifPresent(slag -> merker.add(
                        new Merke(Merkekode.AUTOMATISK, Avslutning.av(slag).kode())));
        return merker;
    }
}
