package no.dokumentsenter.postmottak;

import java.util.Locale;

/** What a person must know of an item before deciding. What to do about each stands beside it in the form. */
public enum Merkekode {
    /** A delivery report or an automatic answer: a rule has disposed of it, once. */
    AUTOMATISK,
    /** The message, or a file in it, can be opened by nobody without a key or a password. */
    KRYPTERT,
    /** The message has no content but a link to a file store. */
    BARE_LENKE,
    /** Holds a program, which was not opened. */
    KARANTENE,
    /** Signed, and as the signer left it. */
    SIGNERT,
    /** Signed and unchanged, but by one whose issuer is not on the machine's list. */
    SIGNATUR_UKJENT,
    /** Signed, and changed since. */
    SIGNATUR_ENDRET,
    /** A part of it, or a message inside it, is signed and as the signer left it. Says nothing of the rest. */
    DEL_SIGNERT,
    /** The same, by one who is not vouched for. */
    DEL_SIGNATUR_UKJENT,
    /** The same, and changed since. */
    DEL_SIGNATUR_ENDRET,
    /** Something was too large, or too much, to be read. */
    FOR_STOR;

    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Merkekode av(String kode) {
        return valueOf(kode.toUpperCase(Locale.ROOT));
    }
}
