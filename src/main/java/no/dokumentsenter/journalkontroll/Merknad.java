package no.dokumentsenter.journalkontroll;

/**
 * One thing that was found.
 *
 * @param sted where in the public text
 * @param fra first character in that text; equal to {@code til} when it is about the whole
 * @param gjelder the number of another entry, for {@link Kontrollfunn#LIK}; else ""
 */
public record Merknad(Kontrollfunn funn, Sted sted, int fra, int til, String gjelder) {
    /** The public texts of an entry. */
    public enum Sted {
        TITTEL,
        SAKSTITTEL,
        PARTER,
        POST
    }

    static Merknad om(Kontrollfunn funn) {
        return new Merknad(funn, Sted.POST, 0, 0, "");
    }
}
