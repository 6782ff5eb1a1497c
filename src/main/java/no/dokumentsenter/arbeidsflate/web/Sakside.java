package no.dokumentsenter.arbeidsflate.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case as this person may see it; the model attribute is {@code side}.
 *
 * @param skjermet the outside sees less of the title
 * @param aapen this person reads all of it, and its log
 * @param fra how many entries come before those that are shown
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
        Optional<Integer> neste) {

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
