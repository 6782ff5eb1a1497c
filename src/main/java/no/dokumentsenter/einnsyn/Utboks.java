package no.dokumentsenter.einnsyn;

import java.time.Duration;
import java.util.Optional;
import no.dokumentsenter.einnsyn.EinnsynRepository.Arkivplass;
import no.dokumentsenter.einnsyn.EinnsynRepository.Eksternsak;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.kommune.Kommunevalg;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sender's side of the wishes of the bound municipality. No transaction is open while eInnsyn is asked. */
@Component
class Utboks {
    private static final String OBJEKTTYPE = "journalpost";

    private final EinnsynRepository repository;
    private final Endringslogg logg;

    Utboks(EinnsynRepository repository, Endringslogg logg) {
        this.repository = repository;
        this.logg = logg;
    }

    @Transactional(readOnly = true)
    boolean noenVenter() {
        return repository.noenVenter(Kommunevalg.valgt());
    }

    /** Whether it is ours to send: one at a time, whatever the number of instances. */
    @Transactional
    boolean taLinja(Duration leie) {
        return repository.taLinja(Kommunevalg.valgt(), leie);
    }

    @Transactional
    void slipp() {
        repository.slipp(Kommunevalg.valgt());
    }

    /** The next one. Nobody else gets it, or the line, while the lease lasts. */
    @Transactional
    Optional<Sending> ta(Duration leie) {
        repository.behold(Kommunevalg.valgt(), leie);
        return repository.ta(Kommunevalg.valgt(), leie);
    }

    @Transactional(readOnly = true)
    Arkivplass arkivplass() {
        return repository.arkivplass(Kommunevalg.valgt());
    }

    @Transactional
    void settArkivdel(@Nullable String ekstern) {
        repository.settArkivdel(Kommunevalg.valgt(), ekstern);
    }

    @Transactional(readOnly = true)
    Optional<Eksternsak> sak(Sending sending) {
        return repository.sak(Kommunevalg.valgt(), sending.saksmappeId());
    }

    @Transactional
    void settSak(Sending sending, String eksternId, String avtrykk) {
        repository.settSak(Kommunevalg.valgt(), sending.saksmappeId(), new Eksternsak(eksternId, avtrykk));
    }

    @Transactional
    void glemSak(Sending sending) {
        repository.glemSak(Kommunevalg.valgt(), sending.saksmappeId());
    }

    /** It is shown there as it is out here. */
    @Transactional
    void vist(Sending sending, boolean ny, int status, String eksternId) {
        var kommune = Kommunevalg.valgt();
        repository.ferdig(kommune, sending, true, eksternId);
        repository.kvitter(kommune, sending, ny ? "opprettet" : "endret", status, eksternId);
        logg.hendt(OBJEKTTYPE, sending.journalpostId(), ny ? "vist i eInnsyn" : "endret i eInnsyn", null);
    }

    /** It is gone there, and the case with it when nothing else of it is out. */
    @Transactional
    void fjernet(Sending sending, @Nullable Integer status) {
        var kommune = Kommunevalg.valgt();
        repository.ferdig(kommune, sending, false, null);
        repository.kvitter(
                kommune, sending, sending.maaskeUte() ? "fjernet" : "aldri_sendt", status, sending.eksternId());
        logg.hendt(OBJEKTTYPE, sending.journalpostId(), "fjernet fra eInnsyn", null);
    }

    @Transactional
    void avvist(Sending sending, Avvist nei) {
        var kommune = Kommunevalg.valgt();
        repository.avvist(kommune, sending, nei);
        repository.kvitter(kommune, sending, "avvist", nei.status(), sending.eksternId());
        logg.hendt(OBJEKTTYPE, sending.journalpostId(), "avvist av eInnsyn", String.valueOf(nei.status()));
    }

    @Transactional
    void utsett(Sending sending, Duration pause, int status) {
        repository.utsett(Kommunevalg.valgt(), sending, pause, status);
    }

    @Transactional(readOnly = true)
    boolean noenTrengerMenneske() {
        return repository.noenTrengerMenneske(Kommunevalg.valgt());
    }
}
