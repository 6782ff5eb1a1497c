package no.dokumentsenter.postmottak;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why an item is disposed of without a journalpost. The digit is the key that chooses it; 0 is chosen by other means than
 * the list of reasons.
 */
public enum Avslutning {
    REKLAME("reklame", 1, false),
    DUPLIKAT("duplikat", 2, false),
    FEIL_MOTTAKER("feil_mottaker", 3, true),
    SPAM("spam", 4, false),
    ANNET("annet", 5, true),
    /** It belongs to another municipality and was sent there. */
    FEIL_KOMMUNE("feil_kommune", 0, true);

    private final String kode;
    private final int siffer;
    private final boolean kreverForklaring;

    Avslutning(String kode, int siffer, boolean kreverForklaring) {
        this.kode = kode;
        this.siffer = siffer;
        this.kreverForklaring = kreverForklaring;
    }

    public String kode() {
        return kode;
    }

    public int siffer() {
        return siffer;
    }

    /** Whether the reason must be told in words: who it was sent on to, or what it was. */
    public boolean kreverForklaring() {
        return kreverForklaring;
    }

    static Optional<Avslutning> av(String kode) {
        return Arrays.stream(values()).filter(a -> a.kode.equals(kode)).findFirst();
    }
}
