package no.dokumentsenter.papir;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person can do to a page. Each can be undone. */
public enum Sidehandling {
    /** A new letter begins here. */
    DEL,
    /** This letter belongs to the one before. */
    SAMLE,
    /** A quarter turn clockwise. */
    ROTER,
    /** Straighten what lies askew, or leave it as it lies. */
    RETT,
    /** Leave out, or take back in. */
    MERK,
    /** The unread sheet is a sheet, without a number. */
    UTEN_NUMMER,
    /** The unread sheet is no sheet but a page. */
    VANLIG_SIDE,
    /** No splits at all: the whole stack is one letter. */
    SAMLE_ALT;

    /** As forms and the database write it. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code. */
    public static Optional<Sidehandling> av(String kode) {
        return Stream.of(values())
                .filter(handling -> handling.kode().equals(kode))
                .findFirst();
    }
}
