package no.dokumentsenter.demo;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** The nine e-mails of the sample post. */
record Epostsamling(Postgenerator generator) {
    private static final String VAALER = "postmottak@vaaler.kommune.example";
    private static final String AASNES = "postmottak@aasnes.kommune.example";
    private static final String GRUE = "postmottak@grue.kommune.example";

    void lag() throws IOException {
        soeknad();
        tilbud();
        medFoedselsnummer();
        utenReferanse();
        feilVaaler();
        gammeltTegnsett();
        langTraad();
        videresendt();
        innsyn();
    }

    private void soeknad() throws IOException {
        var tekst = """
                Hei

                Vedlagt følger søknad på stillingen som ingeniør vann og avløp, og CV.

                Vennlig hilsen
                Renée Østby Tran
                Granittvegen 22, 2270 Flisa
                """;
        var innhold = Epost.flerdelt(
                "mixed",
                "=_soeknad_1",
                Epost.ren(tekst, StandardCharsets.UTF_8),
                Epost.vedlegg("application/pdf", "Søknad.pdf", generator.tegn("vedlegg-soeknad")),
                Epost.vedlegg("application/pdf", "CV Renée Østby Tran.pdf", generator.tegn("vedlegg-cv")));
        generator.epost(
                "aasnes",
                "01-soeknad-stilling.eml",
                Epost.melding(
                        "Renée Østby Tran <renee.tran@post.example>",
                        AASNES,
                        "Søknad på stilling som ingeniør vann og avløp",
                        "Fri, 20 Nov 2026 07:42:11 +0100",
                        "soeknad-01",
                        innhold),
                "E-post med to PDF-vedlegg, æøå i filnavn");
    }

    private void tilbud() throws IOException {
        var tekst = "Hei!\n\nVedlagt er tilbud på vintervedlikehold av kommunale veger, deres ref. 2026/4.\n\n"
                + "Med vennlig hilsen\nKåre Stormoen\nInnlandet Vei og Vinter AS\n";
        var html = """
                <html><head><style>p{font-family:Arial}</style></head><body>
                <p>Hei!</p>
                <p>Vedlagt er tilbud på <b>vintervedlikehold av kommunale veger</b>, deres ref. 2026/4.</p>
                <p>Med vennlig hilsen<br>Kåre Stormoen<br>Innlandet Vei og Vinter AS</p>
                <p><img src="cid:logo@eksempelpost.example" alt="Innlandet Vei og Vinter" width="220"></p>
                </body></html>""";
        var kropp = Epost.flerdelt(
                "related",
                "=_tilbud_2",
                Epost.flerdelt("alternative", "=_tilbud_3", Epost.ren(tekst, StandardCharsets.UTF_8), Epost.html(html)),
                Epost.innfelt("image/png", "logo@eksempelpost.example", "logo.png", logo()));
        var innhold = Epost.flerdelt(
                "mixed",
                "=_tilbud_1",
                kropp,
                Epost.vedlegg("application/pdf", "tilbud-rode-2-og-3.pdf", generator.tegn("vedlegg-pris")));
        generator.epost(
                "aasnes",
                "02-tilbud-vintervedlikehold.eml",
                Epost.melding(
                        "Kåre Stormoen <kare@innlandetveiogvinter.example>",
                        AASNES,
                        "Tilbud – vintervedlikehold av kommunale veger",
                        "Thu, 19 Nov 2026 10:58:40 +0100",
                        "tilbud-02",
                        innhold),
                "HTML og tekst, innfelt logo, PDF-vedlegg, deres ref.");
    }

    private void medFoedselsnummer() throws IOException {
        var tekst = """
                Hei

                Jeg vil gjerne ha kopi av alt dere har om meg i saken om gebyr for vann og avløp.
                Dere kan sende det til adressen min, Sjøstien 4, 2280 Gjesåsen.

                Hilsen Bjørn-Erik Sæther
                """;
        generator.epost(
                "aasnes",
                "03-kopi-av-mine-opplysninger.eml",
                Epost.melding(
                        "Bjørn-Erik Sæther <bjorn.erik@post.example>",
                        AASNES,
                        "Innsyn i egne opplysninger " + generator.foedselsnummer(),
                        "Wed, 18 Nov 2026 21:03:27 +0100",
                        "egne-03",
                        Epost.ren(tekst, StandardCharsets.UTF_8)),
                "Syntetisk fødselsnummer i emnefeltet");
    }

