package no.dokumentsenter.postmottak;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.dokumentsenter.kommune.Kjennetegn;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.forslag.Bevis;
import no.dokumentsenter.postmottak.forslag.Funn;
import org.springframework.stereotype.Component;

/** Whether a letter is for another municipality: by what is public of each, never by what another's archive holds. */
@Component
class Kommunesjekk {
    private final Kommuner kommuner;

    Kommunesjekk(Kommuner kommuner) {
        this.kommuner = kommuner;
    }

    /** Says another municipality only when that one has more marks in the letter than ours, and is named or has the farm. */
    List<Forslag> lag(Funn funn) {
        var tegn = kommuner.kjennetegn();
        var her = Kommunevalg.valgt();
        var stemmer = new LinkedHashMap<Kommune, List<Bevis>>();
        for (var kommune : kommuner.alle()) {
            var bevis = bevisFor(kommune, funn, tegn);
            if (!bevis.isEmpty()) {
                stemmer.put(kommune, bevis);
            }
        }
        var vaare = stemmer.getOrDefault(her, List.of()).size();
        return stemmer.entrySet().stream()
                .filter(stemme -> !stemme.getKey().equals(her))
                .filter(stemme -> stemme.getValue().size() > vaare
                        && (vaare == 0 || stemme.getValue().size() > vaare + 1))
                .max((a, b) -> Integer.compare(a.getValue().size(), b.getValue().size()))
                .map(stemme -> List.of(new Forslag(
                        "kommune",
                        1,
                        stemme.getKey().slug(),
                        stemme.getKey().navn(),
                        90,
                        "kjennetegn",
                        stemme.getValue())))
                .orElse(List.of());
    }

    private static List<Bevis> bevisFor(Kommune kommune, Funn funn, List<Kjennetegn> tegn) {
        var egne = tegn.stream().filter(t -> t.kommuneId() == kommune.id()).toList();
        var bevis = new ArrayList<Bevis>();
        for (var funnet : funn.kommunetegn()) {
            // A post code alone may be the sender's home; only the municipality's name or a farm number is a pointer.
            var navn = funnet.verdi().equals("navn:" + kommune.navn());
            if (navn) {
                bevis.addAll(funnet.bevis());
            }
        }
        for (var eiendom : funn.eiendommer()) {
            if (egne.stream().anyMatch(t -> t.dekker(eiendom.verdi().gnr()))) {
                bevis.addAll(eiendom.bevis());
            }
        }
        return bevis;
    }
}
