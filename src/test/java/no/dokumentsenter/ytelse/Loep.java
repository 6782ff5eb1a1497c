package no.dokumentsenter.ytelse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The same work again and again from many threads for a while, the first part of it unmeasured.
 *
 * @param perSekund pieces of work finished in a second, all threads together
 */
record Loep(Tider tider, double perSekund) {
    /** One piece of work; the number is its own in the whole run. */
    interface Arbeid {
        void gjoer(long nr) throws Exception;
    }

    static Loep kjoer(int traader, Duration oppvarming, Duration lengde, Arbeid arbeid) throws Exception {
        var nr = new AtomicLong();
        var tider = new Tider();
        var start = System.nanoTime() + oppvarming.toNanos();
        var slutt = start + lengde.toNanos();
        var oppgaver = new ArrayList<Callable<Void>>();
        for (var traad = 0; traad < traader; traad++) {
            oppgaver.add(() -> {
                for (var naa = System.nanoTime(); naa < slutt; naa = System.nanoTime()) {
                    arbeid.gjoer(nr.getAndIncrement());
                    var ferdig = System.nanoTime();
                    if (naa >= start && ferdig <= slutt) {
                        tider.leggTil((ferdig - naa) / 1e6);
                    }
                }
                return null;
            });
        }
        try (var utfoerer = Executors.newFixedThreadPool(traader)) {
            for (var oppgave : utfoerer.invokeAll(oppgaver)) {
                oppgave.get();
            }
        } catch (ExecutionException feil) {
            throw new IllegalStateException("arbeidet feilet", feil.getCause());
        }
        return new Loep(tider, tider.antall() * 1e9 / lengde.toNanos());
    }
}
