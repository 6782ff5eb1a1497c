package no.dokumentsenter.einnsyn;

import java.time.Duration;
import java.util.Optional;
import no.dokumentsenter.postmottak.Kanalfeil;

/** Nothing of this municipality's gets through now: the round ends, and the entries wait. */
final class Linjebrudd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kanalfeil feil;
    private final transient Optional<Duration> vent;

    /** What is wrong with the line, and how long eInnsyn asked us to wait. */
    Linjebrudd(Kanalfeil feil, Optional<Duration> vent) {
        super(feil.kode());
        this.feil = feil;
        this.vent = vent;
    }

    Kanalfeil feil() {
        return feil;
    }

    Optional<Duration> vent() {
        return vent;
    }
}
