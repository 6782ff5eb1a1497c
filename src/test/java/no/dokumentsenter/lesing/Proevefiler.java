package no.dokumentsenter.lesing;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Makes the files that come in, good and bad. */
final class Proevefiler {
    static final String LINJE = "Søknad om å bygge naust på Ærøya i Våler kommune";

    private Proevefiler() {}

    static Path skriv(Path mappe, String navn, byte[] innhold) throws IOException {
        return Files.write(mappe.resolve(navn), innhold);
    }

    /** Made by an office program: real text, a font that is not embedded, so no PDF/A. */
    static byte[] foedtDigital(int sider) throws IOException {
        try (var pdf = new PDDocument()) {
            for (int i = 1; i <= sider; i++) leggTilTekst(pdf, PDRectangle.A4, LINJE + ", side " + i);
            return bytes(pdf);
        }
    }

    static byte[] medSide(PDRectangle boks) throws IOException {
        try (var pdf = new PDDocument()) {
            leggTilTekst(pdf, boks, LINJE);
            return bytes(pdf);
        }
    }

    /** Coloured in CMYK, as print shops do, with something half transparent and a picture with alpha. */
    static byte[] medTrykkfarger() throws IOException {
        try (var pdf = new PDDocument()) {
            leggTilTekst(pdf, PDRectangle.A4, LINJE);
            try (var innhold = new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.APPEND, true)) {
                innhold.setNonStrokingColor(0.9f, 0.1f, 0.5f, 0.1f);
                innhold.addRect(50, 50, 200, 200);
                innhold.fill();
                var halv = new PDExtendedGraphicsState();
                halv.setNonStrokingAlphaConstant(0.5f);
                innhold.setGraphicsStateParameters(halv);
                innhold.addRect(100, 100, 200, 200);
                innhold.fill();
                var bilde = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
                innhold.drawImage(LosslessFactory.createFromImage(pdf, bilde), 300, 300);
            }
            return bytes(pdf);
        }
    }

    /** A form with a filled field and a script that would run when the file is opened. */
    static byte[] medSkjema() throws IOException {
        try (var pdf = new PDDocument()) {
            leggTilTekst(pdf, PDRectangle.A4, LINJE);
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hei')"));
            var skjema = new PDAcroForm(pdf);
            skjema.setDefaultResources(new PDResources());
            skjema.getDefaultResources().put(COSName.HELV, new PDType1Font(FontName.HELVETICA));
            skjema.setDefaultAppearance("/Helv 12 Tf 0 g");
            pdf.getDocumentCatalog().setAcroForm(skjema);
            var felt = new PDTextField(skjema);
            felt.setPartialName("navn");
            var flate = felt.getWidgets().getFirst();
            flate.setRectangle(new PDRectangle(72, 500, 300, 20));
            flate.setPage(pdf.getPage(0));
            pdf.getPage(0).getAnnotations().add(flate);
            skjema.getFields().add(felt);
            felt.setValue("Kåre Ærøy");
            return bytes(pdf);
        }
    }

    static byte[] utenSider() throws IOException {
        try (var pdf = new PDDocument()) {
            return bytes(pdf);
        }
    }

    static byte[] laast(String brukerpassord) throws IOException {
        try (var pdf = new PDDocument()) {
            leggTilTekst(pdf, PDRectangle.A4, LINJE);
            pdf.protect(new StandardProtectionPolicy("eier", brukerpassord, new AccessPermission()));
            return bytes(pdf);
        }
    }

    static byte[] skannet(String stempel, BufferedImage... bilder) throws IOException {
        try (var pdf = new PDDocument()) {
            for (var bilde : bilder) {
                var side = new PDPage(PDRectangle.A4);
                pdf.addPage(side);
                try (var innhold = new PDPageContentStream(pdf, side)) {
                    var boks = side.getMediaBox();
                    innhold.drawImage(
                            LosslessFactory.createFromImage(pdf, bilde), 0, 0, boks.getWidth(), boks.getHeight());
                    if (!stempel.isEmpty()) tekst(innhold, stempel, 400, 820);
                }
            }
            return bytes(pdf);
        }
    }

    private static void leggTilTekst(PDDocument pdf, PDRectangle boks, String linje) throws IOException {
        var side = new PDPage(boks);
        pdf.addPage(side);
        try (var innhold = new PDPageContentStream(pdf, side)) {
            tekst(innhold, linje, 72, Math.min(700, boks.getHeight() / 2));
        }
    }

    private static void tekst(PDPageContentStream innhold, String linje, float x, float y) throws IOException {
        innhold.beginText();
        innhold.setFont(new PDType1Font(FontName.HELVETICA), 12);
        innhold.newLineAtOffset(x, y);
        innhold.showText(linje);
        innhold.endText();
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        var ut = new ByteArrayOutputStream();
        pdf.save(ut);
        return ut.toByteArray();
    }

    /** A scanned A4 at the given resolution with a few lines of text. */
    static BufferedImage brev(int dpi, int type, String... linjer) {
        var bilde = new BufferedImage(dpi * 827 / 100, dpi * 1169 / 100, type);
        var tegner = bilde.createGraphics();
        tegner.setColor(Color.WHITE);
        tegner.fillRect(0, 0, bilde.getWidth(), bilde.getHeight());
        tegner.setColor(Color.BLACK);
        tegner.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        tegner.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, dpi / 6));
        for (int i = 0; i < linjer.length; i++) tegner.drawString(linjer[i], dpi, dpi * 3 / 2 + i * dpi / 3);
        tegner.dispose();
        return bilde;
    }

    static byte[] bilde(BufferedImage bilde, String format) throws IOException {
        var ut = new ByteArrayOutputStream();
        if (!ImageIO.write(bilde, format, ut)) throw new IOException("No writer for " + format);
        return ut.toByteArray();
    }

    static byte[] tiff(BufferedImage... bilder) throws IOException {
        var skriver = ImageIO.getImageWritersByFormatName("tiff").next();
        var ut = new ByteArrayOutputStream();
        try (var stroem = ImageIO.createImageOutputStream(ut)) {
            skriver.setOutput(stroem);
            skriver.prepareWriteSequence(null);
            for (var bilde : bilder) skriver.writeToSequence(new javax.imageio.IIOImage(bilde, List.of(), null), null);
            skriver.endWriteSequence();
        } finally {
            skriver.dispose();
        }
        return ut.toByteArray();
    }

    /** Promises 100 000 x 100 000 pixels in a few bytes. */
    static byte[] pngbombe() {
        var hode = ByteBuffer.allocate(13);
        hode.putInt(100_000).putInt(100_000).put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update("IHDR".getBytes(StandardCharsets.US_ASCII));
        crc.update(hode.array());
        var png = ByteBuffer.allocate(8 + 25 + 12);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        png.putInt(13)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .put(hode.array())
                .putInt((int) crc.getValue());
        png.putInt(0).put("IDAT".getBytes(StandardCharsets.US_ASCII)).putInt(0x35AF061E);
        return png.array();
    }

    /** A page whose picture says it is a hundred thousand pixels each way. */
    static byte[] pdfMedKjempebilde() {
        var innhold = "q 500 0 0 500 0 0 cm /B Do Q";
        var deler = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</B 5 0 R>>>>>>",
                "<</Length %d>>stream\n%s\nendstream".formatted(innhold.length(), innhold),
                "<</Type/XObject/Subtype/Image/Width 100000/Height 100000/ColorSpace/DeviceRGB/BitsPerComponent 8"
                        + "/Length 3>>stream\nabc\nendstream");
        return raaPdf(deler);
    }

    /** A page tree that is its own child. */
    static byte[] pdfMedSloeyfe() {
        return raaPdf(List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"));
    }

    static byte[] raaPdf(List<String> objekter) {
        var ut = new StringBuilder("%PDF-1.7\n");
        var steder = new StringBuilder();
        for (int i = 0; i < objekter.size(); i++) {
            steder.append("%010d 00000 n \n".formatted(ut.length()));
            ut.append(i + 1).append(" 0 obj\n").append(objekter.get(i)).append("\nendobj\n");
        }
        int xref = ut.length();
        ut.append("xref\n0 ")
                .append(objekter.size() + 1)
                .append("\n0000000000 65535 f \n")
                .append(steder);
        ut.append("trailer<</Root 1 0 R/Size ").append(objekter.size() + 1).append(">>\nstartxref\n");
        return ut.append(xref).append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
