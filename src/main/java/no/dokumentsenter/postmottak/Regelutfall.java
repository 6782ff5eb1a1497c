package no.dokumentsenter.postmottak;

import java.util.UUID;

/**
 * What a rule would have done with one of the last letters.
 *
 * @param naa what was registered, or is suggested today; empty when nothing is
 * @param dom how it compares
 */
public record Regelutfall(UUID post, String fra, String emne, String naa, Dom dom) {
    /** How the rule's answer compares with what there is. */
    public enum Dom {
        /** The same as today. */
        SAMME,
        /** Nothing is suggested today. */
        NYTT,
        /** Something else is suggested today, and nobody has decided yet. */
        ANNET,
        /** A person registered something else: the rule would have been wrong. */
        FEIL
    }
}
