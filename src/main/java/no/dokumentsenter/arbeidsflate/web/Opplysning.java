package no.dokumentsenter.arbeidsflate.web;

/**
 * One fact of a record.
 *
 * @param kode its label lies under {@code opplysning.<kode>}
 * @param rettet it said something else before, which the history tells
 */
record Opplysning(String kode, String verdi, boolean rettet) {
    Opplysning(String kode, String verdi) {
        this(kode, verdi, false);
    }
}
