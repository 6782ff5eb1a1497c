package no.dokumentsenter.ytelse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The store of files as it is when it has been used for some weeks. */
final class Fillager {
    private static final int MAPPER = 4_096;

    private Fillager() {}

    /** An empty one makes a folder for nearly every file. */
    static void taIBruk(Path data, List<String> sluger) throws IOException {
        for (var slug : sluger) {
            for (int nr = 0; nr < MAPPER; nr++) {
                Files.createDirectories(data.resolve("dokumentlager", slug, "%03x".formatted(nr)));
            }
        }
    }
}
