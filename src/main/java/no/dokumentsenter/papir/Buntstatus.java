package no.dokumentsenter.papir;

import java.util.Locale;
import java.util.Optional;

/** Where a scanned stack is on its way. */
public enum Buntstatus {
    /** Being looked through for separator sheets. */
    LESES,
    /** A person looks at the pages. Nothing has gone to the queue. */
    KONTROLL,
    /** A sheet of another municipality lies in it. Nothing is shown and nothing goes on before a person has decided. */
    STANSET,
    /** Approved: its documents are being made. */
    LAGES,
    /** Every document is an item of the queue. */
    GODKJENT,
    /** It held no separator sheet and went on as one letter. */
    ENKELTBREV,
    /** Put away with a reason; the paper is scanned anew or belongs elsewhere. */
    AVSLUTTET,
    /** A job gave up; a person can try again. */
    FEILET;

    /** As the database writes it. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code. */
    public static Buntstatus av(String kode) {
        return valueOf(kode.toUpperCase(Locale.ROOT));
    }

    /** Under which status of an item it is counted while it is none; empty when its items are counted themselves. */
    public Optional<String> somPost() {
        return switch (this) {
            case LESES, LAGES -> Optional.of("behandles");
            case KONTROLL, STANSET -> Optional.of("klar");
            case FEILET -> Optional.of("feilet");
            case AVSLUTTET -> Optional.of("avsluttet");
            case GODKJENT, ENKELTBREV -> Optional.empty();
        };
    }

    /** Whether it waits for somebody. */
    public boolean venterPaaEnPerson() {
        return this == KONTROLL || this == STANSET || this == FEILET;
    }
}
