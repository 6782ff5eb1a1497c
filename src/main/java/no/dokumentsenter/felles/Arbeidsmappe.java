package no.dokumentsenter.felles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder for the files of one piece of work, gone with all that is in it when the work is done. */
public record Arbeidsmappe(Path sti) implements AutoCloseable {
    /** A new one among the machine's temporary files, for the owner alone. */
    public static Arbeidsmappe ny(String arbeid) throws IOException {
        return new Arbeidsmappe(Files.createTempDirectory("dokumentsenter-" + arbeid));
    }

    /** A new folder inside this one. */
    public Path undermappe() throws IOException {
        return Files.createTempDirectory(sti, "del");
    }

    /** Deletes a folder with all that is in it. That it is gone already, or goes meanwhile, is no fault. */
    public static void slett(Path mappe) throws IOException {
        if (!Files.exists(mappe, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var stier = Files.walk(mappe)) {
            for (var sti : stier.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(sti);
            }
        } catch (NoSuchFileException borte) {
            if (Files.exists(mappe)) {
                throw borte;
            }
        }
    }

    @Override
    public void close() throws IOException {
        slett(sti);
    }
}
