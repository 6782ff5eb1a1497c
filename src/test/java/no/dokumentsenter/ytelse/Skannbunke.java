package no.dokumentsenter.ytelse;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/**
 * Letters as a scanner leaves them: pictures of A4 pages at 300 dots an inch, a little askew and with grain, as PDFs
 * without text. From a fixed seed: the same letters in every run.
 *
 * @param filer the PDFs
 * @param sider each page as a picture by itself, for the bare yardstick
 */
record Skannbunke(List<Path> filer, List<Path> sider) {
    private static final int BREDDE = 2480;
    private static final int HOEYDE = 3508;
    private static final int[] SIDETALL = {1, 2, 1, 3, 1, 2};
    private static final String[] ORD =
            "søknad om tillatelse til å bygge garasje på eiendommen i henhold til vedtatt reguleringsplan for området med vedlagt situasjonskart nabovarsel og tegninger vi ber om rask behandling av saken da arbeidet skal begynne før vinteren kommer"
                    .split(" ");

    static Skannbunke lag(Path mappe, int antall, long froe) throws IOException {
        System.setProperty("java.awt.headless", "true");
        var tilfeldig = new Random(froe);
        var filer = new ArrayList<Path>();
        var sider = new ArrayList<Path>();
        for (var nr = 0; nr < antall; nr++) {
            var fil = mappe.resolve("brev%d-%02d.pdf".formatted(froe, nr));
            try (var pdf = new PDDocument()) {
                for (var side = 0; side < SIDETALL[nr % SIDETALL.length]; side++) {
                    var bilde = side(tilfeldig);
                    var png = mappe.resolve("brev%d-%02d-%d.png".formatted(froe, nr, side));
                    ImageIO.write(bilde, "png", png.toFile());
                    sider.add(png);
                    leggTil(pdf, bilde);
                }
                pdf.save(fil.toFile());
            }
            filer.add(fil);
        }
        return new Skannbunke(filer, sider);
    }

    private static void leggTil(PDDocument pdf, BufferedImage bilde) throws IOException {
        var ark = new PDPage(PDRectangle.A4);
        pdf.addPage(ark);
        try (var innhold = new PDPageContentStream(pdf, ark)) {
            innhold.drawImage(
                    JPEGFactory.createFromImage(pdf, bilde, 0.8f),
                    0,
                    0,
                    PDRectangle.A4.getWidth(),
                    PDRectangle.A4.getHeight());
        }
    }

    private static BufferedImage side(Random tilfeldig) {
        var bilde = new BufferedImage(BREDDE, HOEYDE, BufferedImage.TYPE_BYTE_GRAY);
        var flate = bilde.createGraphics();
        flate.setColor(Color.WHITE);
        flate.fillRect(0, 0, BREDDE, HOEYDE);
        flate.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        flate.rotate(Math.toRadians(tilfeldig.nextDouble() - 0.5), BREDDE / 2.0, HOEYDE / 2.0);
        flate.setColor(new Color(30, 30, 30));
        flate.setFont(new Font("Liberation Serif", Font.PLAIN, 46));
        for (var y = 420; y < HOEYDE - 500; y += 66) {
            flate.drawString(linje(tilfeldig), 280, y);
        }
        flate.dispose();
        for (var korn = 0; korn < 4000; korn++) {
            bilde.setRGB(tilfeldig.nextInt(BREDDE), tilfeldig.nextInt(HOEYDE), 0xA0A0A0);
        }
        return bilde;
    }

    private static String linje(Random tilfeldig) {
        var linje = new StringBuilder();
        while (linje.length() < 72) {
            linje.append(ORD[tilfeldig.nextInt(ORD.length)]).append(' ');
        }
        return linje.toString();
    }

    /** Puts a letter where the scanner would, in one step. */
    static void slipp(Path fil, Path innboks) throws IOException {
        Files.createDirectories(innboks);
        var mellom = Files.copy(fil, innboks.resolve("." + fil.getFileName()));
        Files.move(mellom, innboks.resolve(fil.getFileName()));
    }
}
