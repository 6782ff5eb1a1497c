package no.dokumentsenter.sok;

import java.util.List;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param treff the newest
 * @param antall how many there are, counted no further than {@link #TAK}
 * @param raad what could not be read, or why nothing was found
 * @param menteDu a question that finds something, when this did not
 */
public record Funn(List<Treff> treff, int antall, List<Raad> raad, Optional<String> menteDu) {
    /** Where counting stops. */
    public static final int TAK = 1_001;

    static final Funn INGEN = ingen(List.of());

    static Funn ingen(List<Raad> raad) {
        return new Funn(List.of(), 0, raad, Optional.empty());
    }

    /** Whether there are more than it is worth to count: «flere enn 1 000». */
    public boolean flereEnnTusen() {
        return antall >= TAK;
    }
}
