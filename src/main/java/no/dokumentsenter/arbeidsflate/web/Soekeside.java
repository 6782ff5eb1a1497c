package no.dokumentsenter.arbeidsflate.web;

import java.util.List;
import java.util.UUID;
import no.dokumentsenter.felles.web.Bit;

/**
 * What a search found; the model attribute is {@code soek}.
 *
 * @param skrevet as it stands in the field again
 * @param antall counted no further than a thousand
 * @param flere there are more than that
 * @param stoppet nothing was searched for: the question must be mended
 * @param raad what could not be read, and how to mend it
 * @param menteDu a question that finds something; empty when there is none
 * @param steder where it was searched: "Våler og Grue"
 */
record Soekeside(
        String skrevet,
        List<Treff> treff,
        int antall,
        boolean flere,
        boolean stoppet,
        List<String> raad,
        String menteDu,
        String steder) {

    /**
     * One entry.
     *
     * @param skjermet the outside sees less of it
     */
    record Treff(
            String slug,
            String kode,
            UUID id,
            String nummer,
            List<Bit> tittel,
            String type,
            String status,
            String dato,
            List<Bit> parter,
            UUID sak,
            List<Bit> sakstittel,
            boolean skjermet) {}
}
