package no.dokumentsenter.postmottak;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.dokumentsenter.lesing.Autopost;

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
    FEIL_KOMMUNE("feil_kommune", Avslutning.INGEN_TAST, true),
    /** Given by the rule alone, and has no key. */
    LEVERINGSRAPPORT("leveringsrapport", Avslutning.INGEN_TAST, false),
    /** Given by the rule alone, and has no key. */
    AUTOSVAR("autosvar", Avslutning.INGEN_TAST, false);

    private static final int INGEN_TAST = 0;

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

    /** The reason with this key, among those that a person gives. */
    public static Optional<Avslutning> medSiffer(int siffer) {
        return Arrays.stream(values())
                .filter(a -> a.siffer != INGEN_TAST && a.siffer == siffer)
                .findFirst();
    }

    /** The codes of those that the rule gives. */
    static List<String> avRegelen() {
        return Arrays.stream(Autopost.values()).map(slag -> av(slag).kode).toList();
    }

    static Avslutning av(Autopost autopost) {
        return switch (autopost) {
            case LEVERINGSRAPPORT -> LEVERINGSRAPPORT;
            case AUTOSVAR -> AUTOSVAR;
        };
    }

    static Optional<Avslutning> av(String kode) {
        return Arrays.stream(values()).filter(a -> a.kode.equals(kode)).findFirst();
    }
}
