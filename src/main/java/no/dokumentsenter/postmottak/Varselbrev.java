package no.dokumentsenter.postmottak;

/** The notice to the sender in words. Nothing of what the sender wrote is in it, and it promises nothing. */
public record Varselbrev(String emne, String tekst) {}
