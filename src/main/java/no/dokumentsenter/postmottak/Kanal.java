package no.dokumentsenter.postmottak;

import java.util.Arrays;

/** How an item came in. */
public enum Kanal {
    EPOST("epost"),
    PAPIR("papir"),
    /** A person had the file and put it in the queue. */
    OPPLASTET("opplastet");

    private final String kode;

    Kanal(String kode) {
        this.kode = kode;
    }

    public String kode() {
        return kode;
    }

    static Kanal av(String kode) {
        return Arrays.stream(values())
                .filter(kanal -> kanal.kode.equals(kode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("ukjent kanal: " + kode));
    }
}
