package no.dokumentsenter.tilgang;

/** What a role may do in a municipality. Pages and doors ask for one of these, never for a role. */
public enum Handling {
    /** Counts of the day; names no letter. */
    SE_ARBEIDSBORD,
    /** The queue, journaling and what leads to publication. */
    REGISTRERE,
    /** Cases, journal, search and the log. */
    LESE,
    /** Say that a letter or note one has written oneself is finished. */
    FERDIGSTILLE,
    /** Approve what a handler has finished. */
    GODKJENNE,
    /** Everything that is shielded, whatever the ground. */
    LESE_SKJERMET,
    /** Sign off what the public sees. */
    PUBLISERE,
    /** Sign, as one of two, that scanned paper is destroyed, and say that it was done. */
    MAKULERE,
    /** Decide what the municipality may decide for itself. */
    INNSTILLE,
    /** Counts and jobs of the operation, no content. */
    SE_DRIFT
}
