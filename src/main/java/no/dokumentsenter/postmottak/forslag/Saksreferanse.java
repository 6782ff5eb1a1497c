package no.dokumentsenter.postmottak.forslag;

/**
 * A number in a letter that may be one of our cases.
 *
 * @param nummer as it is written, without spaces and without the number of the document in the case
 */
public record Saksreferanse(String nummer, Slag slag) {
    /** What the letter says of the number. */
    public enum Slag {
        /** Called our reference or our case. */
        VAAR,
        /** In the subject of an e-mail, or in the text. */
        NEVNT,
        /** «Ref.» alone: the letter does not say whose. */
        UVISST,
        /** Called the sender's own: that it is one of ours too, is most often chance. */
        AVSENDERS
    }
}
