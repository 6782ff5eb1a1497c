package no.dokumentsenter.journal;

import java.util.List;
import no.dokumentsenter.felles.Maskering;
import no.dokumentsenter.felles.Regelbrudd;

/**
 * A title as it is after a correction.
 *
 * @param skjermede which of its words are hidden, counted from 0
 */
record Rettetittel(String tittel, List<Integer> skjermede) {
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
        var lest = Maskering.rene(Maskering.ord(offentligFoer));
        var ord = Maskering.ord(tittel);
        return Maskering.rene(skjermede.stream().map(ord::get).toList()).stream()
                .anyMatch(lest::contains);
    }

    private static List<Integer> finn(String tittel, List<String> valgte, String finnesIkke) {
        return Maskering.plasser(tittel, valgte).orElseThrow(() -> Regelbrudd.i("skjermedeOrd", finnesIkke));
    }
}
