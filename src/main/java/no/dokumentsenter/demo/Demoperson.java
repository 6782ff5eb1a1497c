package no.dokumentsenter.demo;

import java.util.List;

/**
 * An invented employee.
 *
 * @param rolle fagleder, arkivmedarbeider, saksbehandler, leder, kommunedirektoer or drift
 * @param kommuner slugs of the municipalities that the person is granted
 */
public record Demoperson(
        String brukernavn, String navn, String rolle, List<String> kommuner, String enhet, String sted) {}
