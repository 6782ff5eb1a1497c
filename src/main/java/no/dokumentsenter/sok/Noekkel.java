package no.dokumentsenter.sok;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that are looked up in a column of their own, in the form of that column (V0130). */
final class Noekkel {
    private static final Pattern ORGNR = Pattern.compile("[89]\\d{8}");
    private static final int[] VEKTER = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final int MODULUS = 11;

    private Noekkel() {}

    /** Nine digits, the first 8 or 9, the last a control digit by modulus 11 (Enhetsregisteret); spaces between are no matter. */
    static Optional<String> orgnr(String skrevet) {
        var siffer = skrevet.replace(" ", "");
        return ORGNR.matcher(siffer).matches() && kontrollsiffer(siffer) == siffer.charAt(VEKTER.length) - '0'
                ? Optional.of("o" + siffer)
                : Optional.empty();
    }

    private static int kontrollsiffer(String siffer) {
        var sum = 0;
        for (var i = 0; i < VEKTER.length; i++) {
            sum += VEKTER[i] * (siffer.charAt(i) - '0');
        }
        return (MODULUS - sum % MODULUS) % MODULUS;
    }

    static boolean erOrgnr(String noekkel) {
        return noekkel.startsWith("o");
    }

    /** A whole gnr. */
    static String gnr(String gnr) {
        return "g" + Integer.parseInt(gnr);
    }

    /** One property. */
    static String eiendom(String gnr, String bnr) {
        return gnr(gnr) + "/" + Integer.parseInt(bnr);
    }
}
