package no.dokumentsenter.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an entry is answered (Noark 5 avskrivning).
 *
 * @param avskrivningsmaate a code of the list avskrivningsmaate
 * @param referanseAvskrivesAvJournalpost the entry that answers it, or null when none does (TLF, TE, TO, SA)
 */
public record Avskrivning(
        JournalpostId journalpost,
        LocalDate avskrivningsdato,
        String avskrivningsmaate,
        @Nullable JournalpostId referanseAvskrivesAvJournalpost) {}
