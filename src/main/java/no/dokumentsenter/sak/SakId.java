package no.dokumentsenter.sak;

import java.util.UUID;

/** The id of a saksmappe (M001 systemID). */
public record SakId(UUID verdi) {
    /** Reads the text form, as it stands in a path. */
    public static SakId av(String tekst) {
        return new SakId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return verdi.toString();
    }
}
