package no.dokumentsenter.postmottak.forslag;

/** gnr and bnr as they stand in a letter. */
public record Eiendomsreferanse(int gnr, int bnr) {}
