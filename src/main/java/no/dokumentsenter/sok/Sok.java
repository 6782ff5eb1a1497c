package no.dokumentsenter.sok;

import java.util.ArrayList;
import java.util.List;
import no.dokumentsenter.dokument.Dokumentlest;
import no.dokumentsenter.journal.Journalfoert;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Rettet;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
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
    /** A word that is tried for a suggestion is counted no further. */
    private static final int PROEVES = 25;

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
        if (kommuner.isEmpty() || !sporring.kanSoekes()) {
            return Funn.ingen(sporring.raad());
        }
        var funn = finn(kommuner, leser, sporring, antall);
        return funn.antall() > 0 ? funn : utenTreff(kommuner, leser, sporring);
    }

    private Funn finn(List<Kommune> kommuner, Person leser, Sporring sporring, int antall) {
        var funn = Funn.INGEN;
        for (var lesning : sporring.lesninger()) {
            funn = repository.finn(kommuner, leser, lesning, antall);
            if (funn.antall() > 0) {
                break;
            }
        }
        return funn;
    }

    private Funn utenTreff(List<Kommune> kommuner, Person leser, Sporring sporring) {
        var menteDu = new MenteDu(
                ord -> repository.naere(kommuner, ord),
                proevd -> finn(kommuner, leser, proevd, PROEVES).antall());
        return new Funn(List.of(), 0, raadUtenTreff(sporring), menteDu.til(sporring));
    }

    /** Words that are in every text are in no index: when the question has no other, that is why it finds nothing. */
    private List<Raad> raadUtenTreff(Sporring sporring) {
        var soekte = sporring.ledd().stream().map(Ledd::tekst).toList();
        var vanlige = repository.vanlige(soekte);
        var alle = new ArrayList<>(sporring.raad());
        if (!soekte.isEmpty() && vanlige.size() == soekte.size()) {
            alle.add(Raad.merk("vanlig", String.join(", ", vanlige)));
        }
        return alle;
    }

    /** A new entry can be found from the moment it is journalled, or neither happened. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void naarJournalfoert(Journalfoert hendelse) {
        repository.skriv(Kommunevalg.valgt(), hendelse.journalpost());
    }

    /** What is read in a document later is found from then on. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void naarLest(Dokumentlest hendelse) {
        repository.skriv(Kommunevalg.valgt(), new JournalpostId(hendelse.journalpost()));
    }

    /** A corrected entry is found by its right words, and no longer by the wrong ones. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void naarRettet(Rettet hendelse) {
        repository.rett(Kommunevalg.valgt(), hendelse.journalpost());
    }

    /** Reads the entry anew, after a correction of a title, a name or the shielding. */
    @Transactional
    public void oppdater(JournalpostId id) {
        repository.rett(Kommunevalg.valgt(), id);
    }
}
