package no.dokumentsenter.demo;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Puts a letter through an imagined scanner: grey, a little turned, unevenly lit, with grain, specks, a fold and holes.
 *
 * @param dpi dots per inch
 * @param vinkel how far the sheet is turned, in degrees
 * @param froe seed of the specks, so that the file can be made again
 */
record Skanner(int dpi, double vinkel, long froe) {

    List<BufferedImage> sider(byte[] pdf) throws IOException {
        var sider = new ArrayList<BufferedImage>();
        try (var dokument = Loader.loadPDF(pdf)) {
            var tegner = new PDFRenderer(dokument);
            for (int i = 0; i < dokument.getNumberOfPages(); i++) {
                sider.add(slitt(tegner.renderImageWithDPI(i, dpi, ImageType.GRAY), new Random(froe + i), i == 0));
            }
        }
        return sider;
    }

    byte[] jpeg(byte[] pdf, float kvalitet) throws IOException {
        return skriv(sider(pdf).subList(0, 1), "jpeg", "", kvalitet);
    }

    /** Sixteen greys keep a PNG with grain small. */
    byte[] png(byte[] pdf) throws IOException {
        return skriv(List.of(faaGraa(sider(pdf).getFirst())), "png", "", -1);
    }

    byte[] tiffG4(byte[] pdf) throws IOException {
        return skriv(sider(pdf).stream().map(Skanner::sorthvitt).toList(), "tiff", "CCITT T.6", -1);
    }

    byte[] tiffJpeg(byte[] pdf, float kvalitet) throws IOException {
        return skriv(sider(pdf), "tiff", "JPEG", kvalitet);
    }

