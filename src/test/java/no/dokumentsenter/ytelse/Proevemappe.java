package no.dokumentsenter.ytelse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** A folder that is gone when the measuring is done. On the disk of the system, as a data folder would be. */
record Proevemappe(Path sti) implements AutoCloseable {
    static Proevemappe ny() throws IOException {
        var sti = Files.createTempDirectory("dokumentsenter-ytelse");
        // Open to be entered: the database server may run as another user.
        Files.setPosixFilePermissions(sti, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new Proevemappe(sti);
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
