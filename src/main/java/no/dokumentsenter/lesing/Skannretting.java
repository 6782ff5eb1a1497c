package no.dokumentsenter.lesing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Straightens the pages of a lone scan that lie askew, in a copy: the file that came is the original and stays. Nobody
 * looks at the pages first, so a page is turned only when it measures level afterwards.
 */
final class Skannretting {
    /** Tenths of a degree, as for a stack: text recognition begins to suffer at about two degrees. */
    private static final int SKJEV = 15;

    /** What still may be left of the slope in a page that counts as level. */
    private static final int RETT_NOK = 5;

    private final Lesegrenser grenser;
    private final Path mappe;
    private final long slutt;

    /** @param tid pages that it does not suffice for are left as they lie */
    Skannretting(Lesegrenser grenser, Path mappe, Duration tid) {
        this.grenser = grenser;
        this.mappe = mappe;
        this.slutt = System.nanoTime() + tid.toNanos();
    }

    private record Skjev(int side, int tideler) {}

    /** A copy with the pages straightened; the same file when none lay askew, or a person has seen to it already. */
    Path rett(Path fil, Pdfinnhold innhold) throws IOException {
        try (var pdf = Pdf.aapne(fil, grenser, mappe)) {
            if (Buntdeler.erSett(pdf)) return fil;
            var skjeve = skjeve(pdf, innhold);
            if (skjeve.isEmpty()) return fil;
            for (var en : skjeve) Opprettet.rett(pdf, pdf.getPage(en.side()), en.tideler());
            var kopi = Files.createTempFile(mappe, "rettet", ".pdf");
            pdf.save(kopi.toFile());
            return maalt(fil, kopi, skjeve);
        }
    }

    private List<Skjev> skjeve(PDDocument pdf, Pdfinnhold innhold) throws IOException {
        var tegner = new PDFRenderer(pdf);
        tegner.setSubsamplingAllowed(true);
        var skjeve = new ArrayList<Skjev>();
        for (int i = 0; i < innhold.sider() && System.nanoTime() < slutt; i++) {
            if (innhold.tekst().get(i).slag() == Pdfinnhold.Slag.EKTE) continue;
            var maal = maal(pdf, tegner, i);
            if (maal.entydig() && Math.abs(maal.skjevhet()) >= SKJEV) skjeve.add(new Skjev(i, maal.skjevhet()));
        }
        return skjeve;
    }

    private Sidemaal maal(PDDocument pdf, PDFRenderer tegner, int side) throws IOException {
        float skala = Sideleser.skala(pdf.getPage(side), grenser.sidebredde());
        BufferedImage bilde = tegner.renderImage(side, skala, ImageType.GRAY);
        return Sidemaal.av(bilde);
    }

    /** A picture or a drawing may slope of itself: what is not level after the turn is given back as it lay. */
    private Path maalt(Path fil, Path kopi, List<Skjev> skjeve) throws IOException {
        var igjen = new ArrayList<Skjev>();
        try (var pdf = Pdf.aapne(kopi, grenser, mappe)) {
            var tegner = new PDFRenderer(pdf);
            tegner.setSubsamplingAllowed(true);
            for (var en : skjeve) {
                if (System.nanoTime() < slutt
                        && Math.abs(maal(pdf, tegner, en.side()).skjevhet()) <= RETT_NOK) igjen.add(en);
            }
        }
        if (igjen.size() == skjeve.size()) return kopi;
        Files.delete(kopi);
        if (igjen.isEmpty()) return fil;
        try (var pdf = Pdf.aapne(fil, grenser, mappe)) {
            for (var en : igjen) Opprettet.rett(pdf, pdf.getPage(en.side()), en.tideler());
            pdf.save(kopi.toFile());
        }
        return kopi;
    }
}