    /** A PDF of pictures alone, as a multifunction printer makes. */
    byte[] bildePdf(byte[] pdf, float kvalitet) throws IOException {
        try (var dokument = new PDDocument()) {
            for (var side : sider(pdf)) {
                var ark = new PDPage(PDRectangle.A4);
                dokument.addPage(ark);
                var bilde = JPEGFactory.createFromImage(dokument, side, kvalitet, dpi);
                try (var strek = new PDPageContentStream(dokument, ark)) {
                    strek.drawImage(bilde, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            dokument.setDocumentId(froe);
            var ut = new ByteArrayOutputStream();
            dokument.save(ut);
            return ut.toByteArray();
        }
    }

    private BufferedImage slitt(BufferedImage rent, Random terning, boolean foersteSide) {
        var ark = new BufferedImage(rent.getWidth(), rent.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var tegn = ark.createGraphics();
        tegn.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        tegn.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        tegn.setColor(new Color(196, 196, 196));
        tegn.fillRect(0, 0, ark.getWidth(), ark.getHeight());
        var dreid =
                AffineTransform.getRotateInstance(Math.toRadians(vinkel), ark.getWidth() / 2.0, ark.getHeight() / 2.0);
        tegn.drawImage(rent, dreid, null);
        tegn.setTransform(dreid);
        merker(tegn, ark, foersteSide);
        tegn.dispose();
        return lysOgKorn(uskarp(ark), terning);
    }

    /** Punched holes, the fold from the envelope, and the office's stamp. */
    private void merker(Graphics2D tegn, BufferedImage ark, boolean stempel) {
        double mm = dpi / 25.4;
        tegn.setColor(new Color(70, 70, 70));
        for (int avstand : new int[] {-40, 40}) {
            tegn.fillOval(
                    (int) (9 * mm), (int) (ark.getHeight() / 2.0 + avstand * mm), (int) (5.5 * mm), (int) (5.5 * mm));
        }
        tegn.setColor(new Color(0, 0, 0, 22));
        tegn.setStroke(new BasicStroke((float) (0.5 * mm)));
        for (int brett = 1; brett < 3; brett++) {
            int hoeyde = ark.getHeight() * brett / 3;
            tegn.drawLine(0, hoeyde, ark.getWidth(), hoeyde + (int) mm);
        }
        if (stempel) {
            stempel(tegn, ark, mm);
        }
    }

    private void stempel(Graphics2D tegn, BufferedImage ark, double mm) {
        tegn.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.55f));
        tegn.setColor(new Color(60, 60, 60));
        tegn.setStroke(new BasicStroke((float) (0.7 * mm)));
        tegn.rotate(Math.toRadians(-4), ark.getWidth() * 0.78, ark.getHeight() * 0.06);
        tegn.drawRoundRect(
                (int) (ark.getWidth() * 0.66),
                (int) (ark.getHeight() * 0.035),
                (int) (48 * mm),
                (int) (14 * mm),
                (int) (3 * mm),
                (int) (3 * mm));
        tegn.setFont(tegn.getFont().deriveFont((float) (6 * mm)));
        tegn.drawString("MOTTATT", (int) (ark.getWidth() * 0.66 + 9 * mm), (int) (ark.getHeight() * 0.035 + 9.3 * mm));
        tegn.setComposite(AlphaComposite.SrcOver);
    }

    private static BufferedImage uskarp(BufferedImage ark) {
        float[] vekter = {0.05f, 0.1f, 0.05f, 0.1f, 0.4f, 0.1f, 0.05f, 0.1f, 0.05f};
        return new ConvolveOp(new Kernel(3, 3, vekter), ConvolveOp.EDGE_NO_OP, null).filter(ark, null);
    }

    private static BufferedImage lysOgKorn(BufferedImage ark, Random terning) {
        var flate = ark.getRaster();
        int bredde = ark.getWidth();
        int hoeyde = ark.getHeight();
        for (int y = 0; y < hoeyde; y++) {
            for (int x = 0; x < bredde; x++) {
                // Darker towards the hinge of the scanner, lighter in the middle.
                double lys =
                        0.985 - 0.10 * Math.pow(1 - x / (double) bredde, 6) - 0.05 * Math.pow(y / (double) hoeyde, 3);
                double verdi = 18 + flate.getSample(x, y, 0) * 0.915 * lys + terning.nextGaussian() * 3.4;
                flate.setSample(x, y, 0, (int) Math.clamp(verdi, 0, 255));
            }
        }
        for (int i = 0; i < 140; i++) {
            int x = terning.nextInt(bredde - 4);
            int y = terning.nextInt(hoeyde - 4);
            int tone = 60 + terning.nextInt(130);
            int kant = 1 + terning.nextInt(3);
            for (int d = 0; d < kant * kant; d++) {
                flate.setSample(x + d % kant, y + d / kant, 0, tone);
            }
        }
        return ark;
    }

    private static BufferedImage sorthvitt(BufferedImage graatt) {
        var ut = new BufferedImage(graatt.getWidth(), graatt.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < ut.getHeight(); y++) {
            for (int x = 0; x < ut.getWidth(); x++) {
                ut.getRaster().setSample(x, y, 0, graatt.getRaster().getSample(x, y, 0) > 150 ? 1 : 0);
            }
        }
        return ut;
    }

    private static BufferedImage faaGraa(BufferedImage graatt) {
        var raster = graatt.getRaster();
        for (int y = 0; y < graatt.getHeight(); y++) {
            for (int x = 0; x < graatt.getWidth(); x++) {
                raster.setSample(x, y, 0, Math.min(240, (raster.getSample(x, y, 0) + 14) / 40 * 40));
            }
        }
        return graatt;
    }

    private byte[] skriv(List<BufferedImage> sider, String format, String komprimering, float kvalitet)
            throws IOException {
        var ut = new ByteArrayOutputStream();
        var skriver = ImageIO.getImageWritersByFormatName(format).next();
        try (var stroem = ImageIO.createImageOutputStream(ut)) {
            skriver.setOutput(stroem);
            if (skriver.canWriteSequence() && sider.size() > 1) {
                skriver.prepareWriteSequence(null);
                for (var side : sider) {
                    skriver.writeToSequence(
                            bilde(skriver, side, valg(skriver, komprimering, kvalitet)),
                            valg(skriver, komprimering, kvalitet));
                }
                skriver.endWriteSequence();
            } else {
                var valg = valg(skriver, komprimering, kvalitet);
                skriver.write(null, bilde(skriver, sider.getFirst(), valg), valg);
            }
        } finally {
            skriver.dispose();
        }
        return ut.toByteArray();
    }

    private static ImageWriteParam valg(ImageWriter skriver, String komprimering, float kvalitet) {
        var valg = skriver.getDefaultWriteParam();
        if (!komprimering.isEmpty() || kvalitet > 0) {
            valg.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            if (!komprimering.isEmpty()) {
                valg.setCompressionType(komprimering);
            }
            if (kvalitet > 0) {
                valg.setCompressionQuality(kvalitet);
            }
        }
        return valg;
    }

    /** With the resolution, without which OCR guesses the size of the letters. */
    private IIOImage bilde(ImageWriter skriver, BufferedImage side, ImageWriteParam valg) throws IOException {
        var opplysninger = skriver.getDefaultImageMetadata(new ImageTypeSpecifier(side), valg);
        if (opplysninger.getNativeMetadataFormatName().equals("javax_imageio_jpeg_image_1.0")) {
            jpegOpploesning(opplysninger);
        } else {
            standardOpploesning(opplysninger);
        }
        return new IIOImage(side, null, opplysninger);
    }

    private void jpegOpploesning(IIOMetadata opplysninger) throws IOException {
        var rot = (IIOMetadataNode) opplysninger.getAsTree("javax_imageio_jpeg_image_1.0");
        var jfif = (IIOMetadataNode) rot.getElementsByTagName("app0JFIF").item(0);
        jfif.setAttribute("resUnits", "1");
        jfif.setAttribute("Xdensity", String.valueOf(dpi));
        jfif.setAttribute("Ydensity", String.valueOf(dpi));
        opplysninger.setFromTree("javax_imageio_jpeg_image_1.0", rot);
    }

    private void standardOpploesning(IIOMetadata opplysninger) throws IOException {
        var rot = new IIOMetadataNode("javax_imageio_1.0");
        var maal = new IIOMetadataNode("Dimension");
        for (var retning : List.of("HorizontalPixelSize", "VerticalPixelSize")) {
            var node = new IIOMetadataNode(retning);
            node.setAttribute("value", String.valueOf(25.4 / dpi));
            maal.appendChild(node);
        }
        rot.appendChild(maal);
        opplysninger.mergeTree("javax_imageio_1.0", rot);
    }
}
