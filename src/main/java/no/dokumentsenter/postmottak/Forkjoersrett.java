package no.dokumentsenter.postmottak;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Intake goes before reading. While a heap of post is being taken in, no new item is begun to be read, for reading takes
 * far more of the machine, and what lies unread is safe while what lies outside is not. An item waits a few seconds only:
 * post that never ends does not stop the queue from filling.
 */
@Component
public class Forkjoersrett {
    private static final Duration LENGST = Duration.ofSeconds(10);

    private final Duration lengst;
    private final Lock laas = new ReentrantLock();
    private final Condition fritt = laas.newCondition();
    private int paagaar;

    Forkjoersrett() {
        this(LENGST);
    }

    /** @param lengst how long one item waits at most */
    Forkjoersrett(Duration lengst) {
        this.lengst = lengst;
    }

    /** A heap that is being taken in, until it is closed. */
    public interface Inntak extends AutoCloseable {
        @Override
        void close();
    }

    /** Takes the right of way. */
    public Inntak ta() {
        endre(1);
        return () -> endre(-1);
    }

    private void endre(int antall) {
        laas.lock();
        try {
            paagaar += antall;
            if (paagaar == 0) {
                fritt.signalAll();
            }
        } finally {
            laas.unlock();
        }
    }

    /** Gives way: returns when no heap is being taken in, or when this one has waited long enough. */
    void vik() {
        laas.lock();
        try {
            var igjen = lengst.toNanos();
            while (paagaar > 0 && igjen > 0) {
                igjen = fritt.awaitNanos(igjen);
            }
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
        } finally {
            laas.unlock();
        }
    }
}
