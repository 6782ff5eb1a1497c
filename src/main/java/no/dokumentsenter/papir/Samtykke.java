package no.dokumentsenter.papir;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's consent that letters in that name are opened. Both days are included. */
public record Samtykke(
        int kommuneId,
        UUID id,
        String navn,
        LocalDate gjelderFra,
        @Nullable LocalDate gjelderTil) {
    /** Whether it holds on this day. */
    public boolean gjelder(LocalDate dag) {
        return !dag.isBefore(gjelderFra) && (gjelderTil == null || !dag.isAfter(gjelderTil));
    }
}
