package no.dokumentsenter.periodekontroll.web;

import java.util.List;

/**
 * The controls of the chosen municipalities, each municipality by itself; the model attribute is {@code side}.
 *
 * @param funn in all of them
 */
record Periodeoversikt(int funn, List<Del> kommuner) {
    /** The controls of one municipality. */
    record Del(String slug, String kode, String navn, int funn, List<Rad> kontroller) {}

    /**
     * One control.
     *
     * @param antall what the last run found: a number, or in words why there is none
     * @param harFunn somebody should look at it
     * @param sist when it ran last; "" when it never has
     * @param ansvarlig who follows it up; "" when nobody does
     */
    record Rad(
            String til,
            String navn,
            String spoersmaal,
            String antall,
            boolean harFunn,
            String sist,
            String neste,
            String ansvarlig) {}
}
