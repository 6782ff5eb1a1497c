package no.dokumentsenter.skjerming;

import no.dokumentsenter.metadata.Arkivenhet;
import no.dokumentsenter.metadata.Arkivenhet.Slag;

/**
 * Classification by the security act (Noark 5 gradering), at most one for each unit.
 *
 * @param grad a code of the list grad
 */
public record Gradering(Arkivenhet enhet, String grad) {
    public Gradering {
        enhet.kreves(
                Slag.ARKIVDEL,
                Slag.KLASSE,
                Slag.SAKSMAPPE,
                Slag.JOURNALPOST,
                Slag.ARKIVNOTAT,
                Slag.DOKUMENTBESKRIVELSE);
    }
}
