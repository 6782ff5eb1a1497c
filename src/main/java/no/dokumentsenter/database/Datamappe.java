package no.dokumentsenter.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The data folder and the small files that the database keeps in it. What root writes belongs to the folder's owner. */
record Datamappe(Path mappe) {
    private static final SecureRandom TILFELDIG = new SecureRandom();

    static Datamappe klargjoer(Path oensket) {
        var mappe = oensket.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(mappe)) opprett(mappe);
            if (!Files.isWritable(mappe)) throw new DatabaseStartfeil(utenTilgang(mappe));
            return new Datamappe(mappe.toRealPath());
        } catch (IOException e) {
            throw new DatabaseStartfeil(utenTilgang(mappe), e);
        }
    }

    private static void opprett(Path mappe) throws IOException {
        var forelder = mappe.getParent();
        if (forelder != null) Files.createDirectories(forelder);
        // The database's user must pass through, and nobody else look: what the other folders hold is shut one by one.
        Files.createDirectory(mappe, rettigheter("rwx--x--x"));
        Files.createDirectory(mappe.resolve("dokumentlager"), rettigheter("rwx------"));
        Files.createDirectory(mappe.resolve("innboks"), rettigheter("rwxr-x---"));
    }

    private static FileAttribute<Set<PosixFilePermission>> rettigheter(String rwx) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rwx));
    }

    private static String utenTilgang(Path mappe) {
        return "Brukeren %s kan ikke skrive i datamappen %s. Start som brukeren som eier mappen, eller velg en annen med --data."
                .formatted(System.getProperty("user.name"), mappe);
    }

    Path fil(String navn) {
        return mappe.resolve(navn);
    }

    Path portfil() {
        return fil("postgres.port");
    }

    Path klyngelenke() {
        return fil("postgres");
    }

    boolean harKlynge() {
        return Files.exists(klyngelenke(), LinkOption.NOFOLLOW_LINKS);
    }

    /** Kept outside the cluster, so that a copy of the cluster alone opens nothing. */
    String superpassord() throws IOException {
        var fil = fil("postgres.passord");
        if (Files.exists(fil)) return Files.readString(fil).strip();
        if (harKlynge()) {
            throw new DatabaseStartfeil(
                    "Passordfilen %s mangler, men databasen finnes. Hent filen fra sikkerhetskopien.".formatted(fil));
        }
        var passord = nyttPassord();
        skrivHemmelig(fil, passord + "\n");
        return passord;
    }

    static String nyttPassord() {
        var biter = new byte[24];
        TILFELDIG.nextBytes(biter);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(biter);
    }

    /** Whole or not at all, mode 0600 from its first moment. */
    void skrivHemmelig(Path fil, String innhold) throws IOException {
        var ny = Files.createTempFile(mappe, ".ny", ".tmp");
        Unix.rettigheter(ny, "rw-------");
        Files.writeString(ny, innhold);
        Unix.eier(mappe).overta(ny);
        Files.move(ny, fil, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
