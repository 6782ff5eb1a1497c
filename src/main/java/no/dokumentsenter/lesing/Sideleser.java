package no.dokumentsenter.lesing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws each page as a picture and puts its words where the picture shows them. */
final class Sideleser {
    private static final double MAKS_PUNKTER = 10_000_000;

    private Sideleser() {}

    static List<Side> les(PDDocument pdf, Lesegrenser grenser, Path mappe) throws IOException {
        var tegner = new PDFRenderer(pdf);
        tegner.setSubsamplingAllowed(true); // a scan at 600 dpi is read at the size it is shown
        var ordleser = new Ordleser();
        var sider = new ArrayList<Side>();
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
            float skala = skala(pdf.getPage(i), grenser.sidebredde());
            var bilde = tegner.renderImage(i, skala, ImageType.RGB);
            var fil = mappe.resolve("side-%04d.png".formatted(i + 1));
            ImageIO.write(uten(bilde), "png", fil.toFile());
            var tekst = ordleser.tekst(pdf, i + 1);
            var ord = ordleser.ord().stream().map(o -> skaler(o, skala)).toList();
            sider.add(new Side(i + 1, bilde.getWidth(), bilde.getHeight(), fil, ord, tekst));
        }
        return sider;
    }

    static float skala(PDPage side, int sidebredde) {
        boolean liggende = side.getRotation() % 180 != 0;
        double bredde =
                liggende ? side.getCropBox().getHeight() : side.getCropBox().getWidth();
        double hoeyde =
                liggende ? side.getCropBox().getWidth() : side.getCropBox().getHeight();
        return (float) Math.min(sidebredde / bredde, Math.sqrt(MAKS_PUNKTER / (bredde * hoeyde)));
    }

    private static Ord skaler(Ord ord, float skala) {
        return new Ord(ord.tekst(), ord.x() * skala, ord.y() * skala, ord.bredde() * skala, ord.hoeyde() * skala);
    }

    /** A picture without colour as grey: a third of the bytes. */
    private static BufferedImage uten(BufferedImage bilde) {
        int[] rad = new int[bilde.getWidth()];
        for (int y = 0; y < bilde.getHeight(); y++) {
            bilde.getRGB(0, y, rad.length, 1, rad, 0, rad.length);
            for (int punkt : rad) {
                int roed = punkt >> 16 & 0xFF;
                if (roed != (punkt >> 8 & 0xFF) || roed != (punkt & 0xFF)) return bilde;
            }
        }
        var graa = new BufferedImage(bilde.getWidth(), bilde.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < bilde.getHeight(); y++) {
            bilde.getRGB(0, y, rad.length, 1, rad, 0, rad.length);
            for (int x = 0; x < rad.length; x++) rad[x] &= 0xFF;
            graa.getRaster().setSamples(0, y, rad.length, 1, 0, rad);
        }
        return graa;
    }
}
