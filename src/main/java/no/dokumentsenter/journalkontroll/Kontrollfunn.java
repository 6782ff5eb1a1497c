package no.dokumentsenter.journalkontroll;

import java.util.Locale;

/** What the control of the day looks for in what the public would read. */
public enum Kontrollfunn {
    /** A national identity, D or DUF number: never on the net (offf § 7 (2) d). */
    IDENTITETSNUMMER(true),
    /** A natural person's name in an entry that is shielded (offl. § 13). */
    NAVN_I_SKJERMET(true),
    /** Something is hidden and nothing says why (offf § 6 (3)). */
    HJEMMEL_MANGLER(true),
    /** There is no document, or one without bytes (af § 15). */
    FIL_MANGLER(true),
    /** An account number, telephone or e-mail address. */
    KONTAKTOPPLYSNING(false),
    /** A natural person's name where nothing is shielded. */
    NAVN(false),
    /** A title that says nothing (M020). */
    LITE_SAGT(false),
    /** Another entry of the case has the same public title that day. */
    LIK(false),
    /** A letter without a date (M103). */
    UDATERT(false);

    private final boolean stopper;

    Kontrollfunn(boolean stopper) {
        this.stopper = stopper;
    }

    /** Whether it must be mended; the others are for a person to weigh. */
    public boolean stopper() {
        return stopper;
    }

    /** As texts and pages name it. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
