package no.dokumentsenter.einnsyn;

/**
 * Counts of one municipality.
 *
 * @param ute shown there
 * @param venter on their way, the other way too
 * @param menneske that need a person
 * @param forSent that should have been gone, or hidden, by now
 * @param mangler that are out here and were never sent
 */
public record Einnsyntall(long ute, long venter, long menneske, long forSent, long mangler) {}
