package no.dokumentsenter.postmottak;

import java.util.Locale;

/** Where an item stands. JOURNALFOERT and AVSLUTTET are its disposal; nothing leaves the table. */
public enum Poststatus {
    /** Jobs are at work. */
    BEHANDLES,
    /** A person can take it. */
    KLAR,
    /** Waits on the sender or on a clock. */
    VENTER,
    /** Became a journalpost. */
    JOURNALFOERT,
    /** Disposed of without a journalpost, with a reason. */
    AVSLUTTET,
    /** A job gave up; a person must act. */
    FEILET,
    /** Kept closed, since it may be harmful; a person must act. */
    KARANTENE;

    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Poststatus av(String kode) {
        return valueOf(kode.toUpperCase(Locale.ROOT));
    }

    /** Whether it still has no disposal. */
    public boolean erAapen() {
        return this != JOURNALFOERT && this != AVSLUTTET;
    }

    /** Whether a person may register it or dispose of it now. */
    public boolean kanBehandles() {
        return this == KLAR || this == VENTER || this == FEILET || this == KARANTENE;
    }
}
