package no.dokumentsenter.originaler;

import java.util.Locale;

/** Where a quarantine box is on its way. */
public enum Boksstatus {
    /** Paper is laid in it. */
    AAPEN,
    /** Full: the holding time runs from the day it was closed. */
    LUKKET,
    /** Two have signed: it waits for the shredder. */
    MAKULERES,
    /** The paper is destroyed. */
    MAKULERT,
    /** Nothing in it was destroyed: it is kept, or emptied. */
    BEVART;

    /** As the database writes it. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Boksstatus av(String kode) {
        return valueOf(kode.toUpperCase(Locale.ROOT));
    }

    /** Whether the fate of its paper is decided and done. */
    public boolean ferdig() {
        return this == MAKULERT || this == BEVART;
    }
}
