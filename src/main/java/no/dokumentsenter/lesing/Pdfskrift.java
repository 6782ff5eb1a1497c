package no.dokumentsenter.lesing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one document: Liberation Sans, which lies in PDFBox, then the machine's DejaVu Sans for letters that the
 * first one lacks. A letter that none has becomes an open box, for PDF/A forbids showing a missing glyph.
 */
final class Pdfskrift implements AutoCloseable {
    private static final String HOVEDSKRIFT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Path RESERVE = Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");
    private static final int BOKS = '\u25A1';

    private final PDDocument pdf;
    private final List<Skrift> skrifter = new ArrayList<>();
    private final Map<Integer, Tegn> tegn = new HashMap<>();

    /** Parsed once and lent to one document at a time, for the font reader is not thread safe: saves 3 ms of 8. */
    private static final Queue<Kilde> LEDIGE = new ConcurrentLinkedQueue<>();

    private record Kilde(TrueTypeFont ttf, CmapLookup tegnsett) {}

    private record Skrift(Kilde kilde, PDType0Font font) {}

    private record Tegn(int kode, PDType0Font font, float bredde) {}

    Pdfskrift(PDDocument pdf) throws IOException {
        this.pdf = pdf;
        var ledig = LEDIGE.poll();
        leggTil(ledig == null ? hovedskrift() : ledig);
    }

    private static Kilde hovedskrift() throws IOException {
        try (var stroem = PDDocument.class.getResourceAsStream(HOVEDSKRIFT)) {
            if (stroem == null) throw new IOException("Liberation Sans is missing in PDFBox");
            return les(RandomAccessReadBuffer.createBufferFromStream(stroem));
        }
    }

    private static Kilde les(RandomAccessRead fra) throws IOException {
        var ttf = new TTFParser().parse(fra);
        ttf.setEnableGsub(false); // ligatures cost time and make text search harder
        return new Kilde(ttf, ttf.getUnicodeCmapLookup());
    }

    private void leggTil(Kilde kilde) throws IOException {
        skrifter.add(new Skrift(kilde, PDType0Font.load(pdf, kilde.ttf(), true)));
    }

    /** After the document is saved: gives the font back. */
    @Override
    public void close() throws IOException {
        LEDIGE.add(skrifter.removeFirst().kilde());
        for (var reserve : skrifter) reserve.kilde().ttf().close();
    }

    /** The text in lines no wider than this; keeps the text's own line breaks. */
    List<String> brutt(String tekst, float stoerrelse, float bredde) throws IOException {
        var linjer = new ArrayList<String>();
        for (var linje : Tekstrens.tekst(tekst).replace("\t", "    ").split("\n", -1)) {
            brytLinje(linje, bredde * 1000 / stoerrelse, linjer);
        }
        return linjer;
    }

    private void brytLinje(String linje, float plass, List<String> ut) throws IOException {
        int start = 0;
        int sisteMellomrom = -1;
        float brukt = 0;
        for (int i = 0; i < linje.length(); i += Character.charCount(linje.codePointAt(i))) {
            int kode = linje.codePointAt(i);
            if (kode == ' ') sisteMellomrom = i;
            brukt += bredde(kode);
            if (brukt <= plass || i == start || kode == ' ') continue;
            int slutt = sisteMellomrom > start ? sisteMellomrom : i;
            ut.add(linje.substring(start, slutt));
            start = sisteMellomrom > start ? sisteMellomrom + 1 : i;
            sisteMellomrom = -1;
            brukt = 0;
            for (int j = start; j <= i; j += Character.charCount(linje.codePointAt(j)))
                brukt += bredde(linje.codePointAt(j));
        }
        ut.add(linje.substring(start));
    }

    void vis(PDPageContentStream side, String linje, float stoerrelse) throws IOException {
        var loep = new StringBuilder();
        PDType0Font font = skrifter.getFirst().font();
        for (var it = linje.codePoints().iterator(); it.hasNext(); ) {
            var funnet = finn(it.nextInt());
            if (funnet.isEmpty()) continue;
            if (funnet.get().font() != font) {
                visLoep(side, loep, font, stoerrelse);
                font = funnet.get().font();
            }
            loep.appendCodePoint(funnet.get().kode());
        }
        visLoep(side, loep, font, stoerrelse);
    }

    private static void visLoep(PDPageContentStream side, StringBuilder loep, PDType0Font font, float stoerrelse)
            throws IOException {
        if (loep.isEmpty()) return;
        side.setFont(font, stoerrelse);
        side.showText(loep.toString());
        loep.setLength(0);
    }

    private float bredde(int kode) throws IOException {
        return finn(kode).map(Tegn::bredde).orElse(0f);
    }

    private Optional<Tegn> finn(int kode) throws IOException {
        var kjent = tegn.get(kode);
        if (kjent != null) return Optional.of(kjent);
        var nytt = slaaOpp(kode);
        if (nytt.isEmpty() && !usynlig(kode)) nytt = slaaOpp(BOKS);
        if (nytt.isPresent()) tegn.put(kode, nytt.get());
        return nytt;
    }

    private Optional<Tegn> slaaOpp(int kode) throws IOException {
        if (kode < ' ') return Optional.empty();
        for (var skrift : skrifter) if (har(skrift, kode)) return Optional.of(maal(skrift, kode));
        if (skrifter.size() > 1 || !Files.isReadable(RESERVE)) return Optional.empty();
        leggTil(les(new RandomAccessReadBufferedFile(RESERVE)));
        return har(skrifter.getLast(), kode) ? Optional.of(maal(skrifter.getLast(), kode)) : Optional.empty();
    }

    private static boolean har(Skrift skrift, int kode) {
        return skrift.kilde().tegnsett().getGlyphId(kode) != 0;
    }

    private static Tegn maal(Skrift skrift, int kode) throws IOException {
        return new Tegn(kode, skrift.font(), skrift.font().getStringWidth(Character.toString(kode)));
    }

    private static boolean usynlig(int kode) {
        int slag = Character.getType(kode);
        return slag == Character.FORMAT || slag == Character.NON_SPACING_MARK || slag == Character.CONTROL;
    }
}
