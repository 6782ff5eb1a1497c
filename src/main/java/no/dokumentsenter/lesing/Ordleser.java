package no.dokumentsenter.lesing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the words of a page with their places, in points from the page's upper left corner as it is shown. */
final class Ordleser extends PDFTextStripper {
    /** Bounds of the whole document; a letter has some 3 000 characters a page. */
    private static final int MAKS_TEGN = 8_000_000;

    private static final int MAKS_ORD_PER_SIDE = 20_000;

    private final List<Ord> ord = new ArrayList<>();
    private final List<TextPosition> paaGang = new ArrayList<>();
    private final StringBuilder bokstaver = new StringBuilder();
    private int tegn;

    String tekst(PDDocument pdf, int side) throws IOException {
        ord.clear();
        setStartPage(side);
        setEndPage(side);
        return Tekstrens.tekst(getText(pdf)).strip();
    }

    /** The words of the page that {@link #tekst} was last asked for. */
    List<Ord> ord() {
        return List.copyOf(ord);
    }

    @Override
    protected void processTextPosition(TextPosition plass) {
        if (++tegn > MAKS_TEGN) throw new Ulesbar(Grunn.FOR_MANGE_SIDER);
        super.processTextPosition(plass);
    }

    @Override
    protected void writeString(String tekst, List<TextPosition> plasser) throws IOException {
        for (var plass : plasser) {
            var bokstav = plass.getUnicode();
            if (bokstav == null || bokstav.isBlank()) {
                avslutt();
            } else {
                bokstaver.append(bokstav);
                paaGang.add(plass);
            }
        }
        avslutt();
        super.writeString(tekst, plasser);
    }

    private void avslutt() {
        if (!paaGang.isEmpty() && ord.size() < MAKS_ORD_PER_SIDE) {
            float venstre = Float.MAX_VALUE;
            float topp = Float.MAX_VALUE;
            float hoeyre = 0;
            float bunn = 0;
            for (var plass : paaGang) {
                boolean loddrett = plass.getDir() == 90 || plass.getDir() == 270;
                float bredde = loddrett ? plass.getHeightDir() : plass.getWidth();
                float hoeyde = loddrett ? plass.getWidthDirAdj() : plass.getHeight();
                venstre = Math.min(venstre, plass.getX());
                hoeyre = Math.max(hoeyre, plass.getX() + bredde);
                topp = Math.min(topp, plass.getY() - hoeyde);
                bunn = Math.max(bunn, plass.getY());
            }
            ord.add(new Ord(Tekstrens.linje(bokstaver.toString()), venstre, topp, hoeyre - venstre, bunn - topp));
        }
        paaGang.clear();
        bokstaver.setLength(0);
    }
}
