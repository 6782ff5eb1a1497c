package no.dokumentsenter.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Door to what is unanswered, and to the provisional answers (fvl § 11 a). */
@Service
public class Restanser {
    private final RestanseRepository repository;
    private final Journal journal;
    private final Endringslogg logg;

    Restanser(RestanseRepository repository, Journal journal, Endringslogg logg) {
        this.repository = repository;
        this.journal = journal;
        this.logg = logg;
    }

    /** The oldest first, over municipalities that are bound. */
    @Transactional(readOnly = true)
    public List<Restanse> finn(Restanseutvalg utvalg, LocalDate grense, int fra, int antall) {
        return repository.finn(utvalg, grense, fra, antall);
    }

    /** How many there are by municipality, unit and handler, with how many came in before that day and wait unheard. */
    @Transactional(readOnly = true)
    public List<Restansetall> tell(List<Kommune> kommuner, LocalDate grense) {
        return repository.tell(kommuner, grense);
    }

    /** The deadline in force today. */
    @Transactional(readOnly = true)
    public Svarfrist frist() {
        return repository.frist(LocalDate.now(Klokke.OSLO));
    }

    /** Since when an entry waits; empty when it does not. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> aapenFra(JournalpostId id) {
        return repository.aapenFra(Kommunevalg.valgt(), id);
    }

    /** The provisional answers to an entry, oldest first. */
    @Transactional(readOnly = true)
    public List<Svarfrist.Foreloepig> foreloepigeSvar(JournalpostId id) {
        return repository.foreloepigeSvar(Kommunevalg.valgt(), id);
    }

    /**
     * Notes that the sender is told that the answer takes time. The entry waits as before.
     *
     * @param sendtMed the letter that told it, of the same case; empty when it was told otherwise
     * @throws Regelbrudd when it does not come from outside, or the day or the letter cannot be right
     */
    @Transactional
    public void svarForeloepig(JournalpostId id, LocalDate dato, Optional<JournalpostId> sendtMed, String merknad) {
        var post = journal.hent(id);
        if (post.journalposttype() != Journalposttype.I || aapenFra(id).isEmpty()) {
            throw Regelbrudd.i("", "restanse.venter_ikke", post.nummer());
        }
        if (dato.isAfter(LocalDate.now(Klokke.OSLO)) || dato.isBefore(Avskrivningsregler.fra(post))) {
            throw Regelbrudd.i("dato", "restanse.dato_umulig");
        }
        sendtMed.map(journal::hent).ifPresent(brev -> {
            if (!brev.saksmappeId().equals(post.saksmappeId()) || brev.journalposttype() != Journalposttype.U) {
                throw Regelbrudd.i("svar", "avskrivning.ikke_et_svar", brev.nummer());
            }
        });
        repository.svarForeloepig(Kommunevalg.valgt(), id, dato, sendtMed, merknad.strip());
        logg.hendt("journalpost", id.verdi(), "foreløpig svar", dato.toString());
    }

    /** An entry waits from the transaction that makes it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void naarJournalfoert(Journalfoert hendelse) {
        repository.ny(hendelse.kommune(), hendelse.journalpost());
    }

    /** What falls away waits no longer; a note waits when it is journalled. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void naarStatusEndres(Statusendret hendelse) {
        repository.regn(hendelse.kommune(), hendelse.journalpost());
    }

    /** A corrected day of reception is the day it waits from. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void naarRettet(Rettet hendelse) {
        repository.regn(hendelse.kommune(), hendelse.journalpost());
    }
}
