package no.dokumentsenter.postmottak.web;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** An invented letter, drawn, so that the words and the evidence lie exactly where the ink is. */
final class Proevebrev {
    static final int BREDDE = 1240;
    static final int HOEYDE = 1754;

    private static final List<Linje> LINJER = List.of(
            new Linje(130, 190, false, "Tor Brenden"),
            new Linje(130, 235, false, "Kaffegata 9"),
            new Linje(130, 280, false, "2270 Flisa"),
            new Linje(130, 360, false, "Åsnes kommune"),
            new Linje(130, 405, false, "Plan og byggesak"),
            new Linje(130, 450, false, "2270 Flisa"),
            new Linje(130, 570, false, "Deres ref.: 2026/1432"),
            new Linje(760, 570, false, "Flisa, 18. november 2026"),
            new Linje(130, 680, true, "Søknad om dispensasjon fra reguleringsplan"),
            new Linje(130, 730, true, "for Flisa sentrum, gnr. 41 bnr. 12"),
            new Linje(130, 820, false, "Jeg viser til brevet fra kommunen av 3. november og søker med dette om"),
            new Linje(130, 865, false, "dispensasjon fra byggegrensa i planen § 4, slik at garasjen kan stå 2,5 meter"),
            new Linje(130, 910, false, "fra vegkanten."),
            new Linje(130, 985, false, "Tomta er smal mot Kaffegata, og det ligger en overvannsledning langs"),
            new Linje(130, 1030, false, "grensa i øst. Garasjen blir på 36 m² og får samme takvinkel som bolighuset."),
            new Linje(130, 1075, false, "Naboene er varslet, og ingen har merknader."),
            new Linje(130, 1150, false, "Saken har vært drøftet på telefon med både Ola Grindvoll og Siri Aas ."),
            new Linje(130, 1195, false, "Jeg håper på svar før jul, siden grunnarbeidet er bestilt til mars."),
            new Linje(130, 1270, false, "Fakturaen kan sendes til meg, f.nr. 148362 30052 ."),
            new Linje(130, 1345, false, "Vennlig hilsen"),
            new Linje(130, 1480, false, "Tor Brenden"),
            new Linje(130, 1580, false, "Vedlegg: Situasjonskart, kvittering for nabovarsel"));

    private record Linje(int x, int y, boolean fet, String tekst) {
        Font font() {
            return new Font("Liberation Serif", fet ? Font.BOLD : Font.PLAIN, fet ? 38 : 33);
        }
    }

    private Proevebrev() {}

    /** The picture of the letter. */
    static byte[] bilde() throws IOException {
        var bilde = new BufferedImage(BREDDE, HOEYDE, BufferedImage.TYPE_INT_RGB);
        var g = bilde.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(new Color(0xfffefa));
        g.fillRect(0, 0, BREDDE, HOEYDE);
        for (var linje : LINJER) {
            g.setColor(new Color(0x1f1e1b));
            g.setFont(linje.font());
            g.drawString(linje.tekst(), linje.x(), linje.y());
        }
        underskrift(g);
        g.dispose();
        var ut = new ByteArrayOutputStream();
        ImageIO.write(bilde, "png", ut);
        return ut.toByteArray();
    }

    private static void underskrift(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(0x24345e));
        g.setFont(new Font("Liberation Serif", Font.ITALIC, 56));
        g.drawString("Tor Brenden", 140, 1425);
    }

    /** The page with words and evidence, and its picture at the address. */
    static Sidevisning side(int nr, String adresse, boolean medBevis) {
        var bevis = medBevis
                ? List.of(
                        bevis(1, "Deres ref.: 2026/1432", false),
                        bevis(2, "18. november 2026", false),
                        bevis(3, "Søknad om dispensasjon fra reguleringsplan", false),
                        bevis(4, "gnr. 41 bnr. 12", false),
                        bevis(5, "Ola Grindvoll og Siri Aas", false),
                        bevis(6, "f.nr. 148362 30052", true),
                        bevis(7, "Vedlegg: Situasjonskart, kvittering for nabovarsel", false))
                : List.<Sidevisning.Bevis>of();
        var avsnitt = LINJER.stream().map(Linje::tekst).toList();
        return new Sidevisning(nr, adresse, BREDDE, HOEYDE, ord(), bevis, avsnitt);
    }

    private static List<Sidevisning.Ord> ord() {
        var funnet = new ArrayList<Sidevisning.Ord>();
        for (var linje : LINJER) {
            var fra = 0;
            for (var ord : linje.tekst().split(" ", -1)) {
                var hoeyde = linje.font().getSize();
                funnet.add(new Sidevisning.Ord(
                        ord,
                        linje.x() + bredde(linje, linje.tekst().substring(0, fra)),
                        linje.y() - hoeyde * 0.8,
                        bredde(linje, ord),
                        hoeyde));
                fra += ord.length() + 1;
            }
        }
        return List.copyOf(funnet);
    }

    private static Sidevisning.Bevis bevis(int nr, String tekst, boolean fare) {
        var linje = LINJER.stream()
                .filter(l -> l.tekst().contains(tekst))
                .findFirst()
                .orElseThrow();
        var foer = linje.tekst().substring(0, linje.tekst().indexOf(tekst));
        var hoeyde = linje.font().getSize() * 1.2;
        return new Sidevisning.Bevis(
                nr,
                linje.x() + bredde(linje, foer) - 4,
                linje.y() - hoeyde * 0.78,
                bredde(linje, tekst) + 8,
                hoeyde,
                tekst,
                fare);
    }

    private static double bredde(Linje linje, String tekst) {
        var bilde = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        return bilde.createGraphics().getFontMetrics(linje.font()).stringWidth(tekst);
    }
}
