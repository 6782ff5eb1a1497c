package no.dokumentsenter.lesing;

/** One word and where it stands, in pixels of the page picture, from its upper left corner. */
public record Ord(String tekst, float x, float y, float bredde, float hoeyde) {}
