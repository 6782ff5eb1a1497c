package no.dokumentsenter.periodekontroll;

/**
 * What a control found in one unit.
 *
 * @param dager how many days they are about, on average
 */
public record Enhetstall(String enhet, int antall, int dager) {}
