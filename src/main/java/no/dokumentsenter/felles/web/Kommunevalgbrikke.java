package no.dokumentsenter.felles.web;

/**
 * One municipality to choose in the top bar.
 *
 * @param slug as in the path: "aasnes"
 * @param kode three letters: "ÅSN"
 * @param navn "Åsnes"
 * @param antall documents that wait there
 */
public record Kommunevalgbrikke(String slug, String kode, String navn, int antall) {}
