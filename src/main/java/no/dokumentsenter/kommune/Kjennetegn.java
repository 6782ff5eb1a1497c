package no.dokumentsenter.kommune;

import org.jspecify.annotations.Nullable;

/**
 * Something that points to a municipality when it stands in a letter.
 *
 * @param type postnummer, sted, navn or gnr
 * @param til the end of a range, for gnr
 */
public record Kjennetegn(
        int kommuneId, String type, String verdi, @Nullable String til) {
    /** Whether a farm number lies in this range. */
    public boolean dekker(int gnr) {
        return "gnr".equals(type) && til != null && Integer.parseInt(verdi) <= gnr && gnr <= Integer.parseInt(til);
    }
}
