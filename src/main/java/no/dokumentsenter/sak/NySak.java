package no.dokumentsenter.sak;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case to be opened.
 *
 * @param skjermedeOrd which words of the title are hidden outside, counted from 0
 * @param eiendom gnr and bnr, for a case about a property
 */
public record NySak(
        UUID arkivdel,
        UUID klasse,
        String tittel,
        List<Integer> skjermedeOrd,
        String administrativEnhet,
        String saksansvarlig,
        Optional<Eiendom> eiendom) {
    /** A property: farm number and title number. */
    public record Eiendom(int gnr, int bnr) {}
}
