package no.dokumentsenter.dokument;

import java.time.LocalDate;
import no.dokumentsenter.metadata.Arkivenhet;
import no.dokumentsenter.metadata.Arkivenhet.Slag;

/**
 * What is known of a signature (Noark 5 elektroniskSignatur), at most one for each unit.
 *
 * @param elektroniskSignaturSikkerhetsnivaa a code of the list with the same name, as elektroniskSignaturVerifisert
 */
public record ElektroniskSignatur(
        Arkivenhet enhet,
        String elektroniskSignaturSikkerhetsnivaa,
        String elektroniskSignaturVerifisert,
        LocalDate verifisertDato) {
    public ElektroniskSignatur {
        enhet.kreves(Slag.JOURNALPOST, Slag.DOKUMENTBESKRIVELSE, Slag.DOKUMENTOBJEKT);
    }
}
