package no.dokumentsenter.tilgang;

/**
 * One who can be given a case.
 *
 * @param navn as it stands in saksansvarlig (M306)
 * @param enhet as it stands in administrativEnhet (M305)
 */
public record Saksbehandlervalg(String navn, String enhet) {}
