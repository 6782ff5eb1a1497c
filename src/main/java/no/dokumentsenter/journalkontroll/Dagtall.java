package no.dokumentsenter.journalkontroll;

import java.time.LocalDate;

/** A day that is not all out: how many entries it has, and how many of them nobody has decided about. */
public record Dagtall(LocalDate dag, int poster, int venter) {}
