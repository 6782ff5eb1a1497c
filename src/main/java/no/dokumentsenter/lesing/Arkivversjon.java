package no.dokumentsenter.lesing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes the archive version: by conversion if the text survives it, else from pictures of the pages. */
final class Arkivversjon {
    private static final double MAKS_PUNKTER = 25_000_000;
    private static final float DPI = 200;

    /** Share of the words that must be there again; a converter may split a few of them differently. */
    private static final double LIKT_NOK = 0.95;

    private final Lesegrenser grenser;
    private final Funksjoner funksjoner;
    private final Path mappe;

    Arkivversjon(Lesegrenser grenser, Funksjoner funksjoner, Path mappe) {
        this.grenser = grenser;
        this.funksjoner = funksjoner;
        this.mappe = mappe;
    }

    Ocr.Utfall lag(Path pdf, Pdfinnhold innhold) throws IOException {
        var kilde = innhold.trykkfarger() ? Ocr.iSkjermfarger(pdf, innhold.sider(), grenser, mappe) : Optional.of(pdf);
        var foerste = kilde.isPresent() ? les(kilde.get(), innhold) : new Ocr.Utfall(Optional.empty(), false);
        if (foerste.verktoeyMangler() || foerste.fil().isPresent()) return foerste;
        if (!funksjoner.ocr()) return new Ocr.Utfall(Optional.empty(), true);
        return Ocr.lag(somBilder(pdf), Ocr.Maate.ALT, true, innhold.sider(), grenser, mappe);
    }

    private enum Dom {
        GOD,
        TEKSTEN_ER_TAPT,
        LIGGER_FEIL
    }

    /** As the pages came; again with the pages turned when what was read says that one of them lies wrong. */
    private Ocr.Utfall les(Path kilde, Pdfinnhold innhold) throws IOException {
        var maate = maate(innhold);
        var utfall = Ocr.lag(kilde, maate, false, innhold.sider(), grenser, mappe);
        if (utfall.fil().isEmpty()) return utfall;
        var dom = bedoem(utfall.fil().get(), innhold);
        if (dom == Dom.LIGGER_FEIL && maate != Ocr.Maate.INGEN) {
            utfall = Ocr.lag(kilde, maate, true, innhold.sider(), grenser, mappe);
            if (utfall.fil().isEmpty()) return utfall;
            dom = bedoem(utfall.fil().get(), innhold);
        }
        return dom == Dom.TEKSTEN_ER_TAPT ? new Ocr.Utfall(Optional.empty(), false) : utfall;
    }

    private Ocr.Maate maate(Pdfinnhold innhold) {
        if (!funksjoner.ocr()) return Ocr.Maate.INGEN;
        return !innhold.harTekst() && innhold.harRusk() ? Ocr.Maate.ALT : Ocr.Maate.BARE_TEKSTLOESE;
    }

    /**
     * Ghostscript has had releases that spoil text: an archive version that says something else is none. Pages without
     * text of their own are judged by what was read of them.
     */
    private Dom bedoem(Path arkiv, Pdfinnhold innhold) throws IOException {
        try (var pdf = Pdf.aapne(arkiv, grenser, mappe)) {
            if (pdf.getNumberOfPages() != innhold.sider()) return Dom.TEKSTEN_ER_TAPT;
            var ordleser = new Ordleser();
            var dom = Dom.GOD;
            for (int i = 0; i < innhold.sider(); i++) {
                var foer = innhold.tekst().get(i);
                var etter = ordleser.tekst(pdf, i + 1);
                if (foer.slag() != Pdfinnhold.Slag.EKTE) {
                    if (!Leseretning.staarRett(etter, ordleser.ord())) dom = Dom.LIGGER_FEIL;
                } else if (!likt(foer.tekst(), etter)) {
                    return Dom.TEKSTEN_ER_TAPT;
                }
            }
            return dom;
        }
    }

    static boolean likt(String foer, String etter) {
        var igjen = telling(etter);
        long alle = 0;
        long funnet = 0;
        for (var ord : telling(foer).entrySet()) {
            alle += ord.getValue();
            funnet += Math.min(ord.getValue(), igjen.getOrDefault(ord.getKey(), 0));
        }
        return funnet >= alle * LIKT_NOK;
    }

    private static Map<String, Integer> telling(String tekst) {
        var antall = new HashMap<String, Integer>();
        for (var ord : tekst.toLowerCase(Locale.ROOT).split("\\s+")) antall.merge(ord, 1, Integer::sum);
        return antall;
    }

    private Path somBilder(Path pdf) throws IOException {
        var ut = Files.createTempFile(mappe, "bilder", ".pdf");
        try (var fra = Pdf.aapne(pdf, grenser, mappe);
                var til = new PDDocument()) {
            var tegner = new PDFRenderer(fra);
            tegner.setSubsamplingAllowed(true);
            for (int i = 0; i < fra.getNumberOfPages(); i++) leggTil(til, fra.getPage(i), tegner, i);
            til.save(ut.toFile());
        }
        return ut;
    }

    private static void leggTil(PDDocument til, PDPage side, PDFRenderer tegner, int i) throws IOException {
        var boks = side.getCropBox();
        double flate = (double) boks.getWidth() * boks.getHeight();
        float skala = (float) Math.min(DPI / 72, Math.sqrt(MAKS_PUNKTER / flate));
        var bilde = tegner.renderImage(i, skala, ImageType.RGB);
        var ny = new PDPage(new PDRectangle(bilde.getWidth() / skala, bilde.getHeight() / skala));
        til.addPage(ny);
        try (var innhold = new PDPageContentStream(til, ny)) {
            var jpeg = JPEGFactory.createFromImage(til, bilde, 0.85f);
            innhold.drawImage(
                    jpeg, 0, 0, ny.getMediaBox().getWidth(), ny.getMediaBox().getHeight());
        }
    }
}
