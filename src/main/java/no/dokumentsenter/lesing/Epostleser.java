package no.dokumentsenter.lesing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Reads one e-mail message, Internet format or Outlook's, in a process of its own; and puts it on paper. */
public final class Epostleser {
    static {
        Mimeleser.slapp();
    }

    /** A message is not opened as a whole; it may be as large as so many of the largest files. */
    private static final int FILER = 5;

    private final Lesegrenser grenser;
    private final Lesestart start;

    Epostleser(Lesegrenser grenser, Lesestart start) {
        this.grenser = grenser;
        this.start = start;
    }

    public Epostleser() {
        this(Lesegrenser.VANLIGE, Lesestart.kald());
    }

    /**
     * What could be read of the message. Attachments and sheet are files in a new folder below the work folder.
     *
     * @throws UlesbarEpost when the file is no message, or reading it costs more than the limits
     * @throws UncheckedIOException when the machine fails
     */
    public LestEpost les(Path fil, Path arbeidsmappe) {
        try {
            if (Files.size(fil) > FILER * grenser.maksBytes()) throw new Ulesbar(Grunn.FOR_STOR_FIL);
            var mappe = Files.createTempDirectory(arbeidsmappe.toAbsolutePath(), "epost");
            return Leseprosess.lesEpost(fil.toAbsolutePath(), mappe, grenser, start);
        } catch (Ulesbar e) {
            throw new UlesbarEpost(e.grunn(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes out of the message what there was no room for when it was read.
     *
     * @param numre of {@link Utelatt#nr}
     * @return those that were found, with their files below the work folder
     * @throws UlesbarEpost when the file is no message, or reading it costs more than the limits
     */
    public List<Utelatt> hent(Path fil, Set<Integer> numre, Path arbeidsmappe) {
        try {
            if (Files.size(fil) > FILER * grenser.maksBytes()) throw new Ulesbar(Grunn.FOR_STOR_FIL);
            var mappe = Files.createTempDirectory(arbeidsmappe.toAbsolutePath(), "epost");
            Vedleggsmappe.be(mappe, numre);
            return Leseprosess.lesEpost(fil.toAbsolutePath(), mappe, grenser, start)
                    .epost()
                    .saertegn()
                    .utelatte()
                    .stream()
                    .filter(en -> en.fil().isPresent())
                    .toList();
        } catch (Ulesbar e) {
            throw new UlesbarEpost(e.grunn(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
