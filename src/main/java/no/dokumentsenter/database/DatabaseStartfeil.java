package no.dokumentsenter.database;

/** The database cannot run here. The message is Norwegian and says how to mend it; it is shown to the operator as is. */
public final class DatabaseStartfeil extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault that the message alone explains. */
    public DatabaseStartfeil(String melding) {
        super(melding);
    }

    /** A fault with a cause worth logging. */
    public DatabaseStartfeil(String melding, Throwable aarsak) {
        super(melding, aarsak);
    }
}
