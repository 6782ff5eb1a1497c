package no.dokumentsenter.lesing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws each page of a stack in two sizes, measures it and looks for QR codes. One page in memory at a time. */
final class Bunttegner {
    private static final int SMAA = 240;

    private Bunttegner() {}

    static List<Buntside> les(PDDocument pdf, Lesegrenser grenser, Path mappe) throws IOException {
        var tegner = new PDFRenderer(pdf);
        tegner.setSubsamplingAllowed(true);
        var sider = new ArrayList<Buntside>();
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
            float skala = Sideleser.skala(pdf.getPage(i), grenser.sidebredde());
            var bilde = tegner.renderImage(i, skala, ImageType.RGB);
            var graa = graa(bilde, bilde.getWidth(), bilde.getHeight());
            var koder = Strekkodeleser.les(graa);
            var maal = Sidemaal.av(graa);
            sider.add(new Buntside(
                    i + 1,
                    bilde.getWidth(),
                    bilde.getHeight(),
                    skriv(farger(bilde) ? bilde : graa, mappe.resolve("bunt-%04d.png".formatted(i + 1))),
                    skriv(smaa(bilde), mappe.resolve("bunt-%04d-liten.png".formatted(i + 1))),
                    maal.blekk(),
                    maal.skjevhet(),
                    koder.tekster(),
                    koder.ulest()));
        }
        return sider;
    }

    private static Path skriv(BufferedImage bilde, Path fil) throws IOException {
        ImageIO.write(bilde, "png", fil.toFile());
        return fil;
    }

    /** By halves, or the thin strokes of letters fall between the dots. */
    private static BufferedImage smaa(BufferedImage bilde) {
        var naa = graa(bilde, bilde.getWidth(), bilde.getHeight());
        while (naa.getWidth() > 2 * SMAA) naa = graa(naa, naa.getWidth() / 2, naa.getHeight() / 2);
        int hoeyde = Math.max(1, Math.round((float) naa.getHeight() * SMAA / naa.getWidth()));
        return graa(naa, SMAA, hoeyde);
    }

    private static BufferedImage graa(BufferedImage bilde, int bredde, int hoeyde) {
        var ut = new BufferedImage(Math.max(1, bredde), Math.max(1, hoeyde), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D tegner = ut.createGraphics();
        tegner.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        tegner.drawImage(bilde, 0, 0, ut.getWidth(), ut.getHeight(), null);
        tegner.dispose();
        return ut;
    }

    /** Whether any dot has colour: a page without is kept as grey, a third of the bytes. */
    private static boolean farger(BufferedImage bilde) {
        int[] rad = new int[bilde.getWidth()];
        for (int y = 0; y < bilde.getHeight(); y++) {
            bilde.getRGB(0, y, rad.length, 1, rad, 0, rad.length);
            for (int punkt : rad) {
                int roed = punkt >> 16 & 0xFF;
                if (roed != (punkt >> 8 & 0xFF) || roed != (punkt & 0xFF)) return true;
            }
        }
        return false;
    }
}
