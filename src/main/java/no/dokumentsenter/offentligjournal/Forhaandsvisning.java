package no.dokumentsenter.offentligjournal;

import java.util.Optional;

/**
 * Public text of an entry; hidden words are five stars.
 *
 * @param avsendere names with semicolons between, or ""
 * @param mottakere as {@code avsendere}
 * @param hjemmel the legal basis of what is kept back
 * @param avtrykk changes when anything of this does: who has looked at it has looked at just this
 */
public record Forhaandsvisning(
        String tittel,
        String sakstittel,
        String avsendere,
        String mottakere,
        Optional<String> hjemmel,
        String avtrykk) {
    /** Those who wrote and received, as one text. */
    public String parter() {
        return String.join("; ", avsendere, mottakere);
    }
}
