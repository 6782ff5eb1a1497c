package no.dokumentsenter.virus;

/**
 * What the look for viruses found.
 *
 * @param funn what clamd calls it; empty unless something was found
 */
public record Virussvar(Utfall utfall, String funn) {
    /** How it went. */
    public enum Utfall {
        /** Nothing was found. */
        REN,
        /** Something was. */
        FUNNET,
        /** Too large to be looked at. */
        FOR_STOR,
        /** clamd gave up on this one, twice, and answers else. */
        UKONTROLLERT
    }

    static Virussvar av(Utfall utfall) {
        return new Virussvar(utfall, "");
    }
}
