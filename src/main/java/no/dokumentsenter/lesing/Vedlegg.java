package no.dokumentsenter.lesing;

import java.nio.file.Path;

/**
 * One attachment. The file name is the sender's, made harmless; the type is found in the content, not in what the
 * sender claims.
 *
 * @param innebygd part of the letter's looks or envelope: a logo that the body shows, a signature file
 */
public record Vedlegg(String filnavn, String mimetype, Path fil, boolean innebygd) {}
