package no.dokumentsenter.demo;

import java.util.List;
import java.util.Optional;

/**
 * The case that a registration opens.
 *
 * @param skjermedeOrd positions of the shielded words of the title, as in {@link Hendelse}
 * @param arkivdel SAK, BYGG, PERS, ELEV, BHG or KLIENT, as klasser.csv hints
 * @param saksansvarlig user name in personer.csv
 */
public record NySakData(
        String tittel,
        List<Integer> skjermedeOrd,
        Optional<String> tilgangskode,
        String klasse,
        String arkivdel,
        String saksansvarlig,
        Optional<Eiendom> eiendom) {}
