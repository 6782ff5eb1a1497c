package no.dokumentsenter.sok;

/** How many slips of the finger lie between two words. */
final class Ordlikhet {
    private static final int KORT = 5;

    private Ordlikhet() {}

    /** Whether one may have been meant by the other: one slip in a short word, two in a longer. */
    static boolean kanVaere(String skrevet, String ment) {
        return avstand(skrevet, ment) <= (skrevet.length() <= KORT ? 1 : 2);
    }

    /** Letters that are missing, too many, wrong, or changed about with their neighbour. */
    static int avstand(String en, String annen) {
        var rader = new int[en.length() + 1][annen.length() + 1];
        for (var i = 0; i <= en.length(); i++) {
            for (var j = 0; j <= annen.length(); j++) {
                rader[i][j] = i == 0 || j == 0 ? i + j : minste(rader, en, annen, i, j);
            }
        }
        return rader[en.length()][annen.length()];
    }

    private static int minste(int[][] rader, String en, String annen, int i, int j) {
        var ulik = en.charAt(i - 1) == annen.charAt(j - 1) ? 0 : 1;
        var best = Math.min(Math.min(rader[i - 1][j], rader[i][j - 1]) + 1, rader[i - 1][j - 1] + ulik);
        var byttet =
                i > 1 && j > 1 && en.charAt(i - 1) == annen.charAt(j - 2) && en.charAt(i - 2) == annen.charAt(j - 1);
        return byttet ? Math.min(best, rader[i - 2][j - 2] + 1) : best;
    }
}
