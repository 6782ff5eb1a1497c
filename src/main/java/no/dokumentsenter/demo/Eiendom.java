package no.dokumentsenter.demo;

/** A property in the cadastre: gårdsnummer and bruksnummer, within the municipality's invented range. */
public record Eiendom(int gnr, int bnr) {}
