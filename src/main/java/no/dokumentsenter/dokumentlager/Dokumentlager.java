package no.dokumentsenter.dokumentlager;

import java.io.IOException;
import java.io.InputStream;
import no.dokumentsenter.kommune.Kommune;

/**
 * Where the bytes lie. Content-addressed by SHA-256 and write-once: what is stored under a sum is never changed, and
 * the same bytes in two municipalities are two files. Files today, an object store by the same calls.
 */
public interface Dokumentlager {
    /**
     * Stores a stream of any length and returns only when the bytes are safe on disk. Storing the same bytes again is
     * no fault and writes nothing.
     */
    Fil lagre(Kommune kommune, InputStream innhold) throws IOException;

    /** Opens a stored file. The caller closes. */
    InputStream aapne(Kommune kommune, String sjekksum) throws IOException;

    /** Whether the bytes are there. */
    boolean finnes(Kommune kommune, String sjekksum);

    /** Recomputes the sum of a stored file. */
    boolean erHel(Kommune kommune, String sjekksum) throws IOException;

    /** How many files the municipality has. */
    long antall(Kommune kommune) throws IOException;
}
