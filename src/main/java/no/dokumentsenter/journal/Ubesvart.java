package no.dokumentsenter.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the case may answer: another entry, or one of its receivers.
 *
 * @param korrespondansepart the receiver, of a note to several; else null
 * @param partnavn its name, as the journal has it
 * @param valgt the letter under way is to answer it
 */
public record Ubesvart(
        JournalpostId journalpost,
        @Nullable UUID korrespondansepart,
        String nummer,
        Journalposttype type,
        String offentligTittel,
        @Nullable String partnavn,
        LocalDate fra,
        boolean valgt) {
    /** What is answered, without the rest. */
    public Besvart besvart() {
        return new Besvart(journalpost, korrespondansepart);
    }
}
