package no.dokumentsenter.papir;

import java.util.Locale;

/** What a page of a stack is. */
public enum Sideslag {
    /** A page of a letter. */
    BREV,
    /** A separator sheet of this municipality. */
    SKILLE,
    /** It looks like a separator sheet, and its code cannot be read. */
    ULESELIG,
    /** A code like ours with a number that was never given. */
    UKJENT,
    /** A separator sheet of another municipality. */
    FREMMED,
    /** A page that was moved to another municipality. */
    FLYTTET;

    /** As the database writes it. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Sideslag av(String kode) {
        return valueOf(kode.toUpperCase(Locale.ROOT));
    }

    /** Whether a person must say what it is. */
    public boolean uavklart() {
        return this == ULESELIG || this == UKJENT;
    }
}
