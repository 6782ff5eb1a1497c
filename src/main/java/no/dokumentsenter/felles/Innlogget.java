package no.dokumentsenter.felles;

/**
 * The user name of the one who acts, for the log. Bound for a request by the login filter and for a job by the job;
 * what runs unbound is the system itself.
 */
public final class Innlogget {
    private static final ScopedValue<String> BRUKER = ScopedValue.newInstance();

    private Innlogget() {}

    /** Runs the work in the name of this user. */
    public static <T, X extends Throwable> T som(String brukernavn, ScopedValue.CallableOp<T, X> arbeid) throws X {
        return ScopedValue.where(BRUKER, brukernavn).call(arbeid);
    }

    /** Who acts; {@code system} when no person does. */
    public static String brukernavn() {
        return BRUKER.isBound() ? BRUKER.get() : "system";
    }
}
