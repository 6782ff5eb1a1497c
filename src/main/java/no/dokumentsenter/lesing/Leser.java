package no.dokumentsenter.lesing;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens one file in this process. Bad content ends as a reason; only a failing machine throws. */
final class Leser {
    private static final Set<String> TEKST =
            Set.of("text/plain", "text/csv", "text/html", "application/xhtml+xml", Filtype.KALENDER);
    private static final int MAKS_TEGN = 3_000_000;

    /** Characters: some ten pages. */
    private static final int KORT_EPOST = 30_000;

    private final Lesegrenser grenser;
    private final Funksjoner funksjoner;
    private final Path mappe;
    private final Consumer<Duration> frist;

    Leser(Lesegrenser grenser, Funksjoner funksjoner, Path mappe, Consumer<Duration> frist) {
        this.grenser = grenser;
        this.funksjoner = funksjoner;
        this.mappe = mappe;
        this.frist = frist;
    }

    static boolean kan(Filtype type) {
        var mimetype = type.mimetype();
        return mimetype.equals(Filtype.PDF)
                || mimetype.equals(Filtype.EPOST)
                || mimetype.equals(Filtype.MSG)
                || Bildeleser.TYPER.contains(mimetype)
                || TEKST.contains(mimetype);
    }

    Lest les(Path fil, Filtype type) throws IOException {
        try {
            if (type.mimetype().equals(Filtype.PDF)) return lesPdf(fil, type);
            if (Bildeleser.TYPER.contains(type.mimetype())) return lesBilde(fil, type);
            return lesTekst(fil, type);
        } catch (Ulesbar e) {
            return Lest.ulest(type, e.grunn());
        } catch (InvalidPasswordException e) {
            return Lest.ulest(type, Grunn.KRYPTERT);
        } catch (IOException e) {
            if (erMaskinfeil(e)) throw e;
            return Lest.ulest(type, Grunn.SKADET);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Lest.ulest(type, Grunn.SKADET); // parsers meet foreign bytes with every kind of error
        }
    }

    /**
     * A message, the sheet it becomes, and the sheet's pages: one process for all three. Pages in great number are left
     * to a process of their own, so that they cannot take the message down with them.
     */
    LestEpost lesEpost(Path fil) throws IOException {
        try {
            return epostMedArk(fil);
        } catch (IOException e) {
            if (erMaskinfeil(e)) throw e;
            throw new UlesbarEpost("Not a readable mail message", e);
        } catch (UlesbarEpost e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new UlesbarEpost("Not a readable mail message", e);
        }
    }

    private LestEpost epostMedArk(Path fil) throws IOException {
        if (Filtype.erPakke(fil)) {
            var pakke = Pakkeleser.les(fil, mappe);
            return medArk(pakke.innhold(), Pakkeleser.ark(pakke.innhold()), pakke.grunn());
        }
        var epost = Leseprosess.lesEpost(fil, mappe);
        return medArk(epost, Epostark.skriv(epost), Optional.empty());
    }

    private LestEpost medArk(Epost epost, byte[] bytes, Optional<String> grunn) throws IOException {
        var ark = Files.write(Files.createTempDirectory(mappe, "ark").resolve("e-post.pdf"), bytes);
        boolean kort = epost.tekst().length() <= KORT_EPOST;
        return new LestEpost(
                epost,
                ark,
                kort ? Optional.of(les(ark, new Filtype(Filtype.PDF, "fmt/477"))) : Optional.empty(),
                grunn);
    }

    private static boolean erMaskinfeil(IOException e) {
        return e instanceof FileSystemException
                || String.valueOf(e.getMessage()).contains("No space left");
    }

    private Lest lesPdf(Path fil, Filtype type) throws IOException {
        Pdfinnhold innhold;
        try (var pdf = Pdf.aapne(fil, grenser, mappe)) {
            innhold = Pdfinnhold.av(pdf, grenser);
            if (pdf.isEncrypted()) fil = Pdf.utenLaas(pdf, mappe);
        }
        var funnet = innhold.pdfa().map(a -> type.somPdfa(a.del(), a.nivaa())).orElse(type);
        return lesPdf(fil, funnet, innhold);
    }

