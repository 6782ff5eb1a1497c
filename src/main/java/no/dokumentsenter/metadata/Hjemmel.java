package no.dokumentsenter.metadata;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal ground for keeping something from the public.
 *
 * @param kode tilgangsrestriksjon (M500)
 * @param hjemmel skjermingshjemmel (M501), with paragraph and ledd (offl. § 31)
 * @param skalKan {@code skal}, {@code kan} or {@code midlertidig}
 * @param gjelder what it is typically used for
 * @param gyldigTil the last day it can be cited, or null
 */
public record Hjemmel(
        String kode,
        String hjemmel,
        String skalKan,
        String gjelder,
        LocalDate gyldigFra,
        @Nullable LocalDate gyldigTil,
        String kilde) {
    /** When it may be given out all the same, that must be considered (offl. § 11). */
    public boolean kreverMerinnsyn() {
        return skalKan.equals("kan");
    }
}
