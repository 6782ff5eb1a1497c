package no.dokumentsenter.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a sender who has no answer must be told why (fvl § 11 a).
 *
 * @param kilde the law, in words
 */
public record Svarfrist(int maaneder, String kilde) {
    /** What came in before this day is past the deadline. */
    public LocalDate grense(LocalDate idag) {
        return idag.minusMonths(maaneder);
    }

    /** That the sender was told. */
    public record Foreloepig(LocalDate dato, @Nullable UUID sendtMedJournalpost, String merknad, String registrertAv) {}
}
