package no.dokumentsenter.postmottak;

/**
 * One mark on an item.
 *
 * @param detalj what it is about: file names, who signed, which file store; may be empty
 */
public record Merke(Merkekode kode, String detalj) {}
