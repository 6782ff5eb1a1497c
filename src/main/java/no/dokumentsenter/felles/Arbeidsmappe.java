package no.dokumentsenter.felles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;

/** A folder for the files of one piece of work, gone with all that is in it when the work is done. */
public record Arbeidsmappe(Path sti) implements AutoCloseable {
    private static final Pattern NAVN = Pattern.compile("dokumentsenter-(\\d{1,10})-.*");

    /** A new one among the machine's temporary files, for the owner alone. */
    public static Arbeidsmappe ny(String arbeid) throws IOException {
        var prosess = ProcessHandle.current().pid();
        return new Arbeidsmappe(Files.createTempDirectory("dokumentsenter-" + prosess + "-" + arbeid));
    }

    /**
     * Deletes the folders of processes that are no more: one that was killed in the middle of a letter leaves the letter
     * behind. What belongs to another user of the machine stays.
     */
    public static void ryddEtterDoede() {
        var felles = Path.of(Objects.requireNonNull(System.getProperty("java.io.tmpdir")));
        try (var mapper = Files.newDirectoryStream(felles, Arbeidsmappe::erForlatt)) {
            for (var mappe : mapper) {
                slettOmMulig(mappe);
            }
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    private static boolean erForlatt(Path mappe) {
        var navn = NAVN.matcher(String.valueOf(mappe.getFileName()));
        return navn.matches() && ProcessHandle.of(Long.parseLong(navn.group(1))).isEmpty();
    }

    private static void slettOmMulig(Path mappe) {
        try {
            slett(mappe);
        } catch (IOException ikkeVaar) {
            // Somebody else's, or in use by a child that is just ending: the next start tries again.
        }
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
