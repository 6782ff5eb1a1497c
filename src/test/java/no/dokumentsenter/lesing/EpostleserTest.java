package no.dokumentsenter.lesing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpostleserTest {
    private static final String HODE = """
            Received: from et.sted (et.sted [192.0.2.1]) by mottak
            Message-ID: <abc@eksempel.no>
            From: =?iso-8859-1?Q?K=E5re_=C6r=F8y?= <kare@eksempel.no>
            To: =?UTF-8?B?VsOlbGVyIGtvbW11bmU=?= <post@vaaler.example>, arkiv@vaaler.example
            Cc: "Berg, Anne" <anne@eksempel.no>
            Subject: =?UTF-8?Q?S=C3=B8knad_om_=C3=A5_f=C3=A5_bygge_naust_p?= =?UTF-8?Q?=C3=A5_=C3=98ya?=
            Date: Fri, 23 Oct 2026 10:15:00 +0200
            MIME-Version: 1.0
            """;

    private static final String TEKST = "Jeg søker om å få bygge naust på Ærøya.";

    @TempDir
    Path mappe;

    @Test
    void hodet_leses_slik_avsenderen_mente_det() throws IOException {
        var epost = les(HODE + "Content-Type: text/plain; charset=us-ascii\n\nHei\n");

        assertThat(epost.messageId()).contains("<abc@eksempel.no>");
        assertThat(epost.fraNavn()).isEqualTo("Kåre Ærøy");
        assertThat(epost.fraAdresse()).isEqualTo("kare@eksempel.no");
        assertThat(epost.til()).containsExactly("Våler kommune <post@vaaler.example>", "arkiv@vaaler.example");
        assertThat(epost.kopi()).containsExactly("Berg, Anne <anne@eksempel.no>");
        assertThat(epost.emne()).isEqualTo("Søknad om å få bygge naust på Øya");
        assertThat(epost.sendt()).contains(Instant.parse("2026-10-23T08:15:00Z"));
        assertThat(epost.tekst()).isEqualTo("Hei");
        assertThat(epost.vedlegg()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, iso-8859-1",
        "windows-1252, windows-1252",
        "utf-8, utf-8",
        "utf-8, windows-1252",
        "iso-8859-1, utf-8",
        "us-ascii, utf-8",
        "finnes-ikke, utf-8",
        "finnes-ikke, iso-8859-1",
        "'', iso-8859-1",
        "utf-16, utf-16"
    })
    void norske_bokstaver_overlever_riktig_feil_og_manglende_tegnsett(String oppgitt, String ekte) throws IOException {
        var kropp = TEKST.getBytes(Charset.forName(ekte));
        var type = "Content-Type: text/plain" + (oppgitt.isEmpty() ? "" : "; charset=" + oppgitt) + "\n";
        var base64 = Base64.getMimeEncoder().encodeToString(kropp);

        assertThat(les(HODE + type + "Content-Transfer-Encoding: base64\n\n" + base64)
                        .tekst())
                .isEqualTo(TEKST);
        if (ekte.equals("utf-16")) return;
        var qp = new StringBuilder();
        for (byte b : kropp) qp.append(b < 0 || b == '=' ? "=%02X".formatted(b) : "" + (char) b);
        assertThat(les(HODE + type + "Content-Transfer-Encoding: quoted-printable\n\n" + qp)
                        .tekst())
                .isEqualTo(TEKST);
        var raatt = (HODE + type + "Content-Transfer-Encoding: 8bit\n\n").getBytes(StandardCharsets.US_ASCII);
        assertThat(les(sammen(raatt, kropp)).tekst()).isEqualTo(TEKST);
    }

    @Test
    void raa_bokstaver_i_hodet_og_avkuttede_kodeord_leses_likevel() throws IOException {
        for (var sett : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
            var raa = "From: Åse Øvrebø <ase@eksempel.no>\nSubject: Klage på vedtak\nDate: tull\n\nHei";
            var epost = les(raa.getBytes(sett));
            assertThat(epost.fraNavn()).as(sett.name()).isEqualTo("Åse Øvrebø");
            assertThat(epost.emne()).isEqualTo("Klage på vedtak");
            assertThat(epost.sendt()).isEmpty();
        }
        assertThat(
                        les("From: a@b.no\nSubject: =?UTF-8?B?w4bDuMM=?=\n =?utf-8?Q?=A5_=E5?= =?x-tull?Q?hm?=\nTo: :;<<>>\n\n")
                                .emne())
                .isEqualTo("Æøå \uFFFDhm");
    }

    @Test
    void vanlig_tekst_velges_foran_html_og_html_blir_tekst_naar_den_er_alene() throws IOException {
        var begge = HODE + flere("alternative", "text/plain; charset=utf-8", TEKST, "text/html", "<b>html</b>");
        var bareHtml = HODE + flere("alternative", "text/plain", " ", "text/html; charset=utf-8", """
                <html><head><title>x</title><style>p{}</style><script>alert(1)</script></head><body>
                <h1>Hei</h1><p>Jeg <b>søker</b><br>om naust.<img src="http://sporing.example/p.gif"></p>
                <ul><li>en<li>to</ul><table><tr><td>a</td><td>b</td></tr></table>
                <a href="https://vaaler.example/sak">saken</a></body></html>""");

        assertThat(les(begge).tekst()).isEqualTo(TEKST);
        assertThat(les(bareHtml).tekst())
                .isEqualTo("Hei\n\nJeg søker\nom naust.\n\n• en\n• to\n\na    b\n\nsaken <https://vaaler.example/sak>");
    }

    @Test
    void skript_og_bilder_utenfra_finnes_ikke_i_arkivversjonen() throws IOException {
        var epost = les(HODE + "Content-Type: text/html; charset=utf-8\n\n<p>" + TEKST
                + "<script src=http://ond.example/x.js>hent()</script><img src='http://ond.example/p.gif'>"
                + "<iframe src='file:///etc/passwd'></iframe><link href=http://ond.example/s.css></p>");
        var pdf = Epostark.skriv(epost);

        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("ond.example", "/URI", "/JavaScript");
        assertThat(pdftekst(pdf)).contains(TEKST).doesNotContain("hent()", "ond.example", "root:");
    }

    @Test
    void en_epost_blir_pdf_a_2b_med_hode_og_tekst() throws IOException {
        var epost = les(HODE + flere("mixed", "text/plain; charset=utf-8", TEKST, pdfdel("søknad.pdf"), "%PDF-1.4"));
        var pdf = Epostark.skriv(epost);

        assertThat(Dommer.brudd(pdf)).isEmpty();
        assertThat(pdftekst(pdf))
                .contains("Søknad om å få bygge naust på Øya", "Kåre Ærøy <kare@eksempel.no>", "Berg, Anne")
                .contains("23. oktober 2026 kl. 10.15", "søknad.pdf", TEKST);
        assertThat(Epostark.skriv(tom())).isNotEmpty();
    }

    @Test
    void grensen_som_ikke_stemmer_eller_mangler_stanser_ikke_lesingen() throws IOException {
        var hel = flere("mixed", "text/plain; charset=utf-8", TEKST, pdfdel("a.pdf"), "%PDF-1.4");

        for (var melding : List.of(
                hel.replace("boundary=\"skille\"", "boundary=\"noe annet\""),
                hel.replace("; boundary=\"skille\"", ""),
                hel.replace("--skille--", ""))) {
            var epost = les(HODE + melding);
            assertThat(epost.tekst()).as(melding).isEqualTo(TEKST);
            assertThat(epost.vedlegg()).extracting(Vedlegg::filnavn).containsExactly("a.pdf");
        }
        assertThat(les(HODE + "Content-Type: multipart/mixed; boundary=x\n\nbare tekst")
                        .emne())
                .startsWith("Søknad");
    }

    @Test
    void en_melding_i_meldingen_blir_et_vedlegg_som_selv_kan_leses() throws IOException {
        var indre = HODE + "Content-Type: text/plain; charset=utf-8\n\n" + TEKST;
        var epost = les(HODE + flere("mixed", "text/plain", "Se vedlagt.", "message/rfc822", indre));

        var vedlegg = epost.vedlegg().getFirst();
        assertThat(vedlegg.filnavn()).isEqualTo("Søknad om å få bygge naust på Øya.eml");
        assertThat(vedlegg.mimetype()).isEqualTo("message/rfc822");
        assertThat(les(Files.readAllBytes(vedlegg.fil())).tekst()).isEqualTo(TEKST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "filename=\"../../x\" | x",
                "filename=\"C:\\\\temp\\\\brev.pdf\" | brev.pdf",
                "filename*=utf-8''s%C3%B8knad%20%D0%9F%D1%80.pdf | søknad Пр.pdf",
                "filename=\"=?UTF-8?B?5Lit5paHLnBkZg==?=\" | 中文.pdf",
                "filename=\"Kj\u00f8p.pdf\" | Kjøp.pdf",
                "filename*0=\"del1 \"; filename*1=\"del2.pdf\" | del1 del2.pdf",
                "filename=\"..\" | vedlegg-1.pdf",
                "filename*=utf-8''fdp%E2%80%AEexe.pdf | fdpexe.pdf",
                "filename=\"a<b>:c?.pdf\" | a_b__c_.pdf"
            })
    void filnavn_gjoeres_ufarlige_og_forblir_lesbare(String navn, String ventet) throws IOException {
        var epost = les((HODE
                        + flere(
                                "mixed",
                                "text/plain",
                                "Hei",
                                "application/pdf\nContent-Disposition: attachment; " + navn,
                                "%PDF-1.4"))
                .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(epost.vedlegg()).extracting(Vedlegg::filnavn).containsExactly(ventet);
        assertThat(epost.vedlegg().getFirst().fil().toRealPath()).startsWith(mappe.toRealPath());
    }

    @Test
    void bildet_som_kroppen_viser_er_innebygd_og_det_andre_er_vedlegg() throws IOException {
        var epost = les(HODE
                + flere(
                        "related",
                        "text/html",
                        "<p>Hei<img src='cid:logo@x'></p>",
                        "image/png; name=logo.png\nContent-ID: <logo@x>",
                        "x",
                        "image/png; name=foto.png\nContent-ID: <foto@x>\nContent-Disposition: inline",
                        "y"));

        assertThat(epost.vedlegg()).extracting(Vedlegg::filnavn).containsExactly("logo.png", "foto.png");
        assertThat(epost.vedlegg()).extracting(Vedlegg::innebygd).containsExactly(true, false);
    }

    @Test
    void for_mange_vedlegg_og_for_dype_meldinger_sier_fra_i_teksten() throws IOException {
        var mange = new String[2 + 2 * 250];
        for (int i = 0; i < mange.length; i += 2) {
            mange[i] = i == 0 ? "text/plain" : "application/pdf; name=v%d.pdf".formatted(i);
            mange[i + 1] = "Hei";
        }
        var epost = les(HODE + flere("mixed", mange));
        assertThat(epost.vedlegg()).hasSize(200);
        assertThat(epost.tekst()).startsWith("Hei").contains("[50 deler av denne meldingen kunne ikke leses");

        var dyp = new StringBuilder(HODE);
        for (int i = 0; i < 3000; i++)
            dyp.append("Content-Type: multipart/mixed; boundary=g%d\n\n--g%d\n".formatted(i, i));
        assertThat(les(dyp.toString()).emne()).startsWith("Søknad");
    }

    @Test
    void en_fil_som_ikke_er_epost_sier_fra() {
        for (var innhold : List.of(
                "", "bare tekst\n\nuten hode", "%PDF-1.4", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1tull")) {
            assertThatThrownBy(() -> les(innhold.getBytes(StandardCharsets.ISO_8859_1)))
                    .isInstanceOf(UlesbarEpost.class);
        }
    }

    @Test
    void en_epost_uten_kropp_har_tom_tekst() throws IOException {
        assertThat(les(HODE).tekst()).isEmpty();
        assertThat(les(HODE).emne()).startsWith("Søknad");
    }

    @Test
    void tilfeldige_byte_i_en_epost_velter_aldri_lesingen() throws IOException {
        var hel = (HODE + flere("mixed", "text/plain; charset=utf-8", TEKST, pdfdel("æ.pdf"), "%PDF-1.4"))
                .getBytes(StandardCharsets.UTF_8);
        for (int froe = 0; froe < 200; froe++) {
            var tilfeldig = new Random(froe);
            var bytes = hel.clone();
            for (int i = 0; i < 15; i++) bytes[tilfeldig.nextInt(bytes.length)] = (byte) tilfeldig.nextInt();
            try {
                assertThat(les(bytes).tekst()).as("frø %d", froe).doesNotContain("\u0000");
            } catch (UlesbarEpost e) {
                assertThat(e).hasMessageNotContaining("java");
            }
        }
    }

    @Test
    void en_outlookmelding_leses_med_vedlegg_og_melding_i_meldingen() throws IOException {
        var fil = Proevefiler.skriv(mappe, "sak.msg", Proevemsg.medVedlegg("Søknad om naust", TEKST));
        var epost = Leseprosess.lesEpost(fil, mappe);

        assertThat(Filleser.format(fil, "uten navn").mimetype()).isEqualTo("application/vnd.ms-outlook");
        assertThat(epost.emne()).isEqualTo("Søknad om naust");
        assertThat(epost.fraNavn()).isEqualTo("Kåre Ærøy");
        assertThat(epost.fraAdresse()).isEqualTo("kare@eksempel.no");
        assertThat(epost.til()).containsExactly("Våler kommune <post@vaaler.example>");
        assertThat(epost.tekst()).isEqualTo(TEKST);
        assertThat(epost.vedlegg()).extracting(Vedlegg::filnavn).containsExactly("kart på øya.pdf", "Indre brev.msg");
        assertThat(epost.vedlegg().getFirst().fil()).hasContent("%PDF-1.4");
        var indre = Leseprosess.lesEpost(epost.vedlegg().get(1).fil(), Files.createDirectory(mappe.resolve("indre")));
        assertThat(indre.emne()).isEqualTo("Indre brev");
        assertThat(indre.tekst()).isEqualTo("Hei på deg");
    }

    @Test
    void meldingen_aapnes_i_en_egen_prosess_og_svaret_er_det_samme() throws IOException {
        var leser = new Epostleser();
        var fil = Proevefiler.skriv(
                mappe,
                "m.eml",
                (HODE + flere("mixed", "text/plain; charset=utf-8", TEKST, pdfdel("søknad.pdf"), "%PDF-1.4"))
                        .getBytes(StandardCharsets.UTF_8));
        var lest = leser.les(fil, mappe);
        var epost = lest.epost();

        assertThat(lest.ark()).exists();
        assertThat(lest.sider().orElseThrow().sider().getFirst().tekst()).contains("Kåre Ærøy", "søknad.pdf");
        assertThat(lest.sider().orElseThrow().sider().getFirst().bilde()).exists();
        assertThat(epost.fraNavn()).isEqualTo("Kåre Ærøy");
        assertThat(epost.sendt()).contains(Instant.parse("2026-10-23T08:15:00Z"));
        assertThat(epost.vedlegg().getFirst().filnavn()).isEqualTo("søknad.pdf");
        assertThat(epost.vedlegg().getFirst().fil()).exists();
        var tull = Proevefiler.skriv(mappe, "tull.eml", "tull".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> leser.les(tull, mappe)).isInstanceOf(UlesbarEpost.class);
    }

    @Test
    void en_svaert_lang_epost_leses_selv_om_arket_blir_for_langt_til_aa_tegnes_med_det_samme() throws IOException {
        var lang = (HODE + "Content-Type: text/plain; charset=utf-8\n\n" + "Blåbær og syltetøy. \n".repeat(2_000))
                .getBytes(StandardCharsets.UTF_8);
        var lest = new Epostleser().les(Proevefiler.skriv(mappe, "lang.eml", lang), mappe);

        assertThat(lest.sider()).isEmpty();
        assertThat(lest.ark()).exists();
        assertThat(lest.epost().tekst()).hasSizeGreaterThan(30_000);
    }

    private static String pdfdel(String navn) {
        return "application/pdf\nContent-Disposition: attachment; filename*=utf-8''"
                + java.net.URLEncoder.encode(navn, StandardCharsets.UTF_8);
    }

    /** Type and content of each part, one after the other. */
    private static String flere(String slag, String... deler) {
        var ut = new StringBuilder("Content-Type: multipart/" + slag + "; boundary=\"skille\"\n\nforord\n");
        for (int i = 0; i < deler.length; i += 2) {
            ut.append("--skille\nContent-Type: ")
                    .append(deler[i])
                    .append("\n\n")
                    .append(deler[i + 1])
                    .append('\n');
        }
        return ut.append("--skille--\n").toString();
    }

    private static Epost tom() {
        return new Epost(
                Optional.empty(), "", "", List.of(), List.of(), "", Optional.empty(), "", List.of(), Saertegn.INGEN);
    }

    private Epost les(String melding) throws IOException {
        return les(melding.getBytes(StandardCharsets.UTF_8));
    }

    private Epost les(byte[] melding) throws IOException {
        var arbeid = Files.createTempDirectory(mappe, "epost");
        return Leseprosess.lesEpost(Proevefiler.skriv(arbeid, "melding", melding), arbeid);
    }

    private static byte[] sammen(byte[] foerst, byte[] saa) {
        var ut = java.util.Arrays.copyOf(foerst, foerst.length + saa.length);
        System.arraycopy(saa, 0, ut, foerst.length, saa.length);
        return ut;
    }

    private static String pdftekst(byte[] pdf) throws IOException {
        try (var lest = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(lest);
        }
    }
}
