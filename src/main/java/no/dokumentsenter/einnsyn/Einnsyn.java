package no.dokumentsenter.einnsyn;

import java.util.List;
import java.util.Optional;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.offentligjournal.LagtUt;
import no.dokumentsenter.offentligjournal.Trukket;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door to what eInnsyn shows of the bound municipality's journal. What is put out, and what is taken back, is noted in the
 * transaction that does it; {@link Einnsynsender} does the rest.
 */
@Service
public class Einnsyn {
    private final EinnsynRepository repository;
    private final Einnsynoppsett oppsett;

    Einnsyn(EinnsynRepository repository, Einnsynoppsett oppsett) {
        this.repository = repository;
        this.oppsett = oppsett;
    }

    /** What is put out shall be shown there, of a municipality that sends. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void naarLagtUt(LagtUt hendelse) {
        if (oppsett.tjener(hendelse.kommune()).isPresent()) {
            repository.oenskVist(
                    hendelse.kommune(),
                    hendelse.journalposter().stream().map(JournalpostId::verdi).toList(),
                    hendelse.skjulerMer());
        }
    }

    /** What is taken back shall be gone there, also of a municipality that no longer sends: it may be there still. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void naarTrukket(Trukket hendelse) {
        repository.oenskFjernet(hendelse.kommune(), hendelse.journalpost());
    }

    /** Whether the municipality sends to eInnsyn. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean erSattOpp() {
        return oppsett.tjener(Kommunevalg.valgt()).isPresent();
    }

    /** Whether what it sends to is on this machine, which the real eInnsyn is not. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean erOevelse() {
        return oppsett.tjener(Kommunevalg.valgt())
                .filter(Einnsynoppsett.Tjener::erPaaMaskinen)
                .isPresent();
    }

    @Transactional(readOnly = true)
    public Einnsyntall tall() {
        return repository.tall(Kommunevalg.valgt());
    }

    /** What is not done: what a person must mend first, then what is to be taken away, then the rest. */
    @Transactional(readOnly = true)
    public List<Einnsynpost> ikkeFerdige(int antall) {
        return repository.ikkeFerdige(Kommunevalg.valgt(), antall);
    }

    /** How far it has come with this entry, if anything was ever wished of it. */
    @Transactional(readOnly = true)
    public Optional<Einnsynpost> post(JournalpostId id) {
        return repository.post(Kommunevalg.valgt(), id);
    }

    /** What eInnsyn has answered about the entry, oldest first. */
    @Transactional(readOnly = true)
    public List<Einnsynkvittering> kvitteringer(JournalpostId id) {
        return repository.kvitteringer(Kommunevalg.valgt(), id);
    }

    /**
     * Sends the newest wish about the entry once more, now.
     *
     * @throws Konflikt when it is done or in hand by now
     */
    @Transactional
    public void sendPaaNytt(JournalpostId id) {
        Paalogget.krev(Handling.PUBLISERE);
        if (!repository.paaNytt(Kommunevalg.valgt(), id)) {
            throw new Konflikt("einnsyn.ikke_noe_aa_sende");
        }
    }

    /**
     * Sends what was put out before the municipality began to send.
     *
     * @return how many
     */
    @Transactional
    public int sendDetSomMangler() {
        Paalogget.krev(Handling.PUBLISERE);
        var kommune = Kommunevalg.valgt();
        return repository.oenskVist(kommune, repository.mangler(kommune), false);
    }
}
