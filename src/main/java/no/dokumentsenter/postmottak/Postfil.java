package no.dokumentsenter.postmottak;

import org.jspecify.annotations.Nullable;

/**
 * One file of an item.
 *
 * @param rolle H the main document, V an attachment; I a picture of the letter's own body, kept but not registered; K a
 *     program in quarantine, whose checksum is that of the original it lies in
 * @param grunn message code for why it could not be read, if so
 */
public record Postfil(
        int nr,
        String rolle,
        String tittel,
        String filnavn,
        String mimeType,
        String puid,
        String sjekksum,
        long filstoerrelse,
        @Nullable String arkivSjekksum,
        @Nullable Long arkivStoerrelse,
        @Nullable String grunn,
        boolean manglerOcr,
        String tekst) {
    /** Whether it becomes a document when the item is registered. */
    public boolean registreres() {
        return "H".equals(rolle) || "V".equals(rolle);
    }
}
