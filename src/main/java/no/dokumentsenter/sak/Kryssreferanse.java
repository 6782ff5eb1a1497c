package no.dokumentsenter.sak;

import no.dokumentsenter.metadata.Arkivenhet;
import no.dokumentsenter.metadata.Arkivenhet.Slag;

/**
 * A pointer from one unit to another (Noark 5 kryssreferanse).
 *
 * @param fra the unit that shows the pointer: klasse, saksmappe, journalpost or arkivnotat
 * @param til what it points to: the same kinds
 */
public record Kryssreferanse(Arkivenhet fra, Arkivenhet til) {
    public Kryssreferanse {
        fra.kreves(Slag.KLASSE, Slag.SAKSMAPPE, Slag.JOURNALPOST, Slag.ARKIVNOTAT);
        til.kreves(Slag.KLASSE, Slag.SAKSMAPPE, Slag.JOURNALPOST, Slag.ARKIVNOTAT);
    }
}
