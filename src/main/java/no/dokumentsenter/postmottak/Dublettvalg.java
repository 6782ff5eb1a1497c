package no.dokumentsenter.postmottak;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person says of two items that may be the same letter. The digit is the key that chooses it. */
public enum Dublettvalg {
    /** Both stand, and know of each other. */
    BEGGE,
    /** The one that came last is a copy of the first, and is disposed of as such. */
    KOPI,
    /** They are not the same, and the question is not asked again. */
    ULIKE;

    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int siffer() {
        return ordinal() + 1;
    }

    /** None when there is no such digit. */
    public static Optional<Dublettvalg> medSiffer(int siffer) {
        return Arrays.stream(values()).filter(valg -> valg.siffer() == siffer).findFirst();
    }
}
