package no.dokumentsenter.postmottak;

import org.jspecify.annotations.Nullable;

/**
 * A part of an item that was not read.
 *
 * @param grunn for_mange_vedlegg, for_store_vedlegg or flest_filer
 * @param meldingSjekksum the message that it lies in
 * @param slag vedlegg or utelatt: what {@code plass} counts in that message
 * @param status utelatt, bestilt, hentet or feilet
 * @param feil why it could not be taken in
 * @param filNr the file that it became
 */
public record Utelattdel(
        int nr,
        String filnavn,
        long stoerrelse,
        String grunn,
        String meldingSjekksum,
        String slag,
        int plass,
        String status,
        @Nullable String feil,
        @Nullable Integer filNr) {

    static final String FLEST_FILER = "flest_filer";
    static final String VEDLEGG = "vedlegg";
    static final String UTELATT = "utelatt";

    static Utelattdel ny(int nr, String filnavn, long bytes, String grunn, String melding, String slag, int plass) {
        return new Utelattdel(nr, filnavn, bytes, grunn, melding, slag, plass, "utelatt", null, null);
    }

    /** Whether a person can ask for it. */
    public boolean kanHentes() {
        return status.equals("utelatt") || status.equals("feilet");
    }

    public boolean venter() {
        return status.equals("bestilt");
    }
}
