package no.dokumentsenter.originaler.web;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * The code on a box's label: the address of the box's page, and nothing of what lies in it. Who holds a telephone to it must
 * log in to see more.
 *
 * @param ruter dots along a side, with the white around
 * @param sti the dark dots as a path of an SVG
 */
record Boksqr(String adresse, int ruter, String sti) {
    /** The white around it that readers need (ISO/IEC 18004). */
    private static final int LUFT = 4;

    static Boksqr av(String adresse) {
        var matrise = matrise(adresse);
        var sti = new StringBuilder();
        for (var rad = 0; rad < matrise.getHeight(); rad++) {
            for (var kolonne = 0; kolonne < matrise.getWidth(); kolonne++) {
                if (matrise.get(kolonne, rad) == 1) {
                    sti.append('M')
                            .append(kolonne + LUFT)
                            .append(' ')
                            .append(rad + LUFT)
                            .append("h1v1h-1z");
                }
            }
        }
        return new Boksqr(adresse, matrise.getWidth() + 2 * LUFT, sti.toString());
    }

    private static ByteMatrix matrise(String tekst) {
        try {
            return Encoder.encode(tekst, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException feil) {
            throw new IllegalStateException("adressen får ikke plass i koden", feil);
        }
    }
}
