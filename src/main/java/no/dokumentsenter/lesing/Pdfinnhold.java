package no.dokumentsenter.lesing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What a PDF holds, page by page, before anything is made of it.
 *
 * @param tekst the letters of each page that has real text, empty for the other pages
 */
record Pdfinnhold(List<Sidetekst> tekst, Optional<Pdfa> pdfa, boolean laast, boolean trykkfarger) {
    private static final int FAA_BOKSTAVER = 20;
    private static final int MAKS_XMP = 1 << 20;
    private static final double PUNKT = 0.0254 / 72; // metres
    private static final Pattern DEL = Pattern.compile("pdfaid:part\\s*(?:>|=\\s*[\"'])\\s*([1-4])");
    private static final Pattern NIVAA = Pattern.compile("pdfaid:conformance\\s*(?:>|=\\s*[\"'])\\s*([ABUabu])");

    enum Slag {
        EKTE,
        INGEN,
        /** A stamp on a scanned page, or letters without meaning: not the page's text. */
        RUSK
    }

    record Sidetekst(Slag slag, String tekst) {}

    /** What the file says of itself. */
    record Pdfa(int del, String nivaa) {}

    static Pdfinnhold bilder(int sider, boolean trykkfarger) {
        var tomme = new ArrayList<Sidetekst>();
        for (int i = 0; i < sider; i++) tomme.add(new Sidetekst(Slag.INGEN, ""));
        return new Pdfinnhold(tomme, Optional.empty(), false, trykkfarger);
    }

    static Pdfinnhold av(PDDocument pdf, Lesegrenser grenser) throws IOException {
        var tekster = new ArrayList<Sidetekst>();
        var ordleser = new Ordleser();
        for (PDPage side : pdf.getPages()) {
            if (tekster.size() == grenser.maksSider()) throw new Ulesbar(Grunn.FOR_MANGE_SIDER);
            kontroller(side, grenser);
            boolean bilder = new Bildesjekk(grenser.maksBildepunkter()).harBilder(side);
            tekster.add(vurder(ordleser.tekst(pdf, tekster.size() + 1), bilder));
        }
        if (tekster.isEmpty()) throw new Ulesbar(Grunn.TOM);
        return new Pdfinnhold(tekster, lesPdfa(pdf), pdf.isEncrypted(), Trykkfarger.finnes(pdf));
    }

    private static void kontroller(PDPage side, Lesegrenser grenser) {
        var boks = side.getCropBox();
        double enhet = Math.max(1, side.getUserUnit());
        double bredde = boks.getWidth() * enhet;
        double hoeyde = boks.getHeight() * enhet;
        if (!(bredde >= 1 && hoeyde >= 1)) throw new Ulesbar(Grunn.SKADET); // also when not a number
        if (bredde * hoeyde * PUNKT * PUNKT > grenser.maksKvadratmeter()) throw new Ulesbar(Grunn.FOR_STOR_SIDE);
    }

    static Sidetekst vurder(String tekst, boolean bilder) {
        long bokstaver = tekst.codePoints().filter(Character::isLetterOrDigit).count();
        long synlige =
                tekst.codePoints().filter(k -> !Character.isWhitespace(k)).count();
        long meningsloese = tekst.codePoints().filter(Pdfinnhold::meningsloes).count();
        if (synlige == 0) return new Sidetekst(Slag.INGEN, "");
        boolean stempel = bilder && bokstaver < FAA_BOKSTAVER;
        return meningsloese * 5 > synlige || stempel ? new Sidetekst(Slag.RUSK, "") : new Sidetekst(Slag.EKTE, tekst);
    }

    /** A font without a Unicode table gives such characters. */
    private static boolean meningsloes(int kode) {
        int slag = Character.getType(kode);
        return kode == 0xFFFD
                || slag == Character.PRIVATE_USE
                || slag == Character.UNASSIGNED
                || slag == Character.CONTROL && !Character.isWhitespace(kode);
    }

    private static Optional<Pdfa> lesPdfa(PDDocument pdf) throws IOException {
        var metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata == null) return Optional.empty();
        try (var stroem = metadata.exportXMPMetadata()) {
            var xmp = new String(stroem.readNBytes(MAKS_XMP), StandardCharsets.UTF_8);
            var del = DEL.matcher(xmp);
            if (!del.find()) return Optional.empty();
            var nivaa = NIVAA.matcher(xmp);
            return Optional.of(new Pdfa(Integer.parseInt(del.group(1)), nivaa.find() ? nivaa.group(1) : ""));
        }
    }

    int sider() {
        return tekst.size();
    }

    /** Most pages have their own text. */
    boolean harTekst() {
        return antall(Slag.EKTE) * 2 > sider();
    }

    boolean harRusk() {
        return antall(Slag.RUSK) > 0;
    }

    private long antall(Slag slag) {
        return tekst.stream().filter(t -> t.slag() == slag).count();
    }

    /** Parts 1 and 2 are the archive formats of riksarkivarens forskrift § 5-17; 3 and 4 may carry anything inside. */
    boolean erFerdigArkivversjon() {
        return harTekst() && !laast && pdfa.filter(a -> a.del() <= 2).isPresent();
    }
}
