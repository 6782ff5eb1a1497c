package no.dokumentsenter.sok;

import java.util.List;
import java.util.Optional;
import no.dokumentsenter.journal.Journalfoert;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Rettet;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.NySak;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door to the search over the bound municipalities. A word that is shielded from the person finds nothing and counts
 * nothing: it is not in the text that is searched for that person.
 */
@Service
public class Sok {
    private final SokRepository repository;

    Sok(SokRepository repository) {
        this.repository = repository;
    }

    /**
     * The newest entries that answer the question, at most so many, each with its municipality. Seen as the one who is
     * logged in may see them.
     */
    @Transactional(readOnly = true)
    public Funn finn(Sporring sporring, int antall) {
        var leser = Paalogget.person();
        var kommuner = Kommunevalg.valgte().stream()
                .filter(kommune -> leser.kan(Handling.LESE, kommune))
                .toList();
        if (kommuner.isEmpty() || sporring.skrevet().isEmpty()) {
            return new Funn(List.of(), 0);
        }
        return switch (sporring) {
            case Sporring.Ord ord -> repository.medOrd(kommuner, leser, ord.ord(), antall);
            case Sporring.Eiendom eiendom -> repository.medEiendom(kommuner, leser, eiendom.eiendom(), antall);
            case Sporring.Nummer nummer -> medNummer(kommuner, leser, nummer, antall);
        };
    }

    private Funn medNummer(List<Kommune> kommuner, Person leser, Sporring.Nummer nummer, int antall) {
        var funn = repository.medNummer(kommuner, leser, nummer.sak(), nummer.journalpostnummer(), antall);
        Optional<NySak.Eiendom> eiendom = nummer.eiendom().filter(mulig -> funn.antall() == 0);
        return eiendom.map(en -> repository.medEiendom(kommuner, leser, en, antall))
                .orElse(funn);
    }

    /** A new entry can be found from the moment it is journalled, or neither happened. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void naarJournalfoert(Journalfoert hendelse) {
        repository.skriv(Kommunevalg.valgt(), hendelse.journalpost());
    }

    /** A corrected entry is found by its right words, and no longer by the wrong ones. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void naarRettet(Rettet hendelse) {
        repository.skriv(Kommunevalg.valgt(), hendelse.journalpost());
    }

    /** Reads the entry anew, after a correction of a title, a name or the shielding. */
    @Transactional
    public void oppdater(JournalpostId id) {
        repository.skriv(Kommunevalg.valgt(), id);
    }
}
