package no.dokumentsenter.kommune;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Klokke;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Door to the register of municipalities. Small and slow to change, so it is kept in memory. */
@Service
public class Kommuner {
    /** One that is not known may have been begun by another instance: it is looked for again, but not at every request. */
    private static final Duration UKJENT = Duration.ofSeconds(1);

    private final KommuneRepository repository;
    private volatile List<Kommune> alle = List.of();
    private volatile Instant lest = Instant.MIN;

    /** Counts the changes: what was read before one is never kept after it. */
    private int utgave;

    Kommuner(KommuneRepository repository) {
        this.repository = repository;
    }

    /** Every municipality, in the order of their ids. Asked several times in every request: no transaction of its own. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Kommune> alle() {
        var kjente = alle;
        if (!kjente.isEmpty()) {
            return kjente;
        }
        var foer = utgave();
        var lest = repository.alle();
        behold(lest, foer);
        return lest;
    }

    private synchronized int utgave() {
        return utgave;
    }

    private synchronized void behold(List<Kommune> lest, int foer) {
        if (utgave == foer) {
            alle = lest;
            this.lest = Klokke.OSLO.instant();
        }
    }

    private synchronized void glem() {
        utgave++;
        alle = List.of();
    }

    /** The municipality of a path segment; an unknown one answers as a hidden one does. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Kommune medSlug(String slug) {
        return finn(kommune -> kommune.slug().equals(slug));
    }

    /** The municipality of a row. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Kommune medId(int id) {
        return finn(kommune -> kommune.id() == id);
    }

    private Kommune finn(Predicate<Kommune> denne) {
        return alle().stream()
                .filter(denne)
                .findFirst()
                .or(() -> {
                    if (lest.plus(UKJENT).isBefore(Klokke.OSLO.instant())) {
                        glem();
                    }
                    return alle().stream().filter(denne).findFirst();
                })
                .orElseThrow(IkkeFunnet::new);
    }

    /** What points to each municipality in a letter. Public knowledge, the same for all who ask. */
    @Transactional(readOnly = true)
    public List<Kjennetegn> kjennetegn() {
        return repository.kjennetegn();
    }

    /** Adds something that points to a municipality. */
    @Transactional
    public void leggTilKjennetegn(Kjennetegn nytt) {
        repository.leggTilKjennetegn(nytt);
    }

    /** Takes a municipality in use. Does nothing when the slug is known. */
    @Transactional
    public Kommune opprett(Kommune ny) {
        repository.opprett(ny);
        // Not before: a reader in between would keep the list without it.
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                glem();
            }
        });
        return ny;
    }
}
