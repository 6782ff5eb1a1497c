package no.dokumentsenter.metadata;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a code list.
 *
 * @param kodenavn the standard's own words; extractions hold these, never the code
 * @param gyldigTil the last day it can be chosen, or null
 */
public record Kodeverdi(
        String kodeliste,
        String kode,
        String kodenavn,
        LocalDate gyldigFra,
        @Nullable LocalDate gyldigTil,
        String kilde) {
    /** Whether it can be chosen that day. */
    public boolean gyldig(LocalDate dag) {
        return !dag.isBefore(gyldigFra) && (gyldigTil == null || !dag.isAfter(gyldigTil));
    }
}
