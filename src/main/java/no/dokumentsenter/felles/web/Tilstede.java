package no.dokumentsenter.felles.web;

/**
 * A colleague who is here now.
 *
 * @param sted where, or what the person has open: "Flisa"
 */
public record Tilstede(String navn, String initialer, String sted) {}
