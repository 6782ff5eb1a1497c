package no.dokumentsenter.detektor;

import java.util.Random;

/** Numbers that nobody has: identity numbers with month + 80, DUF numbers and accounts drawn at random. */
final class Proevenumre {
    private static final int[] VEKT_1 = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] VEKT_2 = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final int[] VEKT_DUF = {4, 6, 3, 2, 4, 6, 3, 2, 7, 5};

    private Proevenumre() {}

    static String foedselsnummer(Random terning) {
        return medKontroll(terning, 0, 80);
    }

    static String dNummer(Random terning) {
        return medKontroll(terning, 40, 80);
    }

    /** @param maaned what is added to the month */
    static String medKontroll(Random terning, int dag, int maaned) {
        while (true) {
            var ni = "%02d%02d%02d%03d"
                    .formatted(
                            terning.nextInt(1, 29) + dag,
                            terning.nextInt(1, 13) + maaned,
                            terning.nextInt(100),
                            terning.nextInt(1000));
            var k1 = kontroll(ni, VEKT_1);
            var k2 = kontroll(ni + k1 % 10, VEKT_2);
            if (k1 < 10 && k2 < 10) {
                return ni + k1 + k2;
            }
        }
    }

    static String konto(Random terning) {
        while (true) {
            var ti = "%04d%06d".formatted(terning.nextInt(1000, 9999), terning.nextInt(1_000_000));
            var k = kontroll(ti, VEKT_2);
            if (k < 10) {
                return ti + k;
            }
        }
    }

    static String duf(Random terning) {
        var ti = "%d%06d".formatted(terning.nextInt(1990, 2027), terning.nextInt(1, 400_000));
        return ti + "%02d".formatted(sum(ti, VEKT_DUF) % 11);
    }

    private static int kontroll(String sifre, int[] vekt) {
        return (11 - sum(sifre, vekt) % 11) % 11;
    }

    private static int sum(String sifre, int[] vekt) {
        var sum = 0;
        for (var i = 0; i < vekt.length; i++) {
            sum += (sifre.charAt(i) - '0') * vekt[i];
        }
        return sum;
    }
}
