package no.dokumentsenter.skjerming;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shielding in force (Noark 5 skjerming). */
public record Skjerming(
        UUID id,
        String tilgangsrestriksjon,
        String skjermingshjemmel,
        @Nullable String skjermingMetadata,
        String skjermingDokument,
        @Nullable LocalDate skjermingOpphoererDato) {}
