package no.dokumentsenter.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** PostgreSQL's own note of who runs the cluster: process on line 1, port on line 4 (0 until it is written). */
record Pidfil(long pid, int port) {
    static final String NAVN = "postmaster.pid";

    static Optional<Pidfil> les(Path klynge) throws IOException {
        try {
            var linjer = Files.readAllLines(klynge.resolve(NAVN));
            var pid = tall(linjer, 0);
            return pid > 0 ? Optional.of(new Pidfil(pid, (int) tall(linjer, 3))) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static long tall(List<String> linjer, int nr) {
        if (linjer.size() <= nr) return 0;
        var tekst = linjer.get(nr).strip();
        return tekst.matches("\\d{1,10}") ? Long.parseLong(tekst) : 0;
    }
}
