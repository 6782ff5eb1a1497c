package no.dokumentsenter.offentligjournal.web;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

/**
 * So many requests a minute from one address, counted in memory and forgotten with the minute. A crowd is let through
 * rather than shut out: past {@link #PLASSER} addresses the oldest minutes are dropped.
 */
final class Strupe {
    private static final int PLASSER = 10_000;
    private static final Duration VINDU = Duration.ofMinutes(1);

    private final int grense;
    private final ConcurrentHashMap<String, Vindu> vinduer = new ConcurrentHashMap<>();

    private record Vindu(Instant slutt, int antall) {}

    Strupe(int grense) {
        this.grense = grense;
    }

    /** Counts the request. Says how many seconds it must wait; 0 when it may go on. */
    long ventetid(String adresse, Instant naa) {
        if (vinduer.size() > PLASSER) {
            vinduer.values().removeIf(vindu -> !vindu.slutt().isAfter(naa));
            if (vinduer.size() > PLASSER) {
                vinduer.clear();
            }
        }
        var vindu = vinduer.merge(
                adresse,
                new Vindu(naa.plus(VINDU), 1),
                (gammelt, nytt) ->
                        gammelt.slutt().isAfter(naa) ? new Vindu(gammelt.slutt(), gammelt.antall() + 1) : nytt);
        return vindu.antall() <= grense
                ? 0
                : Math.max(1, Duration.between(naa, vindu.slutt()).toSeconds());
    }
}
