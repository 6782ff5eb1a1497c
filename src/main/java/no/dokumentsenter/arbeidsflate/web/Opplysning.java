package no.dokumentsenter.arbeidsflate.web;

/**
 * One fact of a record.
 *
 * @param kode its label lies under {@code opplysning.<kode>}
 */
record Opplysning(String kode, String verdi) {}
