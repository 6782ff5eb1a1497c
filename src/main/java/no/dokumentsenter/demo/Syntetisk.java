package no.dokumentsenter.demo;

import java.util.random.RandomGenerator;

/**
 * Identity numbers that no person can have: the month is raised by 80 (Skatteetaten's form for test persons), and both
 * control digits are right for the raised month. Organisation numbers are from 800 0 and 900 0, below all that have
 * been given out, with a right control digit.
 */
final class Syntetisk {
    private static final int[] VEKT_1 = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] VEKT_2 = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final int[] VEKT_ORG = {3, 2, 7, 6, 5, 4, 3, 2};

    private Syntetisk() {}

    static String foedselsnummer(RandomGenerator terning) {
        while (true) {
            var grunn = "%02d%02d%02d%03d"
                    .formatted(
                            terning.nextInt(1, 29),
                            terning.nextInt(1, 13) + 80,
                            terning.nextInt(40, 100),
                            terning.nextInt(0, 500));
            int foerste = kontrollsiffer(grunn, VEKT_1);
            int andre = kontrollsiffer(grunn + foerste, VEKT_2);
            if (foerste < 10 && andre < 10) {
                return grunn + foerste + andre;
            }
        }
    }

    static boolean erSyntetiskFoedselsnummer(String nummer) {
        if (!nummer.matches("\\d{11}")) {
            return false;
        }
        int maaned = Integer.parseInt(nummer.substring(2, 4));
        return maaned > 80
                && maaned <= 92
                && kontrollsiffer(nummer.substring(0, 9), VEKT_1) == nummer.charAt(9) - '0'
                && kontrollsiffer(nummer.substring(0, 10), VEKT_2) == nummer.charAt(10) - '0';
    }

    static boolean erSyntetiskOrgnr(String nummer) {
        return nummer.matches("[89]000\\d{5}")
                && kontrollsiffer(nummer.substring(0, 8), VEKT_ORG) == nummer.charAt(8) - '0';
    }

    /** Modulus 11; 10 means that no such number exists. */
    private static int kontrollsiffer(String siffer, int[] vekter) {
        int sum = 0;
        for (int i = 0; i < vekter.length; i++) {
            sum += vekter[i] * (siffer.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
