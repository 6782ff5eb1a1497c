package no.dokumentsenter.postmottak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder for the files of one piece of work, gone with all that is in it when the work is done. */
record Arbeidsmappe(Path sti) implements AutoCloseable {
    static Arbeidsmappe ny() throws IOException {
        return new Arbeidsmappe(Files.createTempDirectory("dokumentsenter-lesing"));
    }

    Path undermappe() throws IOException {
        return Files.createTempDirectory(sti, "del");
    }

    @Override
    public void close() throws IOException {
        try (var alt = Files.walk(sti)) {
            for (var en : alt.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(en);
            }
        }
    }
}
