package no.dokumentsenter.papir;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What arrives on paper and is noted without being scanned. From the municipalities' routines for paper mail. */
public enum Mottattslag {
    /** A person's name stands before the organisation's: delivered unopened, unless that person has consented. */
    PERSONLIG,
    /** Registered or valuable: opened by two together. */
    REKOMMANDERT,
    /** A tender: clock time noted, sealed until the deadline. */
    ANBUD,
    /** Meant for another body: sent on. */
    ANNEN_INSTANS;

    /** As the database writes it. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code. */
    public static Optional<Mottattslag> av(String kode) {
        return Stream.of(values()).filter(slag -> slag.kode().equals(kode)).findFirst();
    }
}
