package no.dokumentsenter.dagsslutt.web;

import java.util.List;
import java.util.Optional;

/** The day's end of every municipality whose queue the person works in. */
record Dagsside(List<Kommune> kommuner) {
    /**
     * One municipality.
     *
     * @param siden "siden fredag 20.11. kl. 15.20, av Ingrid Sætre", or that it was never signed
     * @param staarIgjen what the next one takes over, a sentence each
     * @param feil broken rules of a form that was sent, in plain words
     * @param hilsen what was written, so that a refused form loses nothing
     */
    record Kommune(
            String slug,
            String kode,
            String navn,
            String siden,
            String fingeravtrykk,
            List<Kanal> kanaler,
            List<String> staarIgjen,
            List<String> feil,
            String hilsen,
            List<Signert> signerte) {
        /** Whether any channel does not add up. */
        public boolean stemmer() {
            return kanaler.stream().allMatch(kanal -> kanal.differanse() == 0);
        }
    }

    /**
     * One channel's row.
     *
     * @param avsluttetSom "3 reklame, 1 duplikat"
     * @param telles whether a person counts it by hand
     * @param feil whether this row stopped the signature
     */
    record Kanal(
            String kode,
            String navn,
            long aapneFoer,
            long inn,
            long paaNytt,
            long journalfoert,
            long avsluttet,
            String avsluttetSom,
            long gjenaapnet,
            long aapneNaa,
            long differanse,
            boolean telles,
            String talt,
            String forklaring,
            boolean feil) {}

    /**
     * A signature that is made.
     *
     * @param regnskap one sentence
     */
    record Signert(String naar, String hvem, String regnskap, Optional<String> hilsen, List<String> forklaringer) {}
}
