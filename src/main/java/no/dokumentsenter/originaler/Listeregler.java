package no.dokumentsenter.originaler;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Avtrykk;
import no.dokumentsenter.kommune.Kommune;

/** What a signature is set on. Pure. */
final class Listeregler {
    private Listeregler() {}

    /** SHA-256 of the municipality, the list's number, its boxes and its lines, each on a line of its own. */
    static String sjekksum(Kommune kommune, int nummer, List<Listeboks> bokser, List<Listelinje> innhold) {
        var tekst = Stream.of(
                        Stream.of("makuleringsliste\t" + kommune.slug() + "\t" + nummer),
                        bokser.stream().map(Listeboks::tekst),
                        innhold.stream().map(Listelinje::tekst))
                .flatMap(linjer -> linjer)
                .collect(Collectors.joining("\n"));
        return Avtrykk.av(tekst);
    }
}
