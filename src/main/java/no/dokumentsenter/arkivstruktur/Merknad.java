package no.dokumentsenter.arkivstruktur;

import no.dokumentsenter.metadata.Arkivenhet;
import no.dokumentsenter.metadata.Arkivenhet.Slag;
import org.jspecify.annotations.Nullable;

/**
 * A remark (Noark 5 merknad).
 *
 * @param merknadstype a code of the list merknadstype, or null
 */
public record Merknad(
        Arkivenhet enhet, String merknadstekst, @Nullable String merknadstype) {
    public Merknad {
        enhet.kreves(Slag.SAKSMAPPE, Slag.JOURNALPOST, Slag.ARKIVNOTAT, Slag.DOKUMENTBESKRIVELSE);
    }
}
