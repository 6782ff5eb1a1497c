package no.dokumentsenter.lesing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.detector.MultiDetector;
import com.google.zxing.qrcode.decoder.Decoder;
import java.awt.image.BufferedImage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Reads every QR code of a page, whichever way the page lies. */
final class Strekkodeleser {
    private static final Map<DecodeHintType, ?> GRUNDIG =
            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE, DecodeHintType.CHARACTER_SET, "UTF-8");

    /** Share of the page's shorter side, between the centres of two corners; those of bills and letterheads are smaller. */
    private static final double STOR = 0.16;

    /**
     * @param tekster what was read, each once
     * @param ulest a large code that could not be read
     */
    record Koder(List<String> tekster, boolean ulest) {}

    private Strekkodeleser() {}

    static Koder les(BufferedImage graa) {
        int bredde = graa.getWidth();
        int hoeyde = graa.getHeight();
        // The samples themselves: asked for colours, Java would lighten them.
        int[] punkter = graa.getRaster().getSamples(0, 0, bredde, hoeyde, 0, (int[]) null);
        for (int i = 0; i < punkter.length; i++) punkter[i] *= 0x010101;
        var tekster = new LinkedHashSet<String>();
        boolean ulest = false;
        try {
            var svarthvitt = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(bredde, hoeyde, punkter)))
                    .getBlackMatrix();
            for (var funnet : finn(svarthvitt)) {
                try {
                    tekster.add(new Decoder().decode(funnet.getBits(), GRUNDIG).getText());
                } catch (ReaderException uleselig) {
                    ulest |= side(funnet) > STOR * Math.min(bredde, hoeyde);
                }
            }
        } catch (NotFoundException ingen) {
            return new Koder(List.of(), false);
        }
        return new Koder(List.copyOf(tekster), ulest && tekster.isEmpty());
    }

    private static DetectorResult[] finn(BitMatrix svarthvitt) throws NotFoundException {
        return new MultiDetector(svarthvitt).detectMulti(GRUNDIG);
    }

    private static double side(DetectorResult funnet) {
        var hjoerner = funnet.getPoints();
        return Math.hypot(hjoerner[1].getX() - hjoerner[0].getX(), hjoerner[1].getY() - hjoerner[0].getY());
    }
}
