package no.dokumentsenter.bevaring;

import java.time.LocalDate;
import no.dokumentsenter.metadata.Arkivenhet;
import no.dokumentsenter.metadata.Arkivenhet.Slag;
import org.jspecify.annotations.Nullable;

/**
 * What shall happen when the time of keeping is over (Noark 5 kassasjon), at most one for each unit.
 *
 * @param kassasjonsvedtak a code of the list kassasjonsvedtak: B keep, K destroy, G decide later
 * @param bevaringstid years, or null when nothing is to be destroyed
 * @param kassasjonsdato the first day it may go, or null
 */
public record Kassasjon(
        Arkivenhet enhet,
        String kassasjonsvedtak,
        @Nullable String kassasjonshjemmel,
        @Nullable Integer bevaringstid,
        @Nullable LocalDate kassasjonsdato) {
    public Kassasjon {
        enhet.kreves(
                Slag.ARKIVDEL,
                Slag.KLASSE,
                Slag.SAKSMAPPE,
                Slag.JOURNALPOST,
                Slag.ARKIVNOTAT,
                Slag.DOKUMENTBESKRIVELSE);
    }

    /** Destroying needs a ground, a time and a day (arkivlova § 13); keeping needs none. */
    boolean erFullstendig() {
        return !kassasjonsvedtak.equals("K")
                || (kassasjonshjemmel != null && bevaringstid != null && kassasjonsdato != null);
    }
}