    private Lest lesPdf(Path fil, Filtype type, Pdfinnhold innhold) throws IOException {
        if (innhold.erFerdigArkivversjon()) {
            var kopi = Files.copy(fil, Files.createTempDirectory(mappe, "arkiv").resolve("arkiv.pdf"));
            return ferdig(type, kopi, Optional.of(kopi), false);
        }
        if (!innhold.harTekst()) {
            frist.accept(grenser.lesetid());
            fil = rettet(fil, innhold);
        }
        boolean kanLage = innhold.harTekst() ? funksjoner.pdfa() : funksjoner.ocr();
        if (!kanLage) return ferdig(type, fil, Optional.empty(), true);
        frist.accept(grenser.arkivtid(innhold.sider()));
        var arkiv = new Arkivversjon(grenser, funksjoner, mappe).lag(fil, innhold);
        return ferdig(type, arkiv.fil().orElse(fil), arkiv.fil(), arkiv.verktoeyMangler());
    }

    /** What cannot be measured is read as it lies: a page that one tool cannot draw, another may repair. */
    private Path rettet(Path fil, Pdfinnhold innhold) throws IOException {
        try {
            return new Skannretting(grenser, mappe, grenser.rettetid()).rett(fil, innhold);
        } catch (IOException e) {
            if (erMaskinfeil(e)) throw e;
            return fil;
        } catch (RuntimeException e) {
            return fil;
        }
    }

    /** Pictures and words come from the archive version when there is one: what is shown is what is kept. */
    private Lest ferdig(Filtype type, Path vist, Optional<Path> arkiv, boolean mangler) throws IOException {
        frist.accept(grenser.lesetid());
        try (var pdf = Pdf.aapne(vist, grenser, mappe)) {
            var sider = Sideleser.les(pdf, grenser, mappe);
            return new Lest(type.mimetype(), type.puid(), Optional.empty(), sider, arkiv, mangler);
        }
    }

    private Lest lesBilde(Path fil, Filtype type) throws IOException {
        var pdf = new Bildeleser(grenser, mappe).somPdf(fil, type.mimetype());
        return lesPdf(pdf.fil(), type, Pdfinnhold.bilder(pdf.sider(), pdf.trykkfarger()));
    }

    private Lest lesTekst(Path fil, Filtype type) throws IOException {
        var pdf = Files.createTempFile(mappe, "arkiv", ".pdf");
        Files.write(pdf, tekstSomPdf(fil, type.mimetype()));
        try (var skrevet = Pdf.aapne(pdf, grenser, mappe)) {
            if (skrevet.getNumberOfPages() > grenser.maksSider()) throw new Ulesbar(Grunn.FOR_MANGE_SIDER);
        }
        return ferdig(type, pdf, Optional.of(pdf), false);
    }

    private byte[] tekstSomPdf(Path fil, String mimetype) throws IOException {
        if (mimetype.equals(Filtype.EPOST) || mimetype.equals(Filtype.MSG)) {
            return Epostark.skriv(Leseprosess.lesEpost(fil, mappe));
        }
        if (Files.size(fil) > 4L * MAKS_TEGN) throw new Ulesbar(Grunn.FOR_MANGE_SIDER);
        var bytes = Files.readAllBytes(fil);
        var tekst = mimetype.contains("html")
                ? Htmltekst.av(Tekstrens.dekod(bytes, Htmltekst.tegnsett(bytes)))
                : Tekstrens.dekod(bytes, Optional.empty());
        if (tekst.isBlank()) throw new Ulesbar(Grunn.TOM);
        if (tekst.length() > MAKS_TEGN) throw new Ulesbar(Grunn.FOR_MANGE_SIDER);
        if (mimetype.equals(Filtype.KALENDER)) {
            var ark = Kalenderark.skriv(tekst);
            if (ark.isPresent()) return ark.get();
        }
        return Pdfskriver.skriv("", List.of(tekst));
    }
}
