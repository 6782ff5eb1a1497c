package no.dokumentsenter.dokumentlager;

/**
 * A stored file.
 *
 * @param sjekksum SHA-256 in lower-case hex (M705)
 * @param filstoerrelse bytes (M707)
 */
public record Fil(String sjekksum, long filstoerrelse) {}
