package no.dokumentsenter.papir.web;

import java.util.List;

/**
 * The controls after scanning.
 *
 * @param prosent the share of letters that is drawn
 */
record Etterside(List<Punkt> kontroller, List<Punkt> proever, int prosent) {
    /**
     * One control or one sample.
     *
     * @param kode what its form sends
     * @param tegn how it stands: done, a fault, or open
     * @param aapen whether it can still be answered
     */
    record Punkt(String kode, String tekst, String tegn, String hvem, boolean aapen) {}
}
