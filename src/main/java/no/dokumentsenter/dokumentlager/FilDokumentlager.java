package no.dokumentsenter.dokumentlager;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import no.dokumentsenter.kommune.Kommune;

/** Files under {@code dokumentlager/<slug>/abc/<sum>}: written beside, fsynced, renamed into place, folder fsynced. */
public final class FilDokumentlager implements Dokumentlager {
    private static final Pattern SUM = Pattern.compile("[0-9a-f]{64}");
    private static final int BUFFER = 1 << 16;

    private final Path rot;

    public FilDokumentlager(Path rot) {
        this.rot = rot;
    }

    @Override
    public Fil lagre(Kommune kommune, InputStream innhold) throws IOException {
        var mellomlager = kommunens(kommune).resolve("tmp");
        var mellom = mellomlager.resolve(UUID.randomUUID().toString());
        var flyttet = false;
        try (var kanal = aapneNy(mellom, mellomlager)) {
            var fil = skriv(kanal, innhold);
            if (!finnes(kommune, fil.sjekksum())) {
                flytt(mellom, kommune, fil.sjekksum());
                flyttet = true;
            }
            return fil;
        } finally {
            if (!flyttet) {
                Files.deleteIfExists(mellom);
            }
        }
    }

    private FileChannel aapneNy(Path mellom, Path mellomlager) throws IOException {
        try {
            return FileChannel.open(mellom, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (NoSuchFileException foerste) {
            Files.createDirectories(mellomlager);
            fsyncMappe(rot);
            return FileChannel.open(mellom, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }

    private void flytt(Path mellom, Kommune kommune, String sjekksum) throws IOException {
        var mappe = mappe(kommune, sjekksum);
        var maal = mappe.resolve(sjekksum);
        try {
            Files.move(mellom, maal, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException foerste) {
            Files.createDirectories(mappe);
            fsyncMappe(kommunens(kommune));
            Files.move(mellom, maal, StandardCopyOption.ATOMIC_MOVE);
        }
        fsyncMappe(mappe);
    }

    private static Fil skriv(FileChannel kanal, InputStream innhold) throws IOException {
        var sum = sha256();
        var buffer = new byte[BUFFER];
        var lengde = 0L;
        for (var lest = innhold.read(buffer); lest >= 0; lest = innhold.read(buffer)) {
            sum.update(buffer, 0, lest);
            for (var bit = ByteBuffer.wrap(buffer, 0, lest); bit.hasRemaining(); ) {
                kanal.write(bit);
            }
            lengde += lest;
        }
        kanal.force(true);
        return new Fil(HexFormat.of().formatHex(sum.digest()), lengde);
    }

    @Override
    public InputStream aapne(Kommune kommune, String sjekksum) throws IOException {
        return Files.newInputStream(sti(kommune, sjekksum));
    }

    @Override
    public boolean finnes(Kommune kommune, String sjekksum) {
        return Files.exists(sti(kommune, sjekksum));
    }

    @Override
    public boolean erHel(Kommune kommune, String sjekksum) throws IOException {
        var sum = sha256();
        var buffer = new byte[BUFFER];
        try (var innhold = aapne(kommune, sjekksum)) {
            for (var lest = innhold.read(buffer); lest >= 0; lest = innhold.read(buffer)) {
                sum.update(buffer, 0, lest);
            }
        } catch (NoSuchFileException borte) {
            return false;
        }
        return HexFormat.of().formatHex(sum.digest()).equals(sjekksum);
    }

    @Override
    public long antall(Kommune kommune) throws IOException {
        var mappe = kommunens(kommune);
        if (!Files.isDirectory(mappe)) {
            return 0;
        }
        try (var alle = Files.walk(mappe)) {
            return alle.filter(sti -> SUM.matcher(sti.getFileName().toString()).matches())
                    .count();
        }
    }

    private Path sti(Kommune kommune, String sjekksum) {
        return mappe(kommune, sjekksum).resolve(sjekksum);
    }

    /** 4 096 folders: a hundred million files give some 25 000 in each. */
    private Path mappe(Kommune kommune, String sjekksum) {
        if (!SUM.matcher(sjekksum).matches()) {
            throw new IllegalArgumentException("ikke en SHA-256");
        }
        return kommunens(kommune).resolve(sjekksum.substring(0, 3));
    }

    private Path kommunens(Kommune kommune) {
        return rot.resolve(kommune.slug());
    }

    /** Without this the rename itself could be lost in a power cut. */
    private static void fsyncMappe(Path mappe) throws IOException {
        try (var kanal = FileChannel.open(mappe, StandardOpenOption.READ)) {
            kanal.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException umulig) {
            throw new IllegalStateException(umulig);
        }
    }
}
