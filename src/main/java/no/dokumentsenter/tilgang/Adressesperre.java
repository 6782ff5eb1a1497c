package no.dokumentsenter.tilgang;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows one who tries many accounts from one address. Only wrong attempts count, and the limit is generous: a whole
 * town hall may stand behind one address.
 */
final class Adressesperre {
    private static final int FLEST_FEIL = 30;
    private static final Duration VINDU = Duration.ofMinutes(5);
    private static final int FLEST_ADRESSER = 10_000;

    private final Map<String, Vindu> vinduer = new ConcurrentHashMap<>();

    boolean erSperret(String adresse, Instant naa) {
        var vindu = vinduer.get(adresse);
        return vindu != null && vindu.gjelder(naa) && vindu.feil() >= FLEST_FEIL;
    }

    void feilet(String adresse, Instant naa) {
        if (vinduer.size() >= FLEST_ADRESSER) {
            vinduer.values().removeIf(vindu -> !vindu.gjelder(naa));
        }
        vinduer.merge(
                adresse,
                new Vindu(naa, 1),
                (gammelt, nytt) -> gammelt.gjelder(naa) ? new Vindu(gammelt.fra(), gammelt.feil() + 1) : nytt);
    }

    private record Vindu(Instant fra, int feil) {
        boolean gjelder(Instant naa) {
            return !naa.isBefore(fra) && naa.isBefore(fra.plus(VINDU));
        }
    }
}
