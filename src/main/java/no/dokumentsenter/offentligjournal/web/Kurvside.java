package no.dokumentsenter.offentligjournal.web;

import java.util.List;
import no.dokumentsenter.offentligjournal.Journaleier;

/**
 * The basket as a page shows it.
 *
 * @param antall in all
 * @param borte whether any of them can no longer be read
 * @param tilbake where the reader came from
 */
record Kurvside(int antall, boolean borte, List<Del> kommuner, String tilbake) {
    /** The most that there is room for. */
    public int flest() {
        return Kurv.FLEST;
    }

    /**
     * What lies there of one municipality's.
     *
     * @param trukket those that can no longer be read, as they stand in the form
     * @param tekst the request, ready to be copied; "" when there is nothing to ask for
     */
    record Del(Journaleier eier, List<Linje> linjer, List<String> trukket, String tekst) {}

    /** One of them. */
    record Linje(Postvisning post) {}
}
