package no.dokumentsenter.felles;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The one clock, in Norwegian time. History is loaded and time is tested by binding an instant, which every reader in
 * the same thread then sees.
 */
public final class Klokke extends Clock {
    /** The zone of the law's days and of the journal's dates. */
    public static final ZoneId SONE = ZoneId.of("Europe/Oslo");

    /** The clock. Stateless: one is as good as another. */
    public static final Klokke OSLO = new Klokke();

    private static final ScopedValue<Instant> BUNDET = ScopedValue.newInstance();

    private Klokke() {}

    /** Runs the work as if it were then. */
    public static <T> T bundet(Instant naa, ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return ScopedValue.where(BUNDET, naa).call(arbeid);
    }

    @Override
    public Instant instant() {
        return BUNDET.isBound() ? BUNDET.get() : Clock.systemUTC().instant();
    }

    @Override
    public ZoneId getZone() {
        return SONE;
    }

    @Override
    public Clock withZone(ZoneId sone) {
        return Clock.system(sone);
    }
}
