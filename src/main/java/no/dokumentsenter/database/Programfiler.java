package no.dokumentsenter.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import no.dokumentsenter.felles.Arbeidsmappe;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The server's own programs, unpacked once per version where the user that runs them can read. */
record Programfiler(Path mappe) {
    /** The same as in the pom; a new version unpacks beside the old. */
    static final String VERSJON = "18.6.0";

    private static final String ARKIV = "/postgres-linux-x86_64.txz";
    static final Path FELLES = Path.of("/var/lib/dokumentsenter");

    static Programfiler klargjoer(Datamappe data) throws IOException {
        var rot = rot(data);
        var mappe = rot.resolve("pgsql-" + VERSJON);
        if (!Files.isDirectory(mappe)) pakkUt(rot, mappe);
        return new Programfiler(mappe);
    }

    String program(String navn) {
        return mappe.resolve("bin").resolve(navn).toString();
    }

    private static Path rot(Datamappe data) throws IOException {
        if (Unix.megSelv().erRoot()) return fellesmappe();
        var hjem = Path.of(System.getProperty("user.home", "/nonexistent"));
        if (!Files.isWritable(hjem)) return data.mappe();
        return Files.createDirectories(hjem.resolve(".cache/dokumentsenter"));
    }

    static Path fellesmappe() throws IOException {
        Files.createDirectories(FELLES);
        Unix.rettigheter(FELLES, "rwxr-xr-x");
        return FELLES;
    }

    private static void pakkUt(Path rot, Path maal) throws IOException {
        var ny = Files.createTempDirectory(rot, maal.getFileName() + ".ny-");
        try {
            Unix.rettigheter(ny, "rwxr-xr-x");
            skrivUt(ny);
            // The name promises whole files, also after a power cut.
            Kjoerebruker.kjoer(List.of("sync", "-f", ny.toString()));
            Files.move(ny, maal, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            Arbeidsmappe.slett(ny); // another start came first; its copy is as good as ours
        } catch (FileSystemException e) {
            Arbeidsmappe.slett(ny);
            if (!Files.isDirectory(maal)) throw e;
        }
    }

    private static void skrivUt(Path rot) throws IOException {
        var arkiv = Programfiler.class.getResourceAsStream(ARKIV);
        if (arkiv == null || !System.getProperty("os.arch").equals("amd64")) {
            throw new DatabaseStartfeil(
                    "Den innebygde databasen finnes bare for Linux på amd64. Sett dokumentsenter.database.url til en PostgreSQL 17 eller 18.");
        }
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(arkiv)))) {
            for (TarArchiveEntry post = tar.getNextEntry(); post != null; post = tar.getNextEntry()) {
                skriv(tar, post, rot);
            }
        }
    }

    private static void skriv(TarArchiveInputStream tar, TarArchiveEntry post, Path rot) throws IOException {
        var maal = rot.resolve(post.getName()).normalize();
        if (!maal.startsWith(rot)) throw new IOException("entry outside the folder: " + post.getName());
        if (post.isDirectory()) {
            Files.createDirectories(maal);
            Unix.rettigheter(maal, "rwxr-xr-x");
            return;
        }
        Files.createDirectories(maal.resolveSibling("."));
        if (post.isSymbolicLink()) {
            Files.createSymbolicLink(maal, Path.of(post.getLinkName()));
            return;
        }
        Files.copy(tar, maal);
        Unix.rettigheter(maal, (post.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--");
    }
}
