package no.dokumentsenter.lesing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a PDF/A-2b with text layer by ocrmypdf, which runs tesseract and Ghostscript. */
final class Ocr {
    private static final int VERKTOEY_MANGLER = 3;

    enum Maate {
        /** Text where there is none; pages with their own text are only converted. */
        BARE_TEKSTLOESE("--skip-text"),
        /** Every page as a picture, then OCR: for text that is a stamp, or letters without meaning. */
        ALT("--force-ocr"),
        /** Conversion alone, for the machine without Norwegian OCR. */
        INGEN("--skip-text");

        private final String valg;

        Maate(String valg) {
            this.valg = valg;
        }
    }

    record Utfall(Optional<Path> fil, boolean verktoeyMangler) {}

    private Ocr() {}

    /**
     * No file in the outcome means that the tool could not make a valid PDF/A of this one.
     *
     * <p>Deskewing is left out: it redraws every page, and the archive version should be the picture that came in.
     *
     * @param snu whether to turn pages that lie upside down or on their side; asks the OCR about every page first
     * @throws Ulesbar with {@link Grunn#TIDSAVBRUDD}
     */
    static Utfall lag(Path pdf, Maate maate, boolean snu, int sider, Lesegrenser grenser, Path mappe)
            throws IOException {
        var ut = Files.createTempFile(mappe, "arkiv", ".pdf");
        boolean les = maate != Maate.INGEN;
        var kommando = new ArrayList<>(List.of("ocrmypdf", "--quiet", "--jobs", "1", "--output-type", "pdfa-2"));
        kommando.addAll(List.of("-l", les ? "nor" : "eng", maate.valg));
        kommando.addAll(List.of(
                "--tesseract-timeout", les ? "" + grenser.ocrtidPerSide().toSeconds() : "0"));
        kommando.addAll(List.of("--max-image-mpixels", "" + Math.max(1, grenser.maksBildepunkter() / 1_000_000)));
        if (les && snu) kommando.add("--rotate-pages");
        kommando.addAll(List.of(pdf.toString(), ut.toString()));
        var svar = Prosess.kjoer(kommando, mappe, les ? grenser.ocrtid(sider) : konvertering(sider, grenser));
        if (svar.tidsavbrudd()) throw new Ulesbar(Grunn.TIDSAVBRUDD);
        if (svar.kode() == VERKTOEY_MANGLER) return new Utfall(Optional.empty(), true);
        if (svar.kode() == 0 && Files.size(ut) > 0) return new Utfall(Optional.of(ut), false);
        Files.deleteIfExists(ut);
        return new Utfall(Optional.empty(), false);
    }

    /** The same pages in RGB, by Ghostscript; empty when it could not read them. */
    static Optional<Path> iSkjermfarger(Path pdf, int sider, Lesegrenser grenser, Path mappe) throws IOException {
        var ut = Files.createTempFile(mappe, "rgb", ".pdf");
        var kommando = new ArrayList<>(List.of("gs", "-q", "-dBATCH", "-dNOPAUSE", "-dSAFER", "-sDEVICE=pdfwrite"));
        kommando.addAll(
                List.of("-dCompatibilityLevel=1.7", "-sColorConversionStrategy=RGB", "-dAutoRotatePages=/None"));
        kommando.addAll(List.of("-o", ut.toString(), pdf.toString()));
        var svar = Prosess.kjoer(kommando, mappe, konvertering(sider, grenser));
        if (svar.tidsavbrudd()) throw new Ulesbar(Grunn.TIDSAVBRUDD);
        return svar.kode() == 0 && Files.size(ut) > 0 ? Optional.of(ut) : Optional.empty();
    }

    private static Duration konvertering(int sider, Lesegrenser grenser) {
        return grenser.lesetid().plusSeconds(sider);
    }
}
