package no.dokumentsenter.postmottak.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dokumentsenter.postmottak.Forslag;
import no.dokumentsenter.postmottak.forslag.Bevis;

/**
 * The numbers on the paper. The same words have one number however many suggestions lean on them; numbers follow the
 * order of the form's fields.
 */
record Bevisnummer(Map<Bevis, Integer> numre, List<Bevis> farlige) {
    private static final List<String> FELTREKKEFOELGE =
            List.of("kommune", "sak", "tittel", "avsender", "dokumentdato", "klasse", "saksbehandler", "personnummer");

    static Bevisnummer av(List<Forslag> forslag) {
        var numre = new LinkedHashMap<Bevis, Integer>();
        var farlige = new ArrayList<Bevis>();
        for (var felt : FELTREKKEFOELGE) {
            for (var f : forslag.stream()
                    .filter(f -> f.felt().equals(felt) && vises(f))
                    .toList()) {
                for (var bevis : f.bevis()) {
                    numre.putIfAbsent(bevis, numre.size() + 1);
                    if (felt.equals("personnummer")) {
                        farlige.add(bevis);
                    }
                }
            }
        }
        return new Bevisnummer(numre, farlige);
    }

    /** A class that is only offered says no grounds in the form, so it has no marks on the paper. */
    private static boolean vises(Forslag f) {
        return !f.felt().equals("klasse") || f.rang() == 1 && f.vekt() >= Forslag.TERSKEL;
    }

    /** The number of the first words that a suggestion leans on. */
    Optional<Integer> nummer(List<Bevis> bevis) {
        return bevis.stream().findFirst().map(numre::get);
    }

    boolean erFarlig(Bevis bevis) {
        return farlige.contains(bevis);
    }
}
