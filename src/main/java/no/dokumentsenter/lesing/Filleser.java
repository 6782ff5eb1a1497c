package no.dokumentsenter.lesing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads one file: type, text, words, page pictures, archive version. The file is opened in a process of its own with
 * its own heap and time, so a hostile file costs that process and nothing else.
 */
public final class Filleser {
    private final Lesegrenser grenser;
    private final Funksjoner funksjoner;
    private final Lesestart start;

    Filleser(Lesegrenser grenser, Funksjoner funksjoner, Lesestart start) {
        this.grenser = grenser;
        this.funksjoner = funksjoner;
        this.start = start;
    }

    public Filleser(Lesegrenser grenser, Funksjoner funksjoner) {
        this(grenser, funksjoner, Lesestart.kald());
    }

    /** With ordinary limits and the tools that this machine has. */
    public Filleser() {
        this(Lesegrenser.VANLIGE, Funksjoner.finn());
    }

    /**
     * Never throws because of what the file holds: then the result carries the reason.
     *
     * @param filnavn the sender's name for it; a hint about the type, never a path
     * @param arbeidsmappe an existing folder; pictures and archive version are left there
     * @throws UncheckedIOException when the machine fails: no such file, full disk, no process
     */
    public Lest les(Path fil, String filnavn, Path arbeidsmappe) {
        try {
            long bytes = Files.size(fil);
            var type = Filtype.av(fil, filnavn);
            if (bytes == 0) return Lest.ulest(type, Grunn.TOM);
            if (bytes > grenser.maksBytes()) return Lest.ulest(type, Grunn.FOR_STOR_FIL);
            if (!Leser.kan(type)) return Lest.ulest(type, Grunn.UKJENT_TYPE);
            return Leseprosess.les(
                    fil.toAbsolutePath(), type, arbeidsmappe.toAbsolutePath(), grenser, funksjoner, start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** MIME type and PRONOM code by content; the name only decides between types that look alike. */
    public static Filformat format(Path fil, String filnavn) {
        try {
            return format(Filtype.av(fil, filnavn));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for bytes that have no file of their own yet. */
    public static Filformat format(Filinnhold innhold, String filnavn) throws IOException {
        return format(Filtype.av(innhold, filnavn));
    }

    private static Filformat format(Filtype type) {
        return new Filformat(type.mimetype(), type.puid());
    }

    /** Whether it is a program or a script, by name or by content: such a file is neither opened nor handed on. */
    public static boolean erProgram(Path fil, String filnavn) throws IOException {
        return Kjoerbar.er(fil, filnavn);
    }
}
