package no.dokumentsenter.detektor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.dokumentsenter.felles.Klokke;

/**
 * The one place that knows what an identity number is: national identity numbers and D numbers (folkeregisterforskriften
 * §§ 2-2-1 ff.), DUF numbers of the immigration authorities. Synthetic numbers count as real: what they would leak is the
 * same, and nothing sorts them apart in a title.
 */
public final class Identitetsnumre {
    /** As people group them. Other groups count only where the words before say what it is. */
    private static final Set<String> FORMER = Set.of("11", "6+5", "6+3+2", "2+2+2+5", "2+2+2+3+2");

    private static final Set<String> DUF_FORMER = Set.of("12", "4+6+2");
    private static final int[] VEKT_1 = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] VEKT_2 = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final int[] VEKT_DUF = {4, 6, 3, 2, 4, 6, 3, 2, 7, 5};
    /**
     * From this day new numbers have a first check digit that may leave 0, 1, 2 or 3, where older ones leave 0. The second is
     * as before. (Skatteetaten: nytt fødselsnummer fra 2032.)
     */
    private static final LocalDate NYE_NUMRE = LocalDate.of(2032, 1, 1);

    private static final int STOERSTE_REST = 3;
    /** What is added to the month: none, the synthetic and helping series of 40, those of 65 and of 80. */
    private static final int[] MAANEDSTILLEGG = {0, 40, 65, 80};

    private static final int[] DAGER = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int FOERSTE_DUF_AAR = 1980;
    private static final Pattern LEDETEKST = Pattern.compile(
            "(?i)[\\s,]{0,8}\\b(?:f\\.? ?nr|f(?:ø|oe)dselsn(?:umme)?r|personn(?:umme)?r|d-n(?:umme)?r|duf(?:-?n(?:umme)?r)?)\\.?:?\\s{0,8}$");
    private static final int LEDETEKST_LENGDE = 60;
    private static final String KANT = " ,;:–-";

    private Identitetsnumre() {}

    /** Whether the text has one. */
    public static boolean finnes(String tekst) {
        return !finn(tekst).isEmpty();
    }

    /**
     * Where they stand, in the order of the text. Eleven digits that could be one count here also where they are said to be an
     * account: what is refused is refused on the safe side.
     */
    public static List<Funn> finn(String tekst) {
        return Detektorer.utenOverlapp(Tallfinner.identitetsnumre(tekst, LocalDate.now(Klokke.OSLO)));
    }

    /** The text without them, and without the word that says what they are. */
    public static String utenNumre(String tekst) {
        var uten = new StringBuilder();
        var sted = 0;
        for (var treff : finn(tekst)) {
            var fra = Math.max(sted, treff.fra() - LEDETEKST_LENGDE);
            uten.append(tekst, sted, fra)
                    .append(LEDETEKST.matcher(tekst.substring(fra, treff.fra())).replaceFirst(" "));
            sted = treff.til();
        }
        return utenKanter(uten.append(tekst.substring(sted))
                .toString()
                .replaceAll("\\(\\s{0,8}\\)", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" (?=[,.)])", ""));
    }

    private static String utenKanter(String tekst) {
        var fra = 0;
        var til = tekst.length();
        while (fra < til && KANT.indexOf(tekst.charAt(fra)) >= 0) {
            fra++;
        }
        while (til > fra && KANT.indexOf(tekst.charAt(til - 1)) >= 0) {
            til--;
        }
        return tekst.substring(fra, til);
    }

    /** What a row of digits is, if it is one of these. */
    static Optional<Slag> slag(Tallrekke rekke, Ledetekst ord, LocalDate idag) {
        return switch (rekke.sifre().length()) {
            case 11 -> elleve(rekke, ord, idag);
            case 12 -> erDuf(rekke, ord, idag) ? Optional.of(Slag.DUF_NUMMER) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Where the words before say so, a number with a wrong check digit counts: one digit wrong hides nobody. */
    private static Optional<Slag> elleve(Tallrekke rekke, Ledetekst ord, LocalDate idag) {
        var sifre = sifre(rekke.sifre());
        var sagt = ord == Ledetekst.IDENTITET;
        if (ord == Ledetekst.HJELPENUMMER && sifre[0] >= 8) {
            return Optional.of(Slag.FOEDSELSNUMMER);
        }
        if (!sagt && !FORMER.contains(rekke.grupper())
                || !harDato(sifre)
                || !sagt && !kontrollsifreneStemmer(sifre, idag)) {
            return Optional.empty();
        }
        return Optional.of(sifre[0] >= 4 ? Slag.D_NUMMER : Slag.FOEDSELSNUMMER);
    }

    /** The day of a D number has 40 added. The century is not asked for: from 2032 the number does not tell it. */
    private static boolean harDato(int[] sifre) {
        var dag = (sifre[0] >= 4 ? sifre[0] - 4 : sifre[0]) * 10 + sifre[1];
        var maaned = sifre[2] * 10 + sifre[3];
        if (dag < 1 || sifre[0] >= 8) {
            return false;
        }
        for (var tillegg : MAANEDSTILLEGG) {
            var m = maaned - tillegg;
            if (m >= 1 && m <= 12 && dag <= DAGER[m - 1]) {
                return true;
            }
        }
        return false;
    }

    private static boolean kontrollsifreneStemmer(int[] sifre, LocalDate idag) {
        var rest = (sum(sifre, VEKT_1) + sifre[9]) % 11;
        return rest <= (idag.isBefore(NYE_NUMRE) ? 0 : STOERSTE_REST) && (sum(sifre, VEKT_2) + sifre[10]) % 11 == 0;
    }

    /**
     * A year, six digits and the rest by eleven as two more. The authority does not publish the rule; this is how known numbers
     * are made, and a number that is said to be one counts without it.
     */
    private static boolean erDuf(Tallrekke rekke, Ledetekst ord, LocalDate idag) {
        var sifre = sifre(rekke.sifre());
        var aar = Integer.parseInt(rekke.sifre().substring(0, 4));
        if (aar < FOERSTE_DUF_AAR || aar > idag.getYear() + 1) {
            return false;
        }
        return ord == Ledetekst.DUF
                || DUF_FORMER.contains(rekke.grupper()) && sum(sifre, VEKT_DUF) % 11 == sifre[10] * 10 + sifre[11];
    }

    /** Whether the last digit is the check digit of an account (and of an identity number, whose second is made likewise). */
    static boolean sisteSifferStemmer(String elleve) {
        var sifre = sifre(elleve);
        return (sum(sifre, VEKT_2) + sifre[10]) % 11 == 0;
    }

    private static int[] sifre(String sifre) {
        return sifre.chars().map(c -> c - '0').toArray();
    }

    private static int sum(int[] sifre, int[] vekt) {
        var sum = 0;
        for (var i = 0; i < vekt.length; i++) {
            sum += sifre[i] * vekt[i];
        }
        return sum;
    }
}
