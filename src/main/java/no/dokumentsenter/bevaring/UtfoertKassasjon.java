package no.dokumentsenter.bevaring;

import no.dokumentsenter.metadata.Arkivenhet;
import no.dokumentsenter.metadata.Arkivenhet.Slag;

/**
 * That it is done (Noark 5 utfoertKassasjon): on an arkivdel or a dokumentbeskrivelse.
 */
public record UtfoertKassasjon(Arkivenhet enhet) {
    public UtfoertKassasjon {
        enhet.kreves(Slag.ARKIVDEL, Slag.DOKUMENTBESKRIVELSE);
    }
}
