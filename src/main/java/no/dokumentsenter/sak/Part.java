package no.dokumentsenter.sak;

import no.dokumentsenter.metadata.Arkivenhet;
import no.dokumentsenter.metadata.Arkivenhet.Slag;
import org.jspecify.annotations.Nullable;

/**
 * Someone whom the case is about or for (Noark 5 part).
 *
 * @param partId M010: the office's own key, never a national identity number
 * @param partRolle a code of the list partRolle
 */
public record Part(
        Arkivenhet enhet,
        @Nullable String partId,
        String partNavn,
        String partRolle,
        Adresse adresse,
        @Nullable String kontaktperson) {
    public Part {
        enhet.kreves(Slag.SAKSMAPPE, Slag.JOURNALPOST, Slag.ARKIVNOTAT, Slag.DOKUMENTBESKRIVELSE);
    }
}
