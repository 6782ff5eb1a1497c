package no.dokumentsenter.lesing;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * A page that lay askew in the scanner, turned so that its lines are level. The picture itself is as it was scanned: the
 * page says how it is shown, and is made larger so that no corner of it falls outside.
 */
final class Opprettet {
    private static final double TIDEL = Math.PI / 1800;

    private Opprettet() {}

    /** @param tideler tenths of a degree, counter-clockwise as the page is seen */
    static void rett(PDDocument dokument, PDPage side, int tideler) throws IOException {
        var vinkel = tideler * TIDEL;
        var ark = side.getCropBox();
        var midtX = ark.getLowerLeftX() + ark.getWidth() / 2;
        var midtY = ark.getLowerLeftY() + ark.getHeight() / 2;
        try (var foerst = new PDPageContentStream(dokument, side, AppendMode.PREPEND, true)) {
            foerst.saveGraphicsState();
            foerst.transform(Matrix.getTranslateInstance(midtX, midtY));
            foerst.transform(Matrix.getRotateInstance(vinkel, 0, 0));
            foerst.transform(Matrix.getTranslateInstance(-midtX, -midtY));
        }
        try (var sist = new PDPageContentStream(dokument, side, AppendMode.APPEND, true)) {
            sist.restoreGraphicsState();
        }
        var sinus = (float) Math.abs(Math.sin(vinkel));
        var cosinus = (float) Math.cos(vinkel);
        var bredde = ark.getWidth() * cosinus + ark.getHeight() * sinus;
        var hoeyde = ark.getHeight() * cosinus + ark.getWidth() * sinus;
        var stoerre = new PDRectangle(midtX - bredde / 2, midtY - hoeyde / 2, bredde, hoeyde);
        side.setMediaBox(stoerre);
        side.setCropBox(stoerre);
    }
}
