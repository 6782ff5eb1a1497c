package no.dokumentsenter.epost;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Messages at which the line broke. A server that cannot read one of its own messages hangs up, and hangs up again the
 * next time: such a message is taken after all others, and after three times only once an hour.
 */
final class Mistenkte {
    private static final int TAALER = 3;
    private static final Duration PAUSE = Duration.ofHours(1);

    private record Brudd(int antall, Instant sist) {
        Brudd igjen(Instant naa) {
            return new Brudd(antall + 1, naa);
        }
    }

    private final Map<Meldingsnummer, Brudd> brudd = new ConcurrentHashMap<>();

    void brast(Meldingsnummer nummer) {
        var naa = Instant.now();
        brudd.merge(nummer, new Brudd(1, naa), (gammelt, _) -> gammelt.igjen(naa));
    }

    void gikk(Meldingsnummer nummer) {
        brudd.remove(nummer);
    }

    boolean har(Meldingsnummer nummer) {
        return brudd.containsKey(nummer);
    }

    /** Whether it is left alone this time. */
    boolean faarVente(Meldingsnummer nummer) {
        var kjent = brudd.get(nummer);
        return kjent != null
                && kjent.antall() >= TAALER
                && kjent.sist().plus(PAUSE).isAfter(Instant.now());
    }
}
