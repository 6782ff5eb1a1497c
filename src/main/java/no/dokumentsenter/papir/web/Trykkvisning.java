package no.dokumentsenter.papir.web;

import java.util.List;

/**
 * Where sheets are printed, for one municipality.
 *
 * @param siste the latest prints, each a line
 */
record Trykkvisning(String slug, String kode, String navn, List<String> siste) {}
