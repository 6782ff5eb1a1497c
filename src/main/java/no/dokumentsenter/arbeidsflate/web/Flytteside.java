package no.dokumentsenter.arbeidsflate.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.web.Bit;

/**
 * The form that moves entries out of a case; the model attribute is {@code side}.
 *
 * @param poster the entries of this page of the case
 * @param fra how many come before them
 * @param klasse the class that the new case gets
 * @param klasser every class, for the field
 * @param feil what is wrong with what was sent, in words
 */
record Flytteside(
        String slug,
        String kode,
        UUID id,
        String nummer,
        List<Bit> tittel,
        List<Post> poster,
        int fra,
        Optional<Integer> forrige,
        Optional<Integer> neste,
        Flyttevalg valg,
        String klasse,
        List<String> klasser,
        List<String> feil) {
    /**
     * An entry that can be chosen.
     *
     * @param utgaar it is U, and stays where it is
     */
    record Post(UUID id, String nummer, String type, List<Bit> tittel, boolean valgt, boolean utgaar) {}
}
