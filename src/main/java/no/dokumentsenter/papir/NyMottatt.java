package no.dokumentsenter.papir;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Something that arrived, as it is noted. What is not known is "".
 *
 * @param aapnetAv who opened it, by name; and who did it together with them
 */
public record NyMottatt(
        Mottattslag slag,
        Optional<OffsetDateTime> mottatt,
        String sted,
        String avsender,
        String adressat,
        String sporingsnummer,
        Optional<OffsetDateTime> frist,
        String videresendtTil,
        String aapnetAv,
        String aapnetAvOgsaa,
        String merknad) {}
