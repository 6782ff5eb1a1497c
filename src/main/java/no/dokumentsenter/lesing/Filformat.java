package no.dokumentsenter.lesing;

/**
 * What kind of file it is.
 *
 * @param puid the format's PRONOM identifier; {@code fmt/0} when our table does not know it
 */
public record Filformat(String mimetype, String puid) {}
