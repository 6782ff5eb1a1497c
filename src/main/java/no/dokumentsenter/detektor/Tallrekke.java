package no.dokumentsenter.detektor;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits that stand together or in groups with a little between: what may be one number.
 *
 * @param fra the first digit's place
 * @param til the char after the last digit
 * @param sifre the digits alone
 * @param grupper how many in each group, as {@code "6+5"}
 * @param skille what stands between the first two groups; empty for one group
 * @param ensSkille whether the same stands between all of them
 * @param lest whether letters were taken for digits, as a scanner's O for 0
 */
record Tallrekke(int fra, int til, String sifre, String grupper, String skille, boolean ensSkille, boolean lest) {
    /** The longest number that is looked for. */
    private static final int LENGST = 12;
    /** What may stand between two groups: a line's end and the spaces about it, at most. */
    private static final int LENGSTE_SKILLE = 3;
    /** So many digits must be digits, before letters among them are read as digits. */
    private static final int EKTE_SIFRE = 7;

    private record Gruppe(int fra, int til) {
        int lengde() {
            return til - fra;
        }
    }

    /** Every row of 8, 11, 12 or 13 digits; each group begins at most twelve rows, so the work grows with the text alone. */
    static List<Tallrekke> finn(String tekst) {
        var grupper = grupper(tekst);
        var rekker = new ArrayList<Tallrekke>();
        for (var i = 0; i < grupper.size(); i++) {
            fra(tekst, grupper, i, rekker);
        }
        return rekker;
    }

    private static void fra(String tekst, List<Gruppe> grupper, int foerste, List<Tallrekke> rekker) {
        var sifre = new StringBuilder();
        var form = new StringBuilder();
        var start = grupper.get(foerste).fra();
        var skille = "";
        var ens = true;
        for (var i = foerste; i < grupper.size(); i++) {
            var gruppe = grupper.get(i);
            if (i > foerste) {
                var mellom = mellom(tekst, grupper.get(i - 1), gruppe);
                if (mellom.isEmpty()) {
                    return;
                }
                ens = ens && (i == foerste + 1 || mellom.equals(skille));
                skille = i == foerste + 1 ? mellom : skille;
                form.append('+');
            }
            if (sifre.length() + gruppe.lengde() > (i == foerste ? LENGST + 1 : LENGST)) {
                return;
            }
            sifre.append(tekst, gruppe.fra(), gruppe.til());
            form.append(gruppe.lengde());
            var antall = sifre.length();
            if (antall == 8 || antall >= 11) {
                rekker.add(new Tallrekke(start, gruppe.til(), sifre.toString(), form.toString(), skille, ens, false));
            }
        }
    }

    private static List<Gruppe> grupper(String tekst) {
        var grupper = new ArrayList<Gruppe>();
        var fra = -1;
        for (var i = 0; i <= tekst.length(); i++) {
            if (i < tekst.length() && erSiffer(tekst.charAt(i))) {
                fra = fra < 0 ? i : fra;
            } else if (fra >= 0) {
                grupper.add(new Gruppe(fra, i));
                fra = -1;
            }
        }
        return grupper;
    }

    /** Empty when the two do not belong together. */
    private static String mellom(String tekst, Gruppe en, Gruppe neste) {
        if (neste.fra() - en.til() > LENGSTE_SKILLE) {
            return "";
        }
        var mellom = tekst.substring(en.til(), neste.fra());
        var tegn = mellom.chars().filter(c -> !erLuft((char) c)).toArray();
        return tegn.length == 0 || tegn.length == 1 && ".-–—_/".indexOf(tegn[0]) >= 0 ? mellom : "";
    }

    /**
     * Rows of eleven in which a scanner, or a hand, has written letters for digits: O for 0, l and I for 1. They stand
     * alone, not in a word.
     */
    static List<Tallrekke> lest(String tekst) {
        var rekker = new ArrayList<Tallrekke>();
        var fra = -1;
        for (var i = 0; i <= tekst.length(); i++) {
            if (i < tekst.length() && somSiffer(tekst.charAt(i)) != 0) {
                fra = fra < 0 ? i : fra;
            } else if (fra >= 0) {
                lest(tekst, fra, i, rekker);
                fra = -1;
            }
        }
        return rekker;
    }

    private static void lest(String tekst, int fra, int til, List<Tallrekke> rekker) {
        if (til - fra == 11 && staarAlene(tekst, fra, til)) {
            leggTilLest(tekst, fra, til, "11", rekker);
        } else if (til - fra == 6 && til + 6 <= tekst.length() && " .-\u00a0".indexOf(tekst.charAt(til)) >= 0) {
            var slutt = til + 1;
            while (slutt < til + 6 && somSiffer(tekst.charAt(slutt)) != 0) {
                slutt++;
            }
            if (slutt == til + 6 && staarAlene(tekst, fra, slutt)) {
                leggTilLest(tekst, fra, slutt, "6+5", rekker);
            }
        }
    }

    private static void leggTilLest(String tekst, int fra, int til, String form, List<Tallrekke> rekker) {
        var sifre = new StringBuilder();
        var ekte = 0;
        for (var i = fra; i < til; i++) {
            var siffer = somSiffer(tekst.charAt(i));
            if (siffer != 0) {
                sifre.append(siffer);
                ekte += erSiffer(tekst.charAt(i)) ? 1 : 0;
            }
        }
        if (ekte >= EKTE_SIFRE && ekte < sifre.length()) {
            rekker.add(new Tallrekke(fra, til, sifre.toString(), form, form.equals("11") ? "" : " ", true, true));
        }
    }

    private static boolean staarAlene(String tekst, int fra, int til) {
        return (fra == 0 || !Character.isLetterOrDigit(tekst.charAt(fra - 1)))
                && (til == tekst.length() || !Character.isLetterOrDigit(tekst.charAt(til)));
    }

    private static char somSiffer(char c) {
        return switch (c) {
            case 'O', 'o' -> '0';
            case 'l', 'I', '|' -> '1';
            default -> erSiffer(c) ? c : 0;
        };
    }

    static boolean erSiffer(char c) {
        return c >= '0' && c <= '9';
    }

    /** Space of any width, and the end of a line. */
    static boolean erLuft(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
