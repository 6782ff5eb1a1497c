package no.dokumentsenter.periodekontroll;

/**
 * A threshold in force.
 *
 * @param navn what the number counts, and what it is called in the SQL: dager, virkedager, maaneder, vindu (days back that
 *     are looked through) or filer (files that are read in each run)
 */
public record Grense(String navn, int verdi, String kilde) {}
