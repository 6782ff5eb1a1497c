package no.dokumentsenter.kommune;

import java.util.List;
import java.util.Optional;
import no.dokumentsenter.felles.IkkeFunnet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Door to the register of municipalities. Small and slow to change, so it is kept in memory. */
@Service
public class Kommuner {
    private final KommuneRepository repository;
    private final TransactionTemplate lesing;
    private volatile List<Kommune> alle = List.of();

    Kommuner(KommuneRepository repository, PlatformTransactionManager transaksjoner) {
        this.repository = repository;
        this.lesing = new TransactionTemplate(transaksjoner);
        lesing.setReadOnly(true);
    }

    /** Every municipality, in the order of their ids. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Kommune> alle() {
        // Asked several times in every request, so a transaction is begun only when there is something to read.
        if (alle.isEmpty()) {
            alle = Optional.ofNullable(lesing.execute(status -> repository.alle()))
                    .orElseThrow();
        }
        return alle;
    }

    /** The municipality of a path segment; an unknown one answers as a hidden one does. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Kommune medSlug(String slug) {
        return alle().stream()
                .filter(kommune -> kommune.slug().equals(slug))
                .findFirst()
                .orElseThrow(IkkeFunnet::new);
    }

    /** The municipality of a row. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Kommune medId(int id) {
        return alle().stream().filter(kommune -> kommune.id() == id).findFirst().orElseThrow(IkkeFunnet::new);
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
                alle = List.of();
            }
        });
        return ny;
    }
}
