package no.dokumentsenter.postmottak;

import java.util.Locale;

/** What can be wrong with a channel that fetches by itself. The words are in the message files. */
public enum Kanalfeil {
    /** The settings cannot work. */
    OPPSETT,
    /** The server refuses the user. */
    INNLOGGING,
    /** The server does not answer, or the line broke. */
    FORBINDELSE,
    /** A folder is missing and cannot be made. */
    MAPPE,
    /** Something that lies there cannot be taken in. */
    MELDING,
    /** All is taken in, and cannot be moved to the folder for what is done. */
    FLYTTING;

    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
