package no.dokumentsenter.offentligjournal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.dokumentsenter.felles.Maskering;
import no.dokumentsenter.offentligjournal.Utlagt.Tekst;

/**
 * The title of a case as one of its entries is out with it.
 *
 * @param navneord as in the public table
 */
record Sakstittel(String tittel, String navneord) {
    /**
     * One title for all of them: the newest, without the words that any other keeps back.
     *
     * @param titler newest first
     */
    static Optional<Tekst> strengeste(List<Sakstittel> titler) {
        if (titler.isEmpty()) {
            return Optional.empty();
        }
        var nyeste = Maskering.ord(titler.getFirst().tittel());
        Predicate<String> skjult = ett -> titler.stream().anyMatch(annen -> annen.holderTilbake(ett));
        var hel = Maskering.masker(
                String.join(" ", nyeste),
                IntStream.range(0, nyeste.size())
                        .filter(nr -> skjult.test(nyeste.get(nr)))
                        .boxed()
                        .toList());
        var navn = Navneord.lest(
                titler.stream().flatMap(en -> en.navneord().lines()).distinct().collect(Collectors.joining("\n")));
        return Optional.of(new Tekst(hel, Utlegging.masker(hel, navn)));
    }

    /** Only a title with stars keeps anything back; another is merely older. */
    private boolean holderTilbake(String ett) {
        Collection<String> ord = Maskering.ord(tittel);
        return tittel.contains(Maskering.STJERNER) && !ord.contains(ett);
    }
}
