package no.dokumentsenter.postmottak.web;

import java.util.List;

/**
 * One page: its picture, the words that lie on it, and the evidence. All measures in the pixels of the picture.
 *
 * @param nr 1, 2, …
 * @param bilde address of the picture
 * @param avsnitt the page's text in reading order, for those who do not see the picture; empty when none was found
 */
public record Sidevisning(
        int nr, String bilde, int bredde, int hoeyde, List<Ord> ord, List<Bevis> bevis, List<String> avsnitt) {

    /** The radius of an evidence number: 17 px on a page that is 504 px wide on the screen. */
    public double radius() {
        return bredde * 0.0165;
    }

    /**
     * A word that can be marked and copied.
     *
     * @param y the top of the word
     */
    public record Ord(String tekst, double x, double y, double bredde, double hoeyde) {
        /** Where the letters stand; a word's box includes what goes below the line. */
        public double grunnlinje() {
            return y + hoeyde * 0.8;
        }
    }

    /**
     * What a suggestion leaned on.
     *
     * @param nr the number that {@link Skjema.Grunn#bevis()} points at
     * @param tekst the words, for those who do not see them
     * @param fare something that must not get out: red and dashed
     */
    public record Bevis(int nr, double x, double y, double bredde, double hoeyde, String tekst, boolean fare) {}
}