    private void utenReferanse() throws IOException {
        var tekst = """
                hei

                hvem er det jeg skal snakke med om det som står igjen etter i sommer? prøvde sentralbordet men
                kom ikke fram. det begynner å bli kaldt nå

                mvh Åge

                Sendt fra mobilen min
                """;
        generator.epost(
                "aasnes",
                "04-uten-emne.eml",
                Epost.melding(
                        "Åge <aage.1961@post.example>",
                        AASNES,
                        "",
                        "Sun, 22 Nov 2026 22:47:02 +0100",
                        "uten-04",
                        Epost.ren(tekst, StandardCharsets.UTF_8)),
                "Ingen referanse, ukjent sak");
    }

    private void feilVaaler() throws IOException {
        var tekst = """
                Til Våler kommune, Herredshuset, 1592 Våler i Østfold

                Vi eier Bjerkestubben 9 på Kirkebygden og lurer på når vannledningen i Mossevegen skal legges om.
                I fjor ble det sagt at arbeidet mot Moss skulle starte etter fellesferien.

                Kan dere sende oss fremdriftsplanen?

                Hilsen
                Zoë og André Kristiansen
                Kirkebygden, 1592 Våler i Østfold
                """;
        generator.epost(
                "vaaler",
                "01-vannledning-kirkebygden.eml",
                Epost.melding(
                        "Zoë Kristiansen <zoe.k@post.example>",
                        VAALER,
                        "Omlegging av vannledning i Mossevegen, Kirkebygden",
                        "Tue, 17 Nov 2026 16:20:55 +0100",
                        "feil-01",
                        Epost.ren(tekst, StandardCharsets.UTF_8)),
                "Ment for Våler kommune i Østfold");
    }

    private void gammeltTegnsett() throws IOException {
        var tekst = """
                Hei,

                Sender søknad om tilskudd til drenering på gnr. 51 bnr. 22. Jeg rekker ikke å møte før påske,
                så ring gjerne. Åkeren på østsida er verst.

                Mvh
                Stenersen
                """;
        var innhold = Epost.flerdelt(
                "mixed",
                "----grense0051",
                Epost.ren(tekst, StandardCharsets.ISO_8859_1),
                Epost.vedlegg("application/pdf", "soknad.pdf", generator.tegn("vedlegg-dreneringskart")));
        generator.epost(
                "vaaler",
                "02-drenering.eml",
                Epost.melding(
                        "Vaino Stenersen <vstenersen@gammelpost.example>",
                        VAALER,
                        "Tilskudd til drenering gnr. 51 bnr. 22",
                        "Wed, 18 Nov 2026 13:11:09 +0100",
                        "drenering-02",
                        innhold),
                "Tegnsett iso-8859-1, PDF-vedlegg, gnr./bnr.");
    }

    private void langTraad() throws IOException {
        var html = new StringBuilder("""
                <html><body><p>Hei Guro,</p>
                <p>Da er det siste ordet fra grendelaget: Vi kan stille med folk til å sette opp skiltene i Fossvegen
                lørdag 5. desember, dersom kommunen henter stolpene. Gjelder sak 2026/4.</p>
                <p>Hilsen Gudmund</p>
                """);
        var svar = new String[] {
            "Guro Slettmoen|Fint! Vi har stolper på lageret på Haslemoen. Kan dere hente dem selv?",
            "Gudmund Rønningen|Vi har ikke henger stor nok. Er det 40-sone hele vegen fram til grendehuset?",
            "Guro Slettmoen|Ja, fra bruhodet til grendehuset. Vedtaket fra Statens vegvesen kom i går.",
            "Gudmund Rønningen|Takk. Foreldrene spør også om fartshumper. Er det noe vi kan søke om midler til?",
            "Guro Slettmoen|Vi har søkt fylkeskommunen om trafikksikkerhetsmidler og venter på svar i desember.",
            "Gudmund Rønningen|Supert. Da tar vi det opp på årsmøtet."
        };
        for (int i = 0; i < svar.length; i++) {
            var del = svar[i].split("\\|");
            html.append(
                    "<hr><blockquote type=\"cite\"><p><b>Fra:</b> %s<br><b>Sendt:</b> %d. november 2026</p><p>%s</p>"
                            .formatted(del[0], 17 - i, del[1]));
        }
        html.append("</blockquote>".repeat(svar.length)).append("</body></html>");
        generator.epost(
                "vaaler",
                "03-sv-sv-fossvegen.eml",
                Epost.melding(
                        "Gudmund Rønningen <grendelaget@braskereidfoss.example>",
                        VAALER,
                        "SV: SV: VS: Skilt i Fossvegen",
                        "Thu, 19 Nov 2026 19:33:48 +0100",
                        "fossvegen-03",
                        Epost.html(html.toString())),
                "Lang tråd med sitater, bare HTML, saksnummer i teksten");
    }

