package no.dokumentsenter.postmottak.web;

import java.util.Optional;

/**
 * One mark in the strip above the form.
 *
 * @param farge of the message: "info", "success", "warning" or "danger"; {@code ikon} says the same without colour
 * @param hva what it is: "Meldingen er bare en lenke til OneDrive."
 * @param raad what to do about it
 * @param bekreft the words to tick before it can be registered; empty for most
 * @param vent what it would wait for, when that is the thing to do
 * @param lenke to what it speaks of
 */
public record Merkelinje(
        String farge,
        String ikon,
        String hva,
        String raad,
        Optional<String> bekreft,
        boolean bekreftet,
        Optional<String> vent,
        Optional<Lenke> lenke) {
    /** Where it leads. */
    public record Lenke(String tekst, String til) {}
}
