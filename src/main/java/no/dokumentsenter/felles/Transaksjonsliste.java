package no.dokumentsenter.felles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What an owner gathers through one transaction: away while another transaction runs inside it, gone with it. A subclass
 * may do something with the content before commit.
 */
public class Transaksjonsliste<T> implements TransactionSynchronization {
    private final Object eier;
    private final List<T> innhold = new ArrayList<>();

    protected Transaksjonsliste(Object eier) {
        this.eier = eier;
    }

    /**
     * Adds to the owner's list in the running transaction, made by {@code ny} the first time.
     *
     * @throws IllegalStateException outside a transaction, where there would be no commit to take it along
     */
    public static <T> void leggTil(Object eier, T en, Supplier<? extends Transaksjonsliste<T>> ny) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("what is gathered needs a transaction");
        }
        Transaksjonsliste<T> liste = hos(eier);
        if (liste == null) {
            liste = ny.get();
            TransactionSynchronizationManager.bindResource(eier, liste);
            TransactionSynchronizationManager.registerSynchronization(liste);
        }
        liste.innhold.add(en);
    }

    /** Takes out what the owner has gathered so far in the running transaction; often nothing. */
    public static <T> List<T> toem(Object eier) {
        Transaksjonsliste<T> liste = hos(eier);
        if (liste == null || liste.innhold.isEmpty()) {
            return List.of();
        }
        var alle = List.copyOf(liste.innhold);
        liste.innhold.clear();
        return alle;
    }

    @SuppressWarnings("unchecked") // one owner has one kind of content
    private static <T> @Nullable Transaksjonsliste<T> hos(Object eier) {
        return (Transaksjonsliste<T>) TransactionSynchronizationManager.getResource(eier);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(eier);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(eier, this);
    }

    @Override
    public void afterCompletion(int utfall) {
        TransactionSynchronizationManager.unbindResource(eier);
    }
}
