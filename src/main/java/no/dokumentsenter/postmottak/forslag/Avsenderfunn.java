package no.dokumentsenter.postmottak.forslag;

/** Who a letter is from. */
public record Avsenderfunn(String navn, String adresse, boolean erPerson) {}
