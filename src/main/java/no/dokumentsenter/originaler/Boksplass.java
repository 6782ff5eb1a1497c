package no.dokumentsenter.originaler;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.dokumentsenter.papir.Originalplass;
import org.springframework.stereotype.Component;

/** Tells the page of a stack where its paper lies. */
@Component
class Boksplass implements Originalplass {
    private final Originalpapirer papirer;

    Boksplass(Originalpapirer papirer) {
        this.papirer = papirer;
    }

    @Override
    public int legg(UUID bunt) {
        return papirer.leggBunt(bunt);
    }

    @Override
    public List<Plass> plass(List<UUID> poster) {
        return papirer.plass(poster).stream()
                .collect(Collectors.groupingBy(Originalpapir::boksnummer, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(alle -> new Plass(
                        alle.getFirst().boksnummer(),
                        alle.size(),
                        "papir/karantene/boks/" + alle.getFirst().boksId()))
                .toList();
    }
}
