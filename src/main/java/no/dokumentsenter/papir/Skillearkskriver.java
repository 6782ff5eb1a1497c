package no.dokumentsenter.papir;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.dokumentsenter.kommune.Kommune;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Draws separator sheets, A4, one to a page. The same code stands twice, far apart, so that a stain or a torn corner
 * leaves one; what it says stands in words too, for the one who holds the sheet.
 */
final class Skillearkskriver {
    private static final String SKRIFT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MM = 72 / 25.4f;
    private static final float MARG = 18 * MM;
    private static final float KODE = 66 * MM;
    private static final float BAAND = 14 * MM;
    private static final float TETTHET = 3 * MM;
    private static final float A4_BREDDE = PDRectangle.A4.getWidth();
    private static final float A4_HOEYDE = PDRectangle.A4.getHeight();

    /** The words on the sheet, in the language of the one who prints. */
    record Ord(String tittel, String kommune, List<String> linjer, String bruk) {}

    private final Kommunedrakt drakt;
    private final Kommune kommune;
    private final PDDocument pdf;
    private final PDFont skrift;

    private Skillearkskriver(Kommune kommune, PDDocument pdf, PDFont skrift) {
        this.drakt = Kommunedrakt.av(kommune.slug());
        this.kommune = kommune;
        this.pdf = pdf;
        this.skrift = skrift;
    }

    /** A sheet and its words. */
    record Ark(Skilleark innhold, Ord ord) {}

    static byte[] skriv(Kommune kommune, List<Ark> ark) {
        try (var pdf = new PDDocument();
                var fil = PDDocument.class.getResourceAsStream(SKRIFT)) {
            if (fil == null) {
                throw new IOException("Liberation Sans is missing in PDFBox");
            }
            var skriver = new Skillearkskriver(kommune, pdf, PDType0Font.load(pdf, fil));
            for (var ett : ark) {
                skriver.side(ett);
            }
            var ut = new ByteArrayOutputStream();
            pdf.save(ut);
            return ut.toByteArray();
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    private void side(Ark ark) throws IOException {
        var side = new PDPage(PDRectangle.A4);
        pdf.addPage(side);
        try (var tegner = new PDPageContentStream(pdf, side)) {
            baand(tegner, A4_HOEYDE - BAAND);
            baand(tegner, 0);
            var matrise = matrise(ark.innhold().tekst());
            kode(tegner, matrise, A4_BREDDE - MARG - KODE, A4_HOEYDE - BAAND - 12 * MM - KODE);
            kode(tegner, matrise, MARG, BAAND + 12 * MM);
            var y = A4_HOEYDE - BAAND - 24 * MM;
            tekst(tegner, kommune.kode(), 44, MARG, y);
            tekst(tegner, ark.ord().kommune(), passende(ark.ord().kommune(), 26, 92 * MM), MARG, y - 16 * MM);
            tekst(tegner, ark.ord().tittel(), 30, MARG, y - 34 * MM);
            y = A4_HOEYDE - BAAND - 100 * MM;
            for (var linje : ark.ord().linjer()) {
                tekst(tegner, linje, passende(linje, 30, A4_BREDDE - 2 * MARG), MARG, y);
                y -= 15 * MM;
            }
            var x = MARG + KODE + 10 * MM;
            var bunn = BAAND + 12 * MM + KODE - 8 * MM;
            for (var linje : brutt(ark.ord().bruk(), 12, A4_BREDDE - MARG - x)) {
                tekst(tegner, linje, 12, x, bunn);
                bunn -= 6 * MM;
            }
        }
    }

    /** A band in the municipality's colour and pattern. Away from the codes, which need white around them. */
    private void baand(PDPageContentStream tegner, float y) throws IOException {
        tegner.saveGraphicsState();
        tegner.addRect(0, y, A4_BREDDE, BAAND);
        tegner.clip();
        tegner.setStrokingColor(drakt.farge());
        tegner.setNonStrokingColor(drakt.farge());
        tegner.setLineWidth(TETTHET / 2);
        switch (drakt.moenster()) {
            case SKRAA -> {
                for (var x = -BAAND; x < A4_BREDDE; x += TETTHET * 1.4f) {
                    strek(tegner, x, y, x + BAAND, y + BAAND);
                }
            }
            case STREKER -> {
                for (var dy = TETTHET / 2; dy < BAAND; dy += TETTHET) {
                    strek(tegner, 0, y + dy, A4_BREDDE, y + dy);
                }
            }
            case PRIKKER -> {
                for (var x = TETTHET / 2; x < A4_BREDDE; x += TETTHET) {
                    for (var dy = TETTHET / 2; dy < BAAND; dy += TETTHET) {
                        tegner.addRect(x, y + dy, TETTHET / 2, TETTHET / 2);
                    }
                }
                tegner.fill();
            }
            case INGEN -> {
                tegner.addRect(0, y + BAAND / 3, A4_BREDDE, BAAND / 3);
                tegner.fill();
            }
        }
        tegner.restoreGraphicsState();
    }

    private static void strek(PDPageContentStream tegner, float x0, float y0, float x1, float y1) throws IOException {
        tegner.moveTo(x0, y0);
        tegner.lineTo(x1, y1);
        tegner.stroke();
    }

    private static ByteMatrix matrise(String tekst) {
        try {
            return Encoder.encode(tekst, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException feil) {
            throw new IllegalStateException("teksten får ikke plass i koden", feil);
        }
    }

    private static void kode(PDPageContentStream tegner, ByteMatrix matrise, float x, float y) throws IOException {
        var rute = KODE / matrise.getWidth();
        tegner.setNonStrokingColor(Color.BLACK);
        for (var rad = 0; rad < matrise.getHeight(); rad++) {
            for (var kolonne = 0; kolonne < matrise.getWidth(); kolonne++) {
                if (matrise.get(kolonne, rad) == 1) {
                    tegner.addRect(x + kolonne * rute, y + KODE - (rad + 1) * rute, rute, rute);
                }
            }
        }
        tegner.fill();
    }

    private void tekst(PDPageContentStream tegner, String tekst, float stoerrelse, float x, float y)
            throws IOException {
        tegner.setNonStrokingColor(Color.BLACK);
        tegner.beginText();
        tegner.setFont(skrift, stoerrelse);
        tegner.newLineAtOffset(x, y);
        tegner.showText(tekst);
        tegner.endText();
    }

    /** The size, or the smaller one that lets the text stay within the width. */
    private float passende(String tekst, float stoerrelse, float bredde) throws IOException {
        return Math.min(stoerrelse, bredde * 1000 / skrift.getStringWidth(tekst));
    }

    private List<String> brutt(String tekst, float stoerrelse, float bredde) throws IOException {
        var linjer = new ArrayList<String>();
        var linje = "";
        for (var ord : tekst.split(" ")) {
            var lengre = linje.isEmpty() ? ord : linje + " " + ord;
            if (!linje.isEmpty() && skrift.getStringWidth(lengre) * stoerrelse / 1000 > bredde) {
                linjer.add(linje);
                lengre = ord;
            }
            linje = lengre;
        }
        linjer.add(linje);
        return linjer;
    }
}
