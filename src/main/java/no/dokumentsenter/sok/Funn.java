package no.dokumentsenter.sok;

import java.util.List;

/**
 * What a search found.
 *
 * @param treff the newest
 * @param antall how many there are, counted no further than {@link #TAK}
 * @param raad what could not be read, or why nothing was found
 */
public record Funn(List<Treff> treff, int antall, List<Raad> raad) {
    /** Where counting stops. */
    public static final int TAK = 1_001;

    static final Funn INGEN = new Funn(List.of(), 0, List.of());

    Funn med(List<Raad> andre) {
        return new Funn(treff, antall, andre);
    }

    /** Whether there are more than it is worth to count: «flere enn 1 000». */
    public boolean flereEnnTusen() {
        return antall >= TAK;
    }
}
