package no.dokumentsenter.sok;

import java.util.function.Predicate;
import no.dokumentsenter.kommune.Kommune;

/**
 * Who searches, as far as the search needs to know.
 *
 * @param navn the name that stands as handler on one's own entries and cases
 * @param kanLeseSkjermet whether the person may read everything that is shielded in a municipality
 */
public record Leser(String navn, Predicate<Kommune> kanLeseSkjermet) {}
