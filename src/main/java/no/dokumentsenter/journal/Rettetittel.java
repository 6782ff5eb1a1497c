package no.dokumentsenter.journal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Maskering;
import no.dokumentsenter.felles.Regelbrudd;

/**
 * A title as it is after a correction.
 *
 * @param skjermede which of its words are hidden, counted from 0
 */
record Rettetittel(String tittel, List<Integer> skjermede) {
    /** Marks around a word: «Per Ås», is the same person as Per Ås. */
    private static final Pattern KANTER = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    /**
     * Works it out.
     *
     * @param skjermetFoer the words hidden until now, counted from 0
     * @throws Regelbrudd when a word to hide is not in the title, or one that was hidden is gone and nobody has said what
     *     is hidden now
     */
    static Rettetittel av(String gammel, List<Integer> skjermetFoer, Retting retting) {
        var ny = retting.tittel().map(String::strip).orElse(gammel);
        if (retting.skjermedeOrd().isPresent()) {
            return new Rettetittel(ny, finn(ny, retting.skjermedeOrd().get(), "journal.skjermet_ord_finnes_ikke"));
        }
        if (ny.equals(gammel)) {
            return new Rettetittel(ny, skjermetFoer);
        }
        var ord = Maskering.ord(gammel);
        var skjulte = skjermetFoer.stream().map(ord::get).toList();
        return new Rettetittel(ny, finn(ny, skjulte, "retting.velg_skjermede_ord"));
    }

    String offentlig() {
        return Maskering.masker(tittel, skjermede);
    }

    /** Whether a word that could be read in that public title is hidden now. */
    boolean skjulerMerEnn(String offentligFoer) {
        var lest = rene(Maskering.ord(offentligFoer).stream());
        var ord = Maskering.ord(tittel);
        return skjermede.stream().map(ord::get).map(Rettetittel::rent).anyMatch(lest::contains);
    }

    private static List<Integer> finn(String tittel, List<String> valgte, String finnesIkke) {
        var ord = Maskering.ord(tittel).stream().map(Rettetittel::rent).toList();
        var skjules = rene(valgte.stream().flatMap(valg -> Maskering.ord(valg).stream()));
        if (!ord.containsAll(skjules)) {
            throw Regelbrudd.i("skjermedeOrd", finnesIkke);
        }
        return IntStream.range(0, ord.size())
                .filter(nr -> skjules.contains(ord.get(nr)))
                .boxed()
                .toList();
    }

    private static Set<String> rene(Stream<String> ord) {
        return ord.map(Rettetittel::rent).filter(ett -> !ett.isEmpty()).collect(Collectors.toSet());
    }

    private static String rent(String ord) {
        return KANTER.matcher(ord).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
