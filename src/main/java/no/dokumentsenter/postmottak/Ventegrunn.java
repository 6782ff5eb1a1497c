package no.dokumentsenter.postmottak;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an item waits for. The digit is the key that chooses it; how long it may wait lies in {@code ventefrist}. */
public enum Ventegrunn {
    AVSENDER,
    AVKLARING,
    MER_POST,
    /** In the words of the one who lets it wait. */
    ANNET;

    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int siffer() {
        return ordinal() + 1;
    }

    /** None when there is no such digit. */
    public static Optional<Ventegrunn> medSiffer(int siffer) {
        return Arrays.stream(values()).filter(grunn -> grunn.siffer() == siffer).findFirst();
    }
}
