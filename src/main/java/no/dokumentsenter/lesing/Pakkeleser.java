package no.dokumentsenter.lesing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A ZIP that came by itself: a sheet that lists its files, and the files as attachments. Nobody wrote it to anybody, so
 * it has no sender, subject or text.
 */
final class Pakkeleser {
    private Pakkeleser() {}

    /** @param grunn what there is to say of the ZIP, when not all in it could be taken out */
    record Pakke(Epost innhold, Optional<String> grunn) {}

    static Pakke les(Path fil, Path mappe) throws IOException {
        var vedlegg = new Vedleggsmappe(mappe);
        var grunn = Zipleser.pakkUt(fil, 1, vedlegg);
        var saertegn = new Saertegn(
                Optional.empty(),
                vedlegg.utelatt(),
                vedlegg.utelatte(),
                Optional.empty(),
                List.of(),
                false,
                List.of(),
                Saertegn.INGEN.egneOrd());
        var innhold = new Epost(
                Optional.empty(), "", "", List.of(), List.of(), "", Optional.empty(), "", vedlegg.vedlegg(), saertegn);
        return new Pakke(innhold, Optional.of(grunn).filter(sagt -> !sagt.equals(Grunn.PAKKE)));
    }

    static byte[] ark(Epost innhold) {
        var filer = innhold.vedlegg().stream().map(Epostark::vedlegg).toList();
        var antall = filer.size() == 1 ? "Pakke med én fil" : "Pakke med " + filer.size() + " filer";
        return Pdfskriver.skriv(
                antall,
                filer.isEmpty() ? List.of() : List.of(new Pdfskriver.Hodelinje("Filer", String.join("\n", filer))),
                List.of());
    }
}
