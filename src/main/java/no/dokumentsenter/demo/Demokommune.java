package no.dokumentsenter.demo;

import java.util.List;

/**
 * One of the three municipalities.
 *
 * @param kode the short form before a number, such as ÅSN
 * @param orgnr synthetic (800 000 000–800 999 999)
 * @param gnrFra first gårdsnummer of the municipality's invented range
 * @param gnrTil last gårdsnummer of the range, inclusive
 */
public record Demokommune(
        int kommuneId,
        String slug,
        String navn,
        String kode,
        String kommunenummer,
        String orgnr,
        List<String> postnummer,
        String adresse,
        String epost,
        int gnrFra,
        int gnrTil) {}
