package no.dokumentsenter.arbeidsflate.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an entry answers and is answered by, and what this person may do about it.
 *
 * @param vises it waits, has waited, answers or may answer: else there is nothing to show
 * @param venter how long it has waited, in words; empty when it does not wait
 * @param merke it is past the deadline, and the sender is not told
 * @param foreloepige the times the sender was told
 * @param avskrevet what writes it off
 * @param besvarer what it writes off
 * @param avskriv the form to write it off
 * @param kanBesvare what it may answer, as check boxes; none for one who may not register
 * @param gitt it is sent or journalled: what is chosen is written off now
 */
record Svarside(
        boolean vises,
        Optional<String> venter,
        boolean merke,
        List<String> foreloepige,
        List<Rad> avskrevet,
        List<Rad> besvarer,
        Optional<Skjema> avskriv,
        List<Valg> kanBesvare,
        boolean gitt) {
    /**
     * One write-off.
     *
     * @param annet the number of the other entry
     * @param til where it is shown
     * @param mottaker which receiver it is for
     * @param opphevet by whom, when and why it was taken back
     */
    record Rad(
            UUID id,
            String tekst,
            Optional<String> annet,
            Optional<String> til,
            Optional<String> mottaker,
            String hvem,
            Optional<String> opphevet,
            boolean kanOppheves) {}

    /**
     * What may be chosen.
     *
     * @param svar the entries of the case that may answer it
     * @param brev those of them that are letters, which may tell that it takes time
     * @param mottakere the receivers that have not answered, of a note to several
     * @param foreloepig whether a provisional answer may be noted
     */
    record Skjema(
            String idag,
            List<Valg> maater,
            List<Valg> svar,
            List<Valg> brev,
            List<Valg> mottakere,
            boolean foreloepig) {}

    /** One choice. */
    record Valg(String verdi, String tekst, boolean valgt) {
        Valg(String verdi, String tekst) {
            this(verdi, tekst, false);
        }
    }
}
