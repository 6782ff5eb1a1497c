package no.dokumentsenter.originaler;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How paper is destroyed. */
public enum Makuleringsmaate {
    /** A firm took it; its name is told. */
    FIRMA,
    /** In the house's own shredder; its place is told. */
    EGEN;

    /** As the database writes it. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code. */
    public static Optional<Makuleringsmaate> av(String kode) {
        return Stream.of(values()).filter(en -> en.kode().equals(kode)).findFirst();
    }
}
