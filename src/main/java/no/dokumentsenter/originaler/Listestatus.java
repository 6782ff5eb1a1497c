package no.dokumentsenter.originaler;

import java.util.Locale;

/** Where a destruction list is on its way. */
public enum Listestatus {
    /** Its contents follow the boxes. */
    UTKAST,
    /** One has signed: the contents are frozen. */
    SIGNERT,
    /** Two have signed: the boxes go to the shredder. */
    GODKJENT,
    /** Somebody has said that it was done. */
    UTFOERT,
    /** Void: something changed after the first signature, or a person put it away. */
    ANNULLERT;

    /** As the database writes it. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Listestatus av(String kode) {
        return valueOf(kode.toUpperCase(Locale.ROOT));
    }

    /** Whether it can still come to something. */
    public boolean aapen() {
        return this == UTKAST || this == SIGNERT || this == GODKJENT;
    }
}
