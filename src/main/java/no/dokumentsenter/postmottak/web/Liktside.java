package no.dokumentsenter.postmottak.web;

import java.util.List;
import java.util.Optional;
import no.dokumentsenter.postmottak.likhet.Ordforskjell;

/**
 * Two items side by side.
 *
 * @param sti where a choice is posted
 * @param hvorfor why we think so, in words
 * @param like whether the texts have no word that differs
 * @param kanAvgjoere whether the one that came last still has no disposal
 */
record Liktside(
        String slug,
        String kode,
        String sti,
        String tilbake,
        int versjon,
        String hvorfor,
        boolean like,
        boolean avgjort,
        boolean kanAvgjoere,
        List<Side> sider) {
    /**
     * One of them.
     *
     * @param rolle "Dette" or "Kom før"
     * @param lenke to where it can be opened
     * @param tekst words in a row, and which only this one has
     */
    record Side(
            String rolle,
            String hode,
            String emne,
            String mottatt,
            String status,
            Optional<String> lenke,
            List<String> bilder,
            List<Ordforskjell.Bit> tekst) {}
}
