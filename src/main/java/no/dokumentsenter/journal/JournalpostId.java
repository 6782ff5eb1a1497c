package no.dokumentsenter.journal;

import java.util.UUID;

/** The id of a journalpost (M001 systemID). */
public record JournalpostId(UUID verdi) {
    /** Reads the text form, as it stands in a path. */
    public static JournalpostId av(String tekst) {
        return new JournalpostId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return verdi.toString();
    }
}
