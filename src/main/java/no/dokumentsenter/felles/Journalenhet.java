package no.dokumentsenter.felles;

/** The unit whose journal a number belongs to (M308). The centre keeps one journal per municipality. */
public final class Journalenhet {
    /** The one journal of the municipality. */
    public static final String SENTRAL = "SENTRAL";

    private Journalenhet() {}
}
