package no.dokumentsenter.lesing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Puts each picture of a file on a PDF page of the picture's own size. Nothing is decoded before it is measured. */
final class Bildeleser {
    static final Set<String> TYPER = Set.of("image/png", "image/jpeg", "image/tiff", "image/gif", "image/bmp");

    private final Lesegrenser grenser;
    private final Path mappe;

    Bildeleser(Lesegrenser grenser, Path mappe) {
        this.grenser = grenser;
        this.mappe = mappe;
    }

    record Bildepdf(Path fil, int sider, boolean trykkfarger) {}

    Bildepdf somPdf(Path bilde, String mimetype) throws IOException {
        var lesere = ImageIO.getImageReadersByMIMEType(mimetype);
        if (!lesere.hasNext()) throw new Ulesbar(Grunn.UKJENT_TYPE);
        var leser = lesere.next();
        try (var stroem = ImageIO.createImageInputStream(bilde.toFile());
                var pdf = new PDDocument()) {
            leser.addIIOReadWarningListener((kilde, advarsel) -> avvisAvkortet(advarsel));
            leser.setInput(stroem);
            int antall = antallBilder(leser, mimetype);
            boolean trykkfarger = false;
            for (int i = 0; i < antall; i++) trykkfarger |= leggTil(pdf, leser, i, bilde, mimetype);
            var ut = Files.createTempFile(mappe, "bilde", ".pdf");
            pdf.save(ut.toFile());
            return new Bildepdf(ut, antall, trykkfarger);
        } finally {
            leser.dispose();
        }
    }

    /** Only TIFF holds pages; the further frames of a GIF are movement. */
    private int antallBilder(ImageReader leser, String mimetype) throws IOException {
        int antall = mimetype.equals("image/tiff") ? leser.getNumImages(true) : 1;
        if (antall > grenser.maksSider()) throw new Ulesbar(Grunn.FOR_MANGE_SIDER);
        if (antall < 1) throw new Ulesbar(Grunn.SKADET);
        return antall;
    }

    /** Returns whether the picture is in CMYK. */
    private boolean leggTil(PDDocument pdf, ImageReader leser, int i, Path fil, String mimetype) throws IOException {
        long bredde = leser.getWidth(i);
        long hoeyde = leser.getHeight(i);
        if (bredde < 1 || hoeyde < 1) throw new Ulesbar(Grunn.SKADET);
        if (bredde * hoeyde > grenser.maksBildepunkter()) throw new Ulesbar(Grunn.FOR_STOR_SIDE);
        var opplysninger = Bildeopplysninger.av(leser, i, fil, mimetype);
        var bilde = mimetype.equals("image/jpeg") ? jpeg(pdf, leser, fil) : tapsfritt(pdf, leser.read(i));
        float skala = 72 / opplysninger.dpi((int) bredde, (int) hoeyde);
        var side = new PDPage(new PDRectangle(bredde * skala, hoeyde * skala));
        side.setRotation(opplysninger.dreining());
        pdf.addPage(side);
        try (var innhold = new PDPageContentStream(pdf, side)) {
            innhold.drawImage(bilde, 0, 0, bredde * skala, hoeyde * skala);
        }
        return bilde.getColorSpace() instanceof PDDeviceCMYK;
    }

    /** The camera's own bytes go in; the decoding is a check that they are all there. */
    private static PDImageXObject jpeg(PDDocument pdf, ImageReader leser, Path fil) throws IOException {
        try {
            leser.read(0);
        } catch (IIOException e) {
            // The JDK does not read CMYK; every other complaint means damage.
            if (!String.valueOf(e.getMessage()).contains("Unsupported Image Type")) throw e;
        }
        try (var stroem = Files.newInputStream(fil)) {
            return JPEGFactory.createFromStream(pdf, stroem);
        }
    }

    private static PDImageXObject tapsfritt(PDDocument pdf, BufferedImage bilde) throws IOException {
        if (bilde.getType() == BufferedImage.TYPE_BYTE_BINARY
                && bilde.getColorModel().getPixelSize() == 1) return CCITTFactory.createFromImage(pdf, bilde);
        return LosslessFactory.createFromImage(pdf, bilde.getColorModel().hasAlpha() ? paaHvitt(bilde) : bilde);
    }

    private static BufferedImage paaHvitt(BufferedImage bilde) {
        var ut = new BufferedImage(bilde.getWidth(), bilde.getHeight(), BufferedImage.TYPE_INT_RGB);
        var tegner = ut.createGraphics();
        tegner.drawImage(bilde, 0, 0, Color.WHITE, null);
        tegner.dispose();
        return ut;
    }

    /** The readers only warn about a file that stops in the middle, and paint the rest grey. */
    private static void avvisAvkortet(String advarsel) {
        var tekst = advarsel.toLowerCase(Locale.ROOT);
        if (tekst.contains("premature") || tekst.contains("truncated") || tekst.contains("eof")) {
            throw new Ulesbar(Grunn.SKADET);
        }
    }
}
