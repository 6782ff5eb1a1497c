package no.dokumentsenter.demo;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws a letter as PDF in one of five looks. Bold is the regular face with a stroke: PDFBox carries one face only. */
final class Brevtegner implements AutoCloseable {
    private static final float VENSTRE = 72;
    private static final float BREDDE = PDRectangle.A4.getWidth() - 2 * VENSTRE;
    private static final float BUNN = 96;

    private final Brev brev;
    private final Color farge;
    private final PDDocument dokument = new PDDocument();
    private final PDFont skrift;
    private PDPageContentStream strek;
    private Color blekk = Color.BLACK;
    private float y;
    private int side;

    private Brevtegner(Brev brev) throws IOException {
        this.brev = brev;
        this.farge = Color.getHSBColor((Math.abs(brev.id().hashCode()) % 100) / 100f, 0.65f, 0.5f);
        try (var fil = Objects.requireNonNull(
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
            this.skrift = PDType0Font.load(dokument, fil, true);
        }
        this.strek = nySide();
    }

    /** The letter as bytes: the same letter gives the same file. */
    static byte[] tegn(Brev brev) throws IOException {
        try (var tegner = new Brevtegner(brev)) {
            tegner.brevhode();
            tegner.innhold();
            tegner.vedlegg();
            tegner.skisse();
            return tegner.ferdig();
        }
    }

    private void brevhode() throws IOException {
        switch (brev.utforming()) {
            case "firma" -> firma();
            case "stat" -> stat();
            case "org" -> org();
            case "skjema" -> skjema();
            default -> privat();
        }
    }

    private void privat() throws IOException {
        linjer(brev.linjer("fra"), 11, VENSTRE);
        y -= 26;
        linjer(brev.linjer("til"), 11, VENSTRE);
        y -= 20;
        hoeyre(brev.felt().get("dato"), 11);
        y -= 22;
        linjer(brev.linjer("ref"), 10, VENSTRE);
    }

    private void firma() throws IOException {
        strek.setNonStrokingColor(farge);
        strek.addRect(0, PDRectangle.A4.getHeight() - 46, PDRectangle.A4.getWidth(), 46);
        strek.fill();
        blekk = Color.WHITE;
        tekst(brev.linjer("fra").getFirst(), 19, VENSTRE, PDRectangle.A4.getHeight() - 31, true);
        blekk = Color.BLACK;
        y = PDRectangle.A4.getHeight() - 66;
        tekst(
                String.join(
                        "  ·  ",
                        brev.linjer("fra").subList(1, brev.linjer("fra").size())),
                8,
                VENSTRE,
                y,
                false);
        y -= 48;
        linjer(brev.linjer("til"), 10.5f, VENSTRE);
        float topp = y;
        y += 14 * brev.linjer("til").size();
        linjer(List.of("Dato: " + brev.felt().get("dato")), 9, 360);
        linjer(brev.linjer("ref"), 9, 360);
        y = Math.min(topp, y) - 24;
    }

    private void stat() throws IOException {
        strek.setStrokingColor(farge);
        strek.setLineWidth(2.2f);
        strek.moveTo(VENSTRE, y - 22);
        strek.lineTo(VENSTRE + 13, y + 6);
        strek.lineTo(VENSTRE + 26, y - 22);
        strek.closeAndStroke();
        tekst(brev.linjer("fra").getFirst(), 16, VENSTRE + 38, y - 14, true);
        y -= 74;
        linjer(brev.linjer("til"), 10.5f, VENSTRE);
        y -= 22;
        strek.setStrokingColor(Color.GRAY);
        strek.setLineWidth(0.6f);
        strek.moveTo(VENSTRE, y + 14);
        strek.lineTo(VENSTRE + BREDDE, y + 14);
        strek.stroke();
        var ref = brev.linjer("ref");
        tekst("Dato: " + brev.felt().get("dato"), 8.5f, VENSTRE, y, false);
        for (int i = 0; i < ref.size(); i++) {
            tekst(ref.get(i), 8.5f, VENSTRE + 105 * (i + 1), y, false);
        }
        y -= 34;
    }

    private void org() throws IOException {
        var fra = brev.linjer("fra");
        midt(fra.getFirst().toUpperCase(Locale.forLanguageTag("nb")), 17, true);
        midt(String.join(", ", fra.subList(1, fra.size())), 9, false);
        strek.setStrokingColor(farge);
        strek.setLineWidth(1.4f);
        strek.moveTo(VENSTRE + 90, y + 4);
        strek.lineTo(VENSTRE + BREDDE - 90, y + 4);
        strek.stroke();
        y -= 34;
        linjer(brev.linjer("til"), 11, VENSTRE);
        hoeyre(brev.felt().get("dato"), 10);
        y -= 14;
        linjer(brev.linjer("ref"), 10, VENSTRE);
        y -= 6;
    }

    private void skjema() throws IOException {
        midt(brev.linjer("fra").getFirst(), 18, true);
        if (brev.har("til")) {
            midt("Sendes: " + String.join(", ", brev.linjer("til")), 9, false);
        }
        y -= 16;
        for (var rute : brev.linjer("ref")) {
            strek.setStrokingColor(Color.DARK_GRAY);
            strek.setLineWidth(0.8f);
            strek.addRect(VENSTRE, y - 8, BREDDE, 24);
            strek.stroke();
            tekst(rute, 10.5f, VENSTRE + 8, y, false);
            y -= 24;
        }
        y -= 22;
    }

    private void innhold() throws IOException {
        y -= 8;
        for (var linje : brutt(brev.felt().getOrDefault("tittel", ""), 12.5f)) {
            tekst(linje, 12.5f, VENSTRE, y, !brev.utforming().equals("privat"));
            y -= 17;
        }
        y -= 8;
        for (var avsnitt : brev.avsnitt()) {
            if (avsnitt.equals("---")) {
                trengs(PDRectangle.A4.getHeight());
                continue;
            }
            for (var linje : brutt(avsnitt, 11)) {
                trengs(15);
                tekst(linje, 11, VENSTRE, y, false);
                y -= 15.5f;
            }
            y -= 9;
        }
        y -= 16;
        trengs(15.5f * brev.linjer("hilsen").size());
        linjer(brev.linjer("hilsen"), 11, VENSTRE);
    }

    private void vedlegg() throws IOException {
        if (!brev.har("vedlegg")) {
            return;
        }
        y -= 12;
        trengs(16f * (brev.linjer("vedlegg").size() + 1));
        tekst("Vedlegg:", 10, VENSTRE, y, false);
        y -= 14;
        linjer(brev.linjer("vedlegg"), 10, VENSTRE + 12);
    }

    /** A map by hand: borders, a house, a road and an arrow to the north, on a sheet of its own. */
    private void skisse() throws IOException {
        if (!brev.har("skisse")) {
            return;
        }
        trengs(PDRectangle.A4.getHeight());
        tekst(brev.felt().get("skisse"), 14, VENSTRE, y, true);
        tekst("Målestokk om lag 1:1000", 9, VENSTRE, y - 18, false);
        var terning = new SplittableRandom(brev.id().hashCode());
        strek.setStrokingColor(Color.BLACK);
        strek.setLineWidth(1.6f);
        mangekant(terning, 300, 430, 190, 7);
        strek.setLineWidth(0.9f);
        strek.addRect(250 + terning.nextInt(40), 400 + terning.nextInt(60), 74, 44);
        strek.addRect(340, 372 + terning.nextInt(40), 34, 30);
        strek.stroke();
        strek.setLineDashPattern(new float[] {6, 4}, 0);
        for (int kant = 0; kant < 2; kant++) {
            strek.moveTo(VENSTRE, 190 + 16 * kant);
            strek.curveTo(220, 240 + 16 * kant, 330, 150 + 16 * kant, 520, 200 + 16 * kant);
            strek.stroke();
        }
        strek.setLineDashPattern(new float[] {}, 0);
        strek.moveTo(500, 640);
        strek.lineTo(500, 700);
        strek.lineTo(494, 686);
        strek.stroke();
        tekst("N", 12, 496, 706, true);
        tekst("bolig", 8, 270, 424 + 4, false);
        tekst("veg", 8, 300, 176, false);
    }

    private void mangekant(SplittableRandom terning, float x, float midtY, float radius, int hjoerner)
            throws IOException {
        for (int i = 0; i < hjoerner; i++) {
            double vinkel = 2 * Math.PI * i / hjoerner;
            double avstand = radius * (0.75 + terning.nextDouble(0.4));
            float hx = (float) (x + avstand * Math.cos(vinkel));
            float hy = (float) (midtY + avstand * Math.sin(vinkel));
            if (i == 0) {
                strek.moveTo(hx, hy);
            } else {
                strek.lineTo(hx, hy);
            }
        }
        strek.closeAndStroke();
    }

    private byte[] ferdig() throws IOException {
        strek.close();
        var opplysninger = dokument.getDocumentInformation();
        opplysninger.setTitle(brev.felt().getOrDefault("tittel", ""));
        opplysninger.setProducer("Dokumentsenter eksempelpost");
        var tid = GregorianCalendar.from(ZonedDateTime.of(2026, 11, 18, 9, 0, 0, 0, ZoneId.of("Europe/Oslo")));
        opplysninger.setCreationDate(tid);
        dokument.setDocumentId((long) brev.id().hashCode());
        var ut = new ByteArrayOutputStream();
        dokument.save(ut);
        return ut.toByteArray();
    }

    private PDPageContentStream nySide() throws IOException {
        var ark = new PDPage(PDRectangle.A4);
        dokument.addPage(ark);
        side++;
        y = PDRectangle.A4.getHeight() - 72;
        return new PDPageContentStream(dokument, ark);
    }

    private void trengs(float hoeyde) throws IOException {
        if (y - hoeyde < BUNN) {
            strek.close();
            strek = nySide();
            tekst("Side " + side, 9, VENSTRE + BREDDE - 34, BUNN - 50, false);
        }
    }

    private void linjer(List<String> linjer, float grad, float x) throws IOException {
        for (var linje : linjer) {
            tekst(linje, grad, x, y, false);
            y -= grad + 3.5f;
        }
    }

    private void hoeyre(String linje, float grad) throws IOException {
        tekst(linje, grad, VENSTRE + BREDDE - bredde(linje, grad), y, false);
    }

    private void midt(String linje, float grad, boolean fet) throws IOException {
        tekst(linje, grad, (PDRectangle.A4.getWidth() - bredde(linje, grad)) / 2, y, fet);
        y -= grad + 6;
    }

    private void tekst(String linje, float grad, float x, float hoeyde, boolean fet) throws IOException {
        strek.beginText();
        strek.setFont(skrift, grad);
        strek.setStrokingColor(blekk);
        strek.setNonStrokingColor(blekk);
        strek.setRenderingMode(fet ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        strek.setLineWidth(grad / 30);
        strek.newLineAtOffset(x, hoeyde);
        strek.showText(linje);
        strek.endText();
    }

    private List<String> brutt(String avsnitt, float grad) throws IOException {
        var linjer = new ArrayList<String>();
        var linje = "";
        for (var ord : avsnitt.split(" ")) {
            var lengre = linje.isEmpty() ? ord : linje + " " + ord;
            if (bredde(lengre, grad) > BREDDE) {
                linjer.add(linje);
                linje = ord;
            } else {
                linje = lengre;
            }
        }
        linjer.add(linje);
        return linjer;
    }

    private float bredde(String linje, float grad) throws IOException {
        return skrift.getStringWidth(linje) / 1000 * grad;
    }

    @Override
    public void close() throws IOException {
        dokument.close();
    }
}
