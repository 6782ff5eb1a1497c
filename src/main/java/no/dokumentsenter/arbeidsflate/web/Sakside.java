package no.dokumentsenter.arbeidsflate.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.web.Bit;

/**
 * A case as this person may see it; the model attribute is {@code side}.
 *
 * @param skjermet the outside sees less of the title
 * @param aapen this person reads all of it, and its log
 * @param fra how many entries come before those that are shown
 * @param utflyttede what was in the case and is not any longer
 * @param feil what is wrong with what was sent, in words
 */
record Sakside(
        String slug,
        String kode,
        UUID id,
        String nummer,
        List<Bit> tittel,
        boolean skjermet,
        boolean aapen,
        List<Opplysning> opplysninger,
        List<Linje> poster,
        int fra,
        Optional<Integer> forrige,
        Optional<Integer> neste,
        Avslutning avslutning,
        List<Utflyttet> utflyttede,
        List<Annen> seOgsaa,
        List<String> feil) {

    /**
     * Whether this person may close the case or open it again.
     *
     * @param hindringer what must be mended before it is closed, in words
     * @param ubesvarte what waits, and must be written off if it is
     */
    record Avslutning(
            boolean kanAvsluttes, boolean kanGjenaapnes, List<String> hindringer, List<Svarside.Valg> ubesvarte) {}

    /**
     * An entry that is in another case now.
     *
     * @param fra the number that stands empty here
     * @param til the number that it got
     */
    record Utflyttet(UUID id, String fra, String til, String grunn, String hvem) {}

    /** A case that this one points to. */
    record Annen(UUID id, String nummer, List<Bit> tittel) {}

    /** One entry. */
    record Linje(
            UUID id,
            String nummer,
            String type,
            String status,
            String dato,
            List<Bit> tittel,
            List<Bit> parter,
            boolean skjermet,
            Optional<String> hjemmel,
            int dokumenter) {}
}
