package no.dokumentsenter.lesing;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Ends the work when the phase at hand has used its time. Each new phase replaces the deadline of the last. */
final class Tidsvakt {
    private final ScheduledExecutorService ur = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("tidsvakt").factory());
    private final Runnable vedFrist;
    private @Nullable Future<?> ventende;

    Tidsvakt(Runnable vedFrist) {
        this.vedFrist = vedFrist;
    }

    synchronized void innen(Duration frist) {
        if (ventende != null) ventende.cancel(false);
        ventende = ur.schedule(vedFrist, frist.toMillis(), TimeUnit.MILLISECONDS);
    }
}
