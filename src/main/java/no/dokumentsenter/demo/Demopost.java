package no.dokumentsenter.demo;

import java.io.InputStream;

/**
 * A piece of sample post for an intake folder.
 *
 * @param mappe epost or skann
 * @param fil the file name
 * @param hva what the piece is there to show
 */
public record Demopost(String slug, String mappe, String fil, String hva) {
    /** The file's bytes; the caller closes. */
    public InputStream aapne() {
        return Ressurs.aapne("post/%s/%s/%s".formatted(slug, mappe, fil));
    }
}
