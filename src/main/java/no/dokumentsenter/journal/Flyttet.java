package no.dokumentsenter.journal;

import java.time.OffsetDateTime;
import no.dokumentsenter.sak.SakId;

/**
 * A move that was made. The number that the entry left is never used again.
 *
 * @param fra its number before: 2026/5-3
 * @param til the number that it got: 2026/9-2
 * @param tilSak the case that it was moved to; it may have been moved on since
 */
public record Flyttet(
        JournalpostId journalpost,
        String fra,
        String til,
        SakId tilSak,
        String grunn,
        String flyttetAv,
        OffsetDateTime flyttetTid) {}
