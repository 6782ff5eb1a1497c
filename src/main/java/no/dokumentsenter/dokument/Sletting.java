package no.dokumentsenter.dokument;

import no.dokumentsenter.metadata.Arkivenhet;
import no.dokumentsenter.metadata.Arkivenhet.Slag;

/**
 * That a variant, a version or a whole content is gone (Noark 5 sletting).
 *
 * @param slettingstype a code of the list slettingstype
 */
public record Sletting(Arkivenhet enhet, String slettingstype) {
    public Sletting {
        enhet.kreves(Slag.ARKIVDEL, Slag.DOKUMENTBESKRIVELSE);
    }
}
