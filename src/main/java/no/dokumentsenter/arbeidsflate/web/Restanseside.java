package no.dokumentsenter.arbeidsflate.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.web.Bit;

/**
 * What is unanswered, as this person may see it; the model attribute is {@code side}.
 *
 * @param antall how many answer the choice
 * @param venter how many of them are past the deadline without a provisional answer
 * @param frist the deadline, in words
 * @param kilde its source
 * @param perKommune how many in each municipality, when there are several
 * @param csv where the same is had as a file
 * @param forrige how many entries come before the previous page
 */
record Restanseside(
        List<Rad> rader,
        int antall,
        int venter,
        String frist,
        String kilde,
        List<Kommunetall> perKommune,
        Valg valg,
        String csv,
        Optional<String> forrige,
        Optional<String> neste) {

    /** How many one municipality has. */
    record Kommunetall(String slug, String kode, String navn, int antall) {}

    /**
     * What was chosen, and what may be.
     *
     * @param mine only one's own
     * @param venter only those past the deadline
     */
    record Valg(
            String enhet,
            String saksbehandler,
            boolean mine,
            boolean venter,
            List<String> enheter,
            List<String> behandlere) {}

    /**
     * One entry.
     *
     * @param alder days since it came
     * @param frist the day it should be answered, if it has one
     * @param forfalt that day is over
     * @param merke past the deadline, and the sender is not told
     * @param beskjed when the sender was told
     * @param mottakere of a note to several: how many have answered
     */
    record Rad(
            String slug,
            String kode,
            UUID id,
            String nummer,
            String type,
            List<Bit> tittel,
            List<Bit> parter,
            boolean skjermet,
            String fra,
            long alder,
            Optional<String> frist,
            boolean forfalt,
            String saksbehandler,
            String enhet,
            boolean merke,
            Optional<String> beskjed,
            Optional<String> mottakere) {}
}
