package no.dokumentsenter.journalkontroll;

import java.util.List;
import java.util.Optional;
import no.dokumentsenter.journal.Journalpost;
import no.dokumentsenter.offentligjournal.Forhaandsvisning;

/**
 * An entry of the day, as the public would read it, with what was found in it and what was decided.
 *
 * @param registrertAv who made it, and so may not decide about it
 * @param avgjort the decision, when it is about the text as it is now
 * @param lagtUt the public reads it as it is now
 * @param staarUte the public reads something of it: when it is not {@code lagtUt}, it was corrected since
 */
public record Kontrollpost(
        Journalpost post,
        Forhaandsvisning ute,
        String registrertAv,
        List<Merknad> merknader,
        Optional<Avgjoerelse> avgjort,
        boolean lagtUt,
        boolean staarUte) {
    /** Whether something must be mended first. */
    public boolean erStoppet() {
        return merknader.stream().anyMatch(merknad -> merknad.funn().stopper());
    }

    public boolean erGodkjent() {
        return avgjort.filter(en -> en.utfall() == Avgjoerelse.Utfall.GODKJENT).isPresent();
    }

    /** Whether nobody has anything left to do with it: it is out, approved or held back. */
    public boolean erAvgjort() {
        return lagtUt || avgjort.isPresent();
    }
}
