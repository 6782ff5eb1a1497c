package no.dokumentsenter.lesing;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read from the start more than once, wherever they lie. */
@FunctionalInterface
public interface Filinnhold {
    /** From the first byte. The caller closes. */
    InputStream aapne() throws IOException;
}
