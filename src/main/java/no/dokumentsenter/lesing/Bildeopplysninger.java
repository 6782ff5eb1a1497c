package no.dokumentsenter.lesing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import org.w3c.dom.Element;

/**
 * How large a picture was on paper and which way is up.
 *
 * @param oppgittDpi dots per inch as the file says, 0 when it does not
 * @param dreining degrees clockwise to turn the picture when it is shown
 */
record Bildeopplysninger(double oppgittDpi, int dreining) {
    private static final double MM_PER_TOMME = 25.4;
    private static final double A4_BREDDE_TOMMER = 8.27;
    private static final int RETNING = 0x0112;
    private static final int EXIF_INNEN = 64 * 1024;

    static Bildeopplysninger av(ImageReader leser, int i, Path fil, String mimetype) {
        try {
            var metadata = leser.getImageMetadata(i);
            int retning = 1;
            if (mimetype.equals("image/tiff")) {
                var felt = TIFFDirectory.createFromMetadata(metadata).getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
                if (felt != null) retning = felt.getAsInt(0);
            } else if (mimetype.equals("image/jpeg")) {
                retning = exifRetning(fil);
            }
            var rot = metadata.isStandardMetadataFormatSupported()
                    ? metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName)
                    : new IIOMetadataNode();
            return new Bildeopplysninger(dpi((Element) rot), grader(retning));
        } catch (IOException | RuntimeException e) {
            return new Bildeopplysninger(0, 0); // odd metadata does not make the picture unreadable
        }
    }

    private static double dpi(Element rot) {
        var noder = rot.getElementsByTagName("HorizontalPixelSize");
        if (noder.getLength() == 0) return 0;
        double mm = Double.parseDouble(((Element) noder.item(0)).getAttribute("value"));
        return mm > 0 ? MM_PER_TOMME / mm : 0;
    }

    /** Below 100 dpi is a screen's number, not a scanner's: then the narrow side is taken for the width of an A4. */
    float dpi(int bredde, int hoeyde) {
        if (oppgittDpi >= 100 && oppgittDpi <= 1200) return (float) oppgittDpi;
        return (float) Math.max(72, Math.min(bredde, hoeyde) / A4_BREDDE_TOMMER);
    }

    /** Exif 2.3, tag Orientation. Mirrored pictures (2, 4, 5, 7) do not come from cameras. */
    private static int grader(int retning) {
        return switch (retning) {
            case 3 -> 180;
            case 6 -> 90;
            case 8 -> 270;
            default -> 0;
        };
    }

    private static int exifRetning(Path fil) throws IOException {
        byte[] hode;
        try (var stroem = Files.newInputStream(fil)) {
            hode = stroem.readNBytes(EXIF_INNEN);
        }
        int exif = new String(hode, StandardCharsets.ISO_8859_1).indexOf("Exif\0\0");
        if (exif < 0) return 1;
        var tiff = ByteBuffer.wrap(hode, exif + 6, hode.length - exif - 6).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int katalog = tiff.getInt(4);
        int antall = Short.toUnsignedInt(tiff.getShort(katalog));
        for (int felt = katalog + 2; felt < katalog + 2 + antall * 12; felt += 12) {
            if (Short.toUnsignedInt(tiff.getShort(felt)) == RETNING) return tiff.getShort(felt + 8);
        }
        return 1;
    }
}
