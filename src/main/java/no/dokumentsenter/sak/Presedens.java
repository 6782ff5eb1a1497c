package no.dokumentsenter.sak;

import java.time.Instant;
import java.time.LocalDate;
import no.dokumentsenter.metadata.Arkivenhet;
import no.dokumentsenter.metadata.Arkivenhet.Slag;
import org.jspecify.annotations.Nullable;

/**
 * A decision that later cases lean on (Noark 5 presedens).
 *
 * @param presedensHjemmel the law it interprets
 * @param rettskildefaktor what kind of source of law it is
 * @param godkjenning who made it a precedent and when, or null until then
 * @param presedensStatus a code of the list presedensStatus, or null
 */
public record Presedens(
        Arkivenhet enhet,
        LocalDate presedensDato,
        String tittel,
        @Nullable String beskrivelse,
        @Nullable String presedensHjemmel,
        String rettskildefaktor,
        @Nullable Godkjenning godkjenning,
        @Nullable String presedensStatus) {
    public Presedens {
        enhet.kreves(Slag.SAKSMAPPE, Slag.JOURNALPOST);
    }

    /** M628 and M629, which are known together. */
    public record Godkjenning(Instant presedensGodkjentDato, String presedensGodkjentAv) {}
}
