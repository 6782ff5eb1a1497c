package no.dokumentsenter.lesing;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * Writes a title and plain paragraphs as PDF/A-2b (ISO 19005-2). The same text gives the same bytes: no date and no
 * random id goes in.
 */
public final class Pdfskriver {
    private static final float MARG = 62;
    private static final float SKRIFT = 10.5f;
    private static final float LINJE = 14.5f;
    private static final float LEDETEKST = 70;

    private final PDDocument pdf;
    private final Pdfskrift skrift;
    private PDPageContentStream side;
    private float y;

    private Pdfskriver(PDDocument pdf, Pdfskrift skrift) throws IOException {
        this.pdf = pdf;
        this.skrift = skrift;
        this.side = nySide();
    }

    /** A letter: the title large, then each paragraph; a line break inside a paragraph is kept. */
    public static byte[] skriv(String tittel, List<String> avsnitt) {
        return skriv(tittel, List.of(), avsnitt);
    }

    /** As {@link #skriv(String, List)} with a block of label and value below the title. */
    static byte[] skriv(String tittel, List<Hodelinje> hode, List<String> avsnitt) {
        try (var pdf = new PDDocument();
                var skrift = new Pdfskrift(pdf)) {
            var skriver = new Pdfskriver(pdf, skrift);
            skriver.tittel(tittel);
            skriver.hode(hode);
            for (var ett : avsnitt) skriver.avsnitt(ett);
            skriver.side.close();
            merk(pdf, Tekstrens.linje(tittel));
            var ut = new ByteArrayOutputStream();
            pdf.save(ut);
            return ut.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Hodelinje(String ledetekst, String verdi) {}

    private void tittel(String tittel) throws IOException {
        for (var linje : skrift.brutt(tittel, 16, bredde())) skrivLinje(linje, 16, 21, 0);
        y -= LINJE / 2;
    }

    private void hode(List<Hodelinje> hode) throws IOException {
        for (var felt : hode) {
            var linjer = skrift.brutt(felt.verdi(), SKRIFT, bredde() - LEDETEKST);
            for (int i = 0; i < linjer.size(); i++) {
                skrivLinje(linjer.get(i), SKRIFT, LINJE, LEDETEKST);
                if (i == 0) vis(felt.ledetekst(), SKRIFT, 0);
            }
        }
        if (hode.isEmpty()) return;
        side.moveTo(MARG, y - 4);
        side.lineTo(MARG + bredde(), y - 4);
        side.setLineWidth(0.5f);
        side.stroke();
        y -= LINJE;
    }

    private void avsnitt(String tekst) throws IOException {
        for (var linje : skrift.brutt(tekst, SKRIFT, bredde())) skrivLinje(linje, SKRIFT, LINJE, 0);
        y -= LINJE / 2;
    }

    private void skrivLinje(String linje, float stoerrelse, float hoeyde, float innrykk) throws IOException {
        if (y - hoeyde < MARG) {
            side.close();
            side = nySide();
        }
        y -= hoeyde;
        vis(linje, stoerrelse, innrykk);
    }

    private void vis(String linje, float stoerrelse, float innrykk) throws IOException {
        if (linje.isBlank()) return;
        side.beginText();
        side.newLineAtOffset(MARG + innrykk, y);
        skrift.vis(side, linje, stoerrelse);
        side.endText();
    }

    private PDPageContentStream nySide() throws IOException {
        var ark = new PDPage(PDRectangle.A4);
        pdf.addPage(ark);
        y = PDRectangle.A4.getHeight() - MARG;
        return new PDPageContentStream(pdf, ark);
    }

    private static float bredde() {
        return PDRectangle.A4.getWidth() - 2 * MARG;
    }

    private static void merk(PDDocument pdf, String tittel) throws IOException {
        var katalog = pdf.getDocumentCatalog();
        katalog.setLanguage("no");
        var srgb = new PDOutputIntent(
                pdf,
                new ByteArrayInputStream(
                        ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
        srgb.setInfo("sRGB IEC61966-2.1");
        srgb.setOutputCondition("sRGB IEC61966-2.1");
        srgb.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        srgb.setRegistryName("http://www.color.org");
        katalog.addOutputIntent(srgb);
        var xmp = new PDMetadata(pdf);
        xmp.importXMPMetadata(XMP.formatted(xml(tittel)).getBytes(StandardCharsets.UTF_8));
        katalog.setMetadata(xmp);
        pdf.setVersion(1.7f);
        pdf.setDocumentId((long) tittel.hashCode());
    }

    private static String xml(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part>\
            <pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt>\
            <rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title></rdf:Description>
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;
}
