package no.dokumentsenter.ytelse;

import java.util.Optional;

/**
 * One line of the table, and one of the file's {@code maalinger} (kontrakt.md).
 *
 * @param hva what was done
 * @param median in {@code enhet}, as the percentiles are
 * @param n how many were measured
 * @param perSekund how many were done in a second, all threads together; empty when it says nothing
 * @param maalestokk what it is held against
 * @param forhold the result against the yardstick of the same run; higher is better
 * @param maal what is aimed at, in words; stands in the table only
 */
record Maaling(
        String hva,
        double median,
        double p95,
        double p99,
        String enhet,
        long n,
        Optional<Double> perSekund,
        Optional<String> maalestokk,
        Optional<Double> forhold,
        String maal) {
    static Maaling av(String hva, Tider tider, String maal) {
        return new Maaling(
                hva,
                tider.prosentil(50),
                tider.prosentil(95),
                tider.prosentil(99),
                "ms",
                tider.antall(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                maal);
    }

    /** One single number, such as a start's time or a process's memory. */
    static Maaling tall(String hva, double verdi, String enhet, String maal) {
        return new Maaling(
                hva, verdi, verdi, verdi, enhet, 1, Optional.empty(), Optional.empty(), Optional.empty(), maal);
    }

    /** The same, of one part of what was measured. */
    Maaling om(String del) {
        return new Maaling(del + hva, median, p95, p99, enhet, n, perSekund, maalestokk, forhold, maal);
    }

    /** The same, counted in something else than milliseconds. */
    Maaling i(String annenEnhet) {
        return new Maaling(hva, median, p95, p99, annenEnhet, n, perSekund, maalestokk, forhold, maal);
    }

    Maaling medFart(double antallPerSekund) {
        return new Maaling(hva, median, p95, p99, enhet, n, Optional.of(antallPerSekund), maalestokk, forhold, maal);
    }

    Maaling mot(String stokk, double hvorMye) {
        return new Maaling(hva, median, p95, p99, enhet, n, perSekund, Optional.of(stokk), Optional.of(hvorMye), maal);
    }
}
