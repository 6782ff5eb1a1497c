package no.dokumentsenter.originaler;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How paper leaves a box without being destroyed. */
public enum Uttak {
    /** Kept on paper, in a place that is told. */
    BEVARES,
    /** Given back, or sent to the one that it belongs to. */
    RETURNERT,
    /** It lay in the wrong box and can be laid anew. */
    FEIL_LAGT;

    /** As the database writes it. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code. */
    public static Optional<Uttak> av(String kode) {
        return Stream.of(values()).filter(en -> en.kode().equals(kode)).findFirst();
    }
}
