package no.dokumentsenter.dokument;

import java.util.List;

/**
 * A document with its files.
 *
 * @param tilknyttetRegistreringSom M217: H the main document, V an attachment
 * @param tekst what was read in it, OCR included; empty when it is not read yet
 */
public record NyttDokument(
        String tilknyttetRegistreringSom, String tittel, String dokumenttype, List<Objekt> objekter, String tekst) {
    /** One that is not read yet. */
    public NyttDokument(String tilknyttetRegistreringSom, String tittel, String dokumenttype, List<Objekt> objekter) {
        this(tilknyttetRegistreringSom, tittel, dokumenttype, objekter, "");
    }

    /**
     * One file of a document.
     *
     * @param variantformat M700: P as received or produced, A archive version, O public version
     * @param format M701: PRONOM code, {@code fmt/477}
     * @param sjekksum M705: SHA-256 of bytes that already lie in the document store
     */
    public record Objekt(
            String variantformat,
            String format,
            String filnavn,
            String mimeType,
            String sjekksum,
            long filstoerrelse) {}
}
