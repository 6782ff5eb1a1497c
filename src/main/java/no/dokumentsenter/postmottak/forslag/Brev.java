package no.dokumentsenter.postmottak.forslag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What came in, as the rules see it.
 *
 * @param fraNavn the sender of an e-mail, from its header
 * @param emne the subject of an e-mail
 * @param sendt the date of an e-mail
 */
public record Brev(
        List<Linje> linjer,
        Optional<String> fraNavn,
        Optional<String> fraAdresse,
        Optional<String> emne,
        Optional<LocalDate> sendt) {
    /** The lines of the first page of the main document. */
    List<Linje> foersteSide() {
        return linjer.stream()
                .filter(linje ->
                        linje.side() == 1 && linje.fil() == linjer.getFirst().fil())
                .toList();
    }

    /** The first page of each of the others, in order. */
    List<List<Linje>> foersteSideAvVedleggene() {
        return linjer.stream()
                .filter(linje ->
                        linje.side() == 1 && linje.fil() != linjer.getFirst().fil())
                .collect(Collectors.groupingBy(Linje::fil, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .toList();
    }

    /** All text, for searching whole names. */
    public String tekst() {
        return linjer.stream().map(Linje::tekst).collect(Collectors.joining("\n"));
    }
}
