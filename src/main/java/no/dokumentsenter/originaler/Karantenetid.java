package no.dokumentsenter.originaler;

import java.time.LocalDate;

/**
 * How long a closed box stands before its paper may be destroyed.
 *
 * @param maaneder calendar months from the day that the box was closed
 * @param kilde who decided it, and where it stands
 */
public record Karantenetid(LocalDate gjelderFra, int maaneder, String kilde) {}
