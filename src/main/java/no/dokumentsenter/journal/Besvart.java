package no.dokumentsenter.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a letter answers.
 *
 * @param korrespondansepart which receiver of it, when it has several; else null
 */
public record Besvart(JournalpostId journalpost, @Nullable UUID korrespondansepart) {}
