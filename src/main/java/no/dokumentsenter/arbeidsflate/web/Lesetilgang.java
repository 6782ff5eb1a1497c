package no.dokumentsenter.arbeidsflate.web;

import java.util.List;
import java.util.Optional;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.Journalpost;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.Sak;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.skjerming.Skjerming;
import no.dokumentsenter.skjerming.Skjerminger;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Component;

/**
 * What of a shielded thing the one who acts may read: all of it with the right to read what is shielded, or as its
 * handler, or as the one who is responsible for its case; the same rule as the search follows. Shielded is what the
 * public sees less of.
 */
@Component
class Lesetilgang {
    private final Journal journal;
    private final Saker saker;
    private final Skjerminger skjerminger;

    Lesetilgang(Journal journal, Saker saker, Skjerminger skjerminger) {
        this.journal = journal;
        this.saker = saker;
        this.skjerminger = skjerminger;
    }

    /**
     * An entry with all that decides what is shown of it.
     *
     * @param skjermet the outside sees less of it
     * @param aapen this person may read all of it
     */
    record Innsyn(
            Journalpost post,
            Sak sak,
            List<Part> parter,
            Optional<Skjerming> skjerming,
            boolean skjermet,
            boolean aapen) {}

    Innsyn tilJournalpost(Journalpost post) {
        var sak = saker.hent(post.saksmappeId());
        var parter = journal.parter(post.id());
        var skjerming = skjerminger.forJournalpost(post.id().verdi());
        var skjermet = skjerming.isPresent()
                || !post.tittel().equals(post.offentligTittel())
                || parter.stream().anyMatch(Part::erSkjermet);
        var aapen = !skjermet || leserSkjermet(post.saksbehandler(), sak.saksansvarlig());
        return new Innsyn(post, sak, parter, skjerming, skjermet, aapen);
    }

    /** Whether the person may read the whole title of the case. */
    boolean aapen(Sak sak) {
        return !sak.erSkjermet() || leserSkjermet(sak.saksansvarlig());
    }

    /** Whether the person may read what is shielded and has these as handlers. */
    boolean leserSkjermet(String... behandlere) {
        return leserSkjermetI(Kommunevalg.valgt(), behandlere);
    }

    /** The same in one of several bound municipalities. */
    boolean leserSkjermetI(Kommune kommune, String... behandlere) {
        var person = Paalogget.person();
        return person.kan(Handling.LESE_SKJERMET, kommune)
                || List.of(behandlere).contains(person.navn());
    }
}
