package no.dokumentsenter.kommune;

import java.time.LocalDate;

/**
 * A decision of a municipality, as a row.
 *
 * @param verdi empty: back to what holds for all
 * @param kilde who decided it
 */
public record Innstillingsvalg(String navn, LocalDate gyldigFra, String verdi, String kilde) {}