    private void videresendt() throws IOException {
        var indre = Epost.melding(
                "Hodan Abdi Lien <fau@solstad.example>",
                "rektor@solstad.example",
                "Høringssvar om skoleruta",
                "Mon, 16 Nov 2026 20:15:00 +0100",
                "fau-99",
                Epost.flerdelt(
                        "mixed",
                        "=_indre",
                        Epost.ren(
                                "Hei, her er svaret fra foreldrerådet. Kan du sende det videre til kommunen?\n\nHodan",
                                StandardCharsets.UTF_8),
                        Epost.vedlegg("application/pdf", "høringssvar.pdf", generator.tegn("vedlegg-hoering"))));
        generator.epost(
                "grue",
                "01-vs-hoeringssvar.eml",
                Epost.melding(
                        "Rektor Solstad <rektor@solstad.example>",
                        GRUE,
                        "VS: Høringssvar om skoleruta",
                        "Tue, 17 Nov 2026 08:05:31 +0100",
                        "vs-01",
                        Epost.flerdelt(
                                "mixed",
                                "=_ytre",
                                Epost.ren("Se vedlagte. Registreres, takk.", StandardCharsets.UTF_8),
                                Epost.videresendt(indre))),
                "Videresendt melding med vedlegg inni");
    }

    private void innsyn() throws IOException {
        var html = """
                <html><body><p>Hei,</p><p>Jeg er journalist i Finnskogen Tidende og ber om innsyn i:</p>
                <ul><li>søknaden og rapporten om restaurering av grendehuset, sak 2026/3</li>
                <li>liste over alle tilskudd til kulturlag i år</li></ul>
                <p>Avslag bes begrunnet med hjemmel. Meroffentlighet bes vurdert.</p>
                <p>Fra en skoleelev har jeg fått med et krav til, se vedlegg.</p>
                <p>Hilsen<br>Siobhan Kärkkäinen</p>
                <img src="http://sporing.avis.example/apnet.gif" width="1" height="1"></body></html>""";
        var innhold = Epost.flerdelt(
                "mixed",
                "=_innsyn",
                Epost.html(html),
                Epost.vedlegg("application/pdf", "krav-fra-elev.pdf", generator.tegn("vedlegg-uttalelse")),
                Epost.vedlegg(
                        "text/plain",
                        "kontakt.txt",
                        "Siobhan Kärkkäinen, tlf. 000 00 411\n".getBytes(StandardCharsets.UTF_8)));
        generator.epost(
                "grue",
                "02-innsynskrav.eml",
                Epost.melding(
                        "Siobhan Kärkkäinen <siobhan@finnskogentidende.example>",
                        GRUE,
                        "Krav om innsyn – tilskudd til kulturlag",
                        "Fri, 20 Nov 2026 11:26:19 +0100",
                        "innsyn-02",
                        innhold),
                "Innsynskrav, HTML med sporingsbilde, to vedlegg");
    }

    private static byte[] logo() throws IOException {
        var bilde = new BufferedImage(220, 60, BufferedImage.TYPE_INT_RGB);
        var tegn = bilde.createGraphics();
        tegn.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        tegn.setColor(Color.WHITE);
        tegn.fillRect(0, 0, 220, 60);
        tegn.setColor(new Color(20, 90, 130));
        tegn.fillRoundRect(4, 6, 48, 48, 14, 14);
        tegn.setColor(Color.WHITE);
        tegn.fillPolygon(new int[] {12, 28, 44}, new int[] {46, 14, 46}, 3);
        tegn.setColor(new Color(20, 90, 130));
        tegn.fillRect(62, 24, 150, 6);
        tegn.fillRect(62, 36, 104, 6);
        tegn.dispose();
        var ut = new ByteArrayOutputStream();
        ImageIO.write(bilde, "png", ut);
        return ut.toByteArray();
    }
}
