package no.dokumentsenter.felles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Long SQL that archivists should be able to read lies in a file of its own beside the class that runs it. */
public final class SqlFil {
    private SqlFil() {}

    /** The text of a file beside the class. Read once, into a constant. */
    public static String les(Class<?> ved, String navn) {
        try (var fil = ved.getResourceAsStream(navn)) {
            if (fil == null) {
                throw new IllegalStateException("fant ikke " + navn + " ved " + ved.getName());
            }
            return new String(fil.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }
}
