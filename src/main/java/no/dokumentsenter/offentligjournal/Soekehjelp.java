package no.dokumentsenter.offentligjournal;

import java.util.List;
import java.util.Optional;
import no.dokumentsenter.sok.Raad;

/**
 * What to say to the one who searched.
 *
 * @param raad what could not be read, or why nothing was found
 * @param menteDu a question that finds something, when this did not
 */
public record Soekehjelp(List<Raad> raad, Optional<String> menteDu) {
    /** Whether nothing was searched for until the question is mended. */
    public boolean stopper() {
        return raad.stream().anyMatch(Raad::stopper);
    }
}
