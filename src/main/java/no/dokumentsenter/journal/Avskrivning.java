package no.dokumentsenter.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an entry is answered (Noark 5 avskrivning).
 *
 * @param korrespondansepart which of several receivers has answered; null for the whole entry
 * @param avskrivningsmaate a code of the list avskrivningsmaate
 * @param referanseAvskrivesAvJournalpost the entry that answers it, or null when none does (TLF, TE, TO, SA)
 */
public record Avskrivning(
        JournalpostId journalpost,
        @Nullable UUID korrespondansepart,
        LocalDate avskrivningsdato,
        String avskrivningsmaate,
        @Nullable JournalpostId referanseAvskrivesAvJournalpost) {
    /** Of the whole entry. */
    public Avskrivning(
            JournalpostId journalpost,
            LocalDate avskrivningsdato,
            String avskrivningsmaate,
            @Nullable JournalpostId svar) {
        this(journalpost, null, avskrivningsdato, avskrivningsmaate, svar);
    }
}
