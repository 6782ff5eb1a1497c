package no.dokumentsenter.einnsyn.web;

import java.util.List;

/**
 * What eInnsyn shows of each municipality's journal.
 *
 * @param overskrift the sum of it, in words
 * @param feil what is wrong with what was asked, in words
 */
record Einnsynside(String overskrift, List<Del> kommuner, List<String> feil) {
    /**
     * One municipality.
     *
     * @param sattOpp whether it sends at all
     * @param oevelse whether it is for practice
     * @param varsel what is wrong with the line, or "" when it is well
     * @param sist when it last went well, or ""
     * @param flere how many there are beyond {@code rader}
     */
    record Del(
            String slug,
            String kode,
            String navn,
            boolean sattOpp,
            boolean oevelse,
            long ute,
            long venter,
            long mangler,
            String varsel,
            String sist,
            List<Rad> rader,
            long flere) {}

    /**
     * An entry that is not done.
     *
     * @param grad {@code feil} for what needs a person or is too late, {@code venter} for the rest
     * @param videre what is wrong, and how it is mended
     * @param sende where it is asked for once more
     */
    record Rad(String nummer, String til, String naar, String tilstand, String grad, String videre, String sende) {}
}
