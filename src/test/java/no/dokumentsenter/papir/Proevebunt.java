package no.dokumentsenter.papir;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import no.dokumentsenter.kommune.Kommune;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A stack as a scanner makes it: pictures of pages, 150 dots an inch, without a letter of text in the file. */
public final class Proevebunt {
    private static final int DPI = 150;
    private static final int BREDDE = 1240;
    private static final int HOEYDE = 1754;

    private Proevebunt() {}

    /** The sheet as the product prints it, as it looks when it is scanned. */
    static BufferedImage ark(Kommune kommune, Skilleark innhold) {
        var ord = new Skillearkskriver.Ord(
                "Skilleark",
                kommune.navn() + " kommune",
                List.of("Bunt " + innhold.buntnummer(), "Ark " + innhold.arknummer()),
                "Legg ett ark foran hvert brev.");
        return bilde(Skillearkskriver.skriv(kommune, List.of(new Skillearkskriver.Ark(innhold, ord))), 0);
    }

    /** One page of a printed PDF as a scanner sees it. */
    public static BufferedImage bilde(byte[] pdf, int side) {
        try (var lest = Loader.loadPDF(pdf)) {
            return new PDFRenderer(lest).renderImageWithDPI(side, DPI, ImageType.GRAY);
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    /** A letter of some lines. */
    public static BufferedImage brev(String... linjer) {
        var bilde = tom();
        var tegner = bilde.createGraphics();
        tegner.setColor(Color.BLACK);
        tegner.setFont(new Font(Font.SERIF, Font.PLAIN, 30));
        for (int i = 0; i < 24; i++) {
            tegner.drawString(
                    i < linjer.length ? linjer[i] : "Linje " + i + " av et brev som er langt nok til å måle",
                    150,
                    240 + 56 * i);
        }
        tegner.dispose();
        return bilde;
    }

    /** The back of a sheet with nothing on it but a speck of dust. */
    public static BufferedImage tom() {
        var bilde = new BufferedImage(BREDDE, HOEYDE, BufferedImage.TYPE_BYTE_GRAY);
        var tegner = bilde.createGraphics();
        tegner.setColor(Color.WHITE);
        tegner.fillRect(0, 0, BREDDE, HOEYDE);
        tegner.setColor(Color.DARK_GRAY);
        tegner.fillRect(600, 900, 2, 2);
        tegner.dispose();
        return bilde;
    }

    /** Turned clockwise by so many degrees, on a sheet that has room for it. */
    public static BufferedImage dreid(BufferedImage bilde, double grader) {
        boolean liggende = Math.abs(grader) % 180 == 90;
        int bredde = liggende ? bilde.getHeight() : bilde.getWidth();
        int hoeyde = liggende ? bilde.getWidth() : bilde.getHeight();
        var ut = new BufferedImage(bredde, hoeyde, BufferedImage.TYPE_BYTE_GRAY);
        var tegner = ut.createGraphics();
        tegner.setColor(Color.WHITE);
        tegner.fillRect(0, 0, bredde, hoeyde);
        tegner.rotate(Math.toRadians(grader), bredde / 2.0, hoeyde / 2.0);
        tegner.drawImage(bilde, (bredde - bilde.getWidth()) / 2, (hoeyde - bilde.getHeight()) / 2, null);
        tegner.dispose();
        return ut;
    }

    /** With a spill over both codes: the corners can be found, the content is gone. */
    static BufferedImage flekket(BufferedImage ark) {
        var tegner = ark.createGraphics();
        tegner.setColor(Color.WHITE);
        for (var midt : new int[][] {{938, 344}, {302, 1404}}) {
            tegner.fillRect(midt[0] - 110, midt[1] - 110, 220, 220);
        }
        tegner.dispose();
        return ark;
    }

    /** As a scanner packs it: a JPEG for each page. */
    public static byte[] pdf(List<BufferedImage> sider) {
        try (var pdf = new PDDocument()) {
            for (var bilde : sider) {
                leggTil(pdf, bilde);
            }
            return bytes(pdf);
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    private static void leggTil(PDDocument pdf, BufferedImage bilde) throws IOException {
        float bredde = bilde.getWidth() * 72f / DPI;
        float hoeyde = bilde.getHeight() * 72f / DPI;
        var side = new PDPage(new PDRectangle(bredde, hoeyde));
        pdf.addPage(side);
        var objekt = bilde.getType() == BufferedImage.TYPE_BYTE_BINARY
                ? CCITTFactory.createFromImage(pdf, bilde)
                : JPEGFactory.createFromImage(pdf, bilde, 0.8f);
        try (var tegner = new PDPageContentStream(pdf, side)) {
            tegner.drawImage(objekt, 0, 0, bredde, hoeyde);
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        var ut = new ByteArrayOutputStream();
        pdf.save(ut);
        return ut.toByteArray();
    }

    /** Several pages in one TIFF. */
    public static byte[] tiff(List<BufferedImage> sider) {
        var ut = new ByteArrayOutputStream();
        var skriver = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var stroem = ImageIO.createImageOutputStream(ut)) {
            skriver.setOutput(stroem);
            skriver.prepareWriteSequence(null);
            for (var bilde : sider) {
                skriver.writeToSequence(new javax.imageio.IIOImage(bilde, null, null), null);
            }
            skriver.endWriteSequence();
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        } finally {
            skriver.dispose();
        }
        return ut.toByteArray();
    }
}
