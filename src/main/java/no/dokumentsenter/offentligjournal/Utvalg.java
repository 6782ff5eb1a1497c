package no.dokumentsenter.offentligjournal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.dokumentsenter.sok.Sporring;

/**
 * Which entries of the public journal.
 *
 * @param kommuner the municipalities' ids
 * @param typer M082 letters; empty for all
 * @param etter where the page before ended
 */
public record Utvalg(
        List<Integer> kommuner,
        Sporring soek,
        Optional<LocalDate> fra,
        Optional<LocalDate> til,
        Set<String> typer,
        Optional<Plass> etter) {
    /** A place in the journal, newest first. */
    public record Plass(LocalDate journaldato, UUID id) {}

    /** The same, asked otherwise. */
    Utvalg med(Sporring annet) {
        return new Utvalg(kommuner, annet, fra, til, typer, etter);
    }

    /** Whether there is anything to look for: no question at all is the whole journal. */
    boolean kanSoekes() {
        return soek.erTom() || soek.kanSoekes();
    }

    /** The same, of every type and from the top: for the counts beside the choices. */
    public Utvalg avAlleTyper() {
        return new Utvalg(kommuner, soek, fra, til, Set.of(), Optional.empty());
    }

    /** The same from the top: for the count of the whole. */
    public Utvalg fraToppen() {
        return new Utvalg(kommuner, soek, fra, til, typer, Optional.empty());
    }

    /** The same from another day, when that is later. */
    public Utvalg tidligst(LocalDate dag) {
        var foerste = fra.filter(valgt -> valgt.isAfter(dag)).orElse(dag);
        return new Utvalg(kommuner, soek, Optional.of(foerste), til, typer, etter);
    }
}
