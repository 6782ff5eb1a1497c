package no.dokumentsenter.detektor;

import java.util.Locale;

/** What can be found. The text bundle names each for people, as {@code detektor.slag.} and the code. */
public enum Slag {
    FOEDSELSNUMMER,
    D_NUMMER,
    DUF_NUMMER,
    KONTONUMMER,
    TELEFON,
    EPOST,
    NAVN;

    /** As in the text bundle. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is an identity number, which offf § 7 (2) d forbids on the net whatever else is decided. */
    public boolean erIdentitetsnummer() {
        return this == FOEDSELSNUMMER || this == D_NUMMER || this == DUF_NUMMER;
    }
}
