package no.dokumentsenter.kommune;

import java.util.List;

/**
 * The municipalities that the running piece of work may see. Bound by {@code KommuneFilter} for a request and by a job
 * from its own data; nobody else binds. Every transaction sends it to PostgreSQL, whose row security is the wall.
 */
public final class Kommunevalg {
    private static final ScopedValue<List<Kommune>> VALGTE = ScopedValue.newInstance();

    private Kommunevalg() {}

    /** Runs the work in exactly one municipality: the only way to write. */
    public static <T, X extends Throwable> T i(Kommune kommune, ScopedValue.CallableOp<T, X> arbeid) throws X {
        return ScopedValue.where(VALGTE, List.of(kommune)).call(arbeid);
    }

    /** Runs the work in exactly one municipality. */
    public static void gjoerI(Kommune kommune, Runnable arbeid) {
        ScopedValue.where(VALGTE, List.of(kommune)).run(arbeid);
    }

    /** Runs a read over the municipalities that a person is granted. A write in here is refused by {@link #valgt()}. */
    public static <T, X extends Throwable> T blant(List<Kommune> kommuner, ScopedValue.CallableOp<T, X> arbeid)
            throws X {
        return ScopedValue.where(VALGTE, List.copyOf(kommuner)).call(arbeid);
    }

    /** All that are bound; none when nothing is bound, and then row security shows nothing. */
    public static List<Kommune> valgte() {
        return VALGTE.isBound() ? VALGTE.get() : List.of();
    }

    /**
     * The one municipality of this piece of work.
     *
     * @throws IllegalStateException when none or several are bound: a fault of ours, never of the user
     */
    public static Kommune valgt() {
        var valgte = valgte();
        if (valgte.size() != 1) {
            throw new IllegalStateException("arbeidet gjelder ikke nøyaktig én kommune, men " + valgte);
        }
        return valgte.getFirst();
    }
}
