package no.dokumentsenter.lesing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a scanned stack page by page, and makes documents of its pages. As all foreign bytes it is opened in a process
 * of its own. No text is read here: that is for {@link Filleser}, document by document.
 */
public final class Buntleser {
    private final Lesegrenser grenser;
    private final Lesestart start;

    Buntleser(Lesegrenser grenser, Lesestart start) {
        this.grenser = grenser;
        this.start = start;
    }

    /** With ordinary limits. */
    public Buntleser() {
        this(Lesegrenser.VANLIGE, Lesestart.kald());
    }

    /**
     * Pictures, ink, slope and QR codes of each page. Never throws because of what the file holds.
     *
     * @param mappe an existing folder; the pictures are left there
     * @throws UncheckedIOException when the machine fails
     */
    public LestBunt les(Path fil, String filnavn, Path mappe) {
        return kjoer(fil, filnavn, mappe, List.of());
    }

    /**
     * One PDF for each part. A page is copied with its picture's own bytes; turning is a note on the page. The same
     * parts of the same file give the same bytes.
     *
     * @throws UncheckedIOException when the machine fails
     */
    public LestBunt del(Path fil, String filnavn, List<Buntdel> deler, Path mappe) {
        if (deler.isEmpty()) throw new IllegalArgumentException("No parts to make");
        return kjoer(fil, filnavn, mappe, deler);
    }

    private LestBunt kjoer(Path fil, String filnavn, Path mappe, List<Buntdel> deler) {
        try {
            long bytes = Files.size(fil);
            var type = Filtype.av(fil, filnavn);
            if (bytes == 0) return LestBunt.ulest(Grunn.TOM);
            if (bytes > grenser.maksBytes()) return LestBunt.ulest(Grunn.FOR_STOR_FIL);
            if (!type.mimetype().equals(Filtype.PDF) && !Bildeleser.TYPER.contains(type.mimetype())) {
                return LestBunt.ulest(Grunn.UKJENT_TYPE);
            }
            var ordre = new Buntprosess.Ordre(fil.toAbsolutePath(), type, mappe.toAbsolutePath(), grenser, deler);
            return Buntprosess.kjoer(ordre, start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
