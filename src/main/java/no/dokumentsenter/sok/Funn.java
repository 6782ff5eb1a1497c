package no.dokumentsenter.sok;

import java.util.List;

/**
 * What a search found.
 *
 * @param treff the newest
 * @param antall how many there are, counted no further than {@link #TAK}
 */
public record Funn(List<Treff> treff, int antall) {
    /** Where counting stops. */
    public static final int TAK = 1_001;

    /** Whether there are more than it is worth to count: «flere enn 1 000». */
    public boolean flereEnnTusen() {
        return antall >= TAK;
    }
}
