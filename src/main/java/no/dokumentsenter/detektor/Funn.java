package no.dokumentsenter.detektor;

/**
 * Something found. Never holds the text itself, so that it can be counted, stored and logged.
 *
 * @param fra the first char of it, in the text that was given
 * @param til the char after its last
 */
public record Funn(Slag slag, int fra, int til) {
    public Funn {
        if (fra < 0 || til <= fra) {
            throw new IllegalArgumentException("Et funn må ha et sted: " + fra + "–" + til);
        }
    }
}
