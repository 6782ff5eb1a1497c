package no.dokumentsenter.offentligjournal;

/**
 * Public text of an entry; hidden words are five stars.
 *
 * @param avsendere names with semicolons between, or ""
 * @param mottakere as {@code avsendere}
 */
public record Forhaandsvisning(String tittel, String avsendere, String mottakere) {}
