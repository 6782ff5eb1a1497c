package no.dokumentsenter.lesing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilleserTest {
    private static final Lesegrenser VANLIGE = Lesegrenser.VANLIGE;

    @TempDir
    Path mappe;

    @Test
    void en_foedt_digital_pdf_gir_sider_med_ord_der_bildet_viser_dem() throws IOException {
        var lest = les("brev.pdf", Proevefiler.foedtDigital(2));

        assertThat(lest.grunn()).isEmpty();
        assertThat(lest.puid()).isEqualTo("fmt/20");
        assertThat(lest.sider()).hasSize(2);
        assertThat(lest.ocrMangler()).isTrue();
        var side = lest.sider().get(1);
        assertThat(side.nummer()).isEqualTo(2);
        assertThat(side.tekst()).isEqualTo(Proevefiler.LINJE + ", side 2");
        assertThat(side.bredde()).isBetween(999, 1001);
        assertThat(side.ord()).extracting(Ord::tekst).startsWith("Søknad", "om", "å", "bygge", "naust");
        assertThat(andelSvart(side, side.ord().getFirst())).isGreaterThan(0.15);
        assertThat(andelSvart(side, new Ord("", 500, 1000, 100, 20))).isZero();
    }

    @Test
    void en_pdf_som_alt_er_arkivversjon_beholdes_byte_for_byte() throws IOException {
        var pdf = Pdfskriver.skriv("Vedtak", List.of(Proevefiler.LINJE));
        var lest = les("vedtak.pdf", pdf);

        assertThat(lest.puid()).isEqualTo("fmt/477");
        assertThat(lest.ocrMangler()).isFalse();
        assertThat(lest.arkivversjon()).hasValueSatisfying(a -> assertThat(a).hasBinaryContent(pdf));
    }

    @Test
    void typen_finnes_i_innholdet_og_ikke_i_navnet() throws IOException {
        var png = Proevefiler.bilde(Proevefiler.brev(72, BufferedImage.TYPE_BYTE_GRAY, "Hei"), "png");

        assertThat(les("regning.pdf", png).mimetype()).isEqualTo("image/png");
        assertThat(les("bilde.jpg", Proevefiler.foedtDigital(1)).mimetype()).isEqualTo("application/pdf");
        assertThat(les("uten navn", png).sider()).hasSize(1);
    }

    @Test
    void en_tiff_med_to_sider_gir_to_sider_ogsaa_i_svart_hvitt() throws IOException {
        var tiff = Proevefiler.tiff(
                Proevefiler.brev(200, BufferedImage.TYPE_BYTE_BINARY, "Side en"),
                Proevefiler.brev(100, BufferedImage.TYPE_INT_RGB, "Side to"));
        var lest = les("skann.tif", tiff);

        assertThat(lest.grunn()).isEmpty();
        assertThat(lest.puid()).isEqualTo("fmt/353");
        assertThat(lest.sider()).hasSize(2).allMatch(s -> Math.abs(s.bredde() - 1000) < 3);
        assertThat(lest.ocrMangler()).isTrue();
        assertThat(andelSvart(lest.sider().getFirst(), new Ord("", 100, 100, 300, 200)))
                .isBetween(0.002, 0.5);
    }

    @Test
    void png_jpeg_gif_og_bmp_leses_med_og_uten_gjennomsiktighet() throws IOException {
        for (var format : List.of("png", "jpg", "gif", "bmp")) {
            int type = format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
            var bilde = Proevefiler.bilde(Proevefiler.brev(100, type, "Hei på deg"), format);
            assertThat(les("bilde." + format, bilde).sider()).as(format).hasSize(1);
        }
    }

    @Test
    void en_tom_fil_blir_en_post_med_grunn() {
        assertThat(new Filleser(VANLIGE, Funksjoner.INGEN)
                        .les(fil("tom.pdf", new byte[0]), "tom.pdf", mappe)
                        .grunn())
                .contains("lesing.tom");
        assertThat(grunn("tom.txt", " \n".getBytes(StandardCharsets.UTF_8))).isEqualTo("lesing.tom");
    }

    @Test
    void en_avkuttet_fil_er_skadet_og_later_ikke_som_den_er_hel() throws IOException {
        var pdf = Proevefiler.foedtDigital(20);
        var jpg = Proevefiler.bilde(Proevefiler.brev(100, BufferedImage.TYPE_INT_RGB, "Hei", "Hei"), "jpg");
        var png = Proevefiler.bilde(Proevefiler.brev(100, BufferedImage.TYPE_INT_RGB, "Hei", "Hei"), "png");
        var tiff = Proevefiler.tiff(Proevefiler.brev(100, BufferedImage.TYPE_INT_RGB, "Hei", "Hei"));

        for (var fil : List.of(pdf, jpg, png, tiff)) {
            assertThat(grunn("fil", Arrays.copyOf(fil, fil.length / 2))).isEqualTo("lesing.skadet");
        }
        assertThat(grunn("fil.pdf", "%PDF-1.4\nbare tull\nstartxref\n9\n%%EOF".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("lesing.skadet");
    }

    @Test
    void tilfeldige_byte_i_en_fil_gir_grunn_eller_sider_men_aldri_feil() throws IOException {
        var fra = List.of(
                Proevefiler.foedtDigital(2),
                Proevefiler.bilde(Proevefiler.brev(72, BufferedImage.TYPE_INT_RGB, "Hei"), "png"),
                Proevefiler.tiff(Proevefiler.brev(72, BufferedImage.TYPE_BYTE_BINARY, "Hei")),
                Proevefiler.bilde(Proevefiler.brev(72, BufferedImage.TYPE_INT_RGB, "Hei"), "jpg"));
        for (int froe = 0; froe < 40; froe++) {
            var tilfeldig = new java.util.Random(froe);
            var bytes = fra.get(froe % fra.size()).clone();
            for (int i = 0; i < 20; i++) bytes[tilfeldig.nextInt(bytes.length)] = (byte) tilfeldig.nextInt();
            var lest = les("froe-" + froe, bytes);
            assertThat(lest.grunn().isPresent() || !lest.sider().isEmpty())
                    .as("frø %d", froe)
                    .isTrue();
        }
    }

    @Test
    void en_kryptert_pdf_sier_fra_mens_en_som_bare_er_laast_for_endring_leses() throws IOException {
        assertThat(grunn("hemmelig.pdf", Proevefiler.laast("passord"))).isEqualTo("lesing.kryptert");
        assertThat(les("laast.pdf", Proevefiler.laast("")).sider().getFirst().tekst())
                .isEqualTo(Proevefiler.LINJE);
    }

    @Test
    void bomber_stoppes_foer_de_pakkes_ut() throws IOException {
        assertThat(grunn("bombe.png", Proevefiler.pngbombe())).isEqualTo("lesing.for_stor_side");
        assertThat(grunn("bombe.pdf", Proevefiler.pdfMedKjempebilde())).isEqualTo("lesing.for_stor_side");
        float ti = (float) (Math.sqrt(10) / 0.0254 * 72);
        assertThat(grunn("kart.pdf", Proevefiler.medSide(new PDRectangle(ti, ti))))
                .isEqualTo("lesing.for_stor_side");
    }

    @Test
    void en_side_paa_storleken_A0_og_en_lang_strimmel_leses() throws IOException {
        assertThat(les("a0.pdf", Proevefiler.medSide(PDRectangle.A0)).sider()).hasSize(1);
        var strimmel = les("strimmel.pdf", Proevefiler.medSide(new PDRectangle(40, 14_000)));
        assertThat(strimmel.sider()).hasSize(1);
        assertThat((long) strimmel.sider().getFirst().bredde()
                        * strimmel.sider().getFirst().hoeyde())
                .isLessThan(11_000_000);
    }

    @Test
    void fem_tusen_sider_er_for_mange_og_ingen_side_er_for_lite() throws IOException {
        assertThat(grunn("bok.pdf", Proevefiler.foedtDigital(5000))).isEqualTo("lesing.for_mange_sider");
        assertThat(grunn("sloeyfe.pdf", Proevefiler.pdfMedSloeyfe())).isIn("lesing.skadet", "lesing.tom");
        assertThat(grunn("ingen.pdf", Proevefiler.utenSider())).isEqualTo("lesing.tom");
        var lang = "linje\n".repeat(40_000).getBytes(StandardCharsets.UTF_8);
        assertThat(grunn("lang.txt", lang)).isEqualTo("lesing.for_mange_sider");
    }

    @Test
    void en_fil_som_er_stoerre_enn_grensen_aapnes_ikke() throws IOException {
        var smaa = new Lesegrenser(5, 100, 1000, 1, 1000, 256, Duration.ofSeconds(5), Duration.ofSeconds(1));
        var fil = fil("stor.pdf", Proevefiler.foedtDigital(1));

        assertThat(new Filleser(smaa, Funksjoner.INGEN)
                        .les(fil, "stor.pdf", mappe)
                        .grunn())
                .contains("lesing.for_stor");
    }

    @Test
    void en_type_som_ikke_kan_leses_faar_likevel_riktig_type() {
        var zip = new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 0, 0};
        var lest = new Filleser(VANLIGE, Funksjoner.INGEN).les(fil("a.zip", zip), "a.zip", mappe);

        assertThat(lest.grunn()).contains("lesing.ukjent_type");
        assertThat(lest.mimetype()).isEqualTo("application/zip");
        assertThat(lest.puid()).isEqualTo("x-fmt/263");
    }

    @Test
    void tekst_og_html_blir_arkivversjon_med_norske_bokstaver_uansett_tegnsett() throws IOException {
        for (var sett : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            var lest = les("notat.txt", (Proevefiler.LINJE + "\n").getBytes(sett));
            assertThat(lest.sider().getFirst().tekst()).as(sett.name()).isEqualTo(Proevefiler.LINJE);
            assertThat(Dommer.brudd(Files.readAllBytes(lest.arkivversjon().orElseThrow())))
                    .isEmpty();
        }
        var html = "<html><head><meta charset=iso-8859-1></head><body><p>" + Proevefiler.LINJE + "</p></body></html>";
        var lest = les("side.html", html.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(lest.mimetype()).isEqualTo("text/html");
        assertThat(lest.sider().getFirst().tekst()).isEqualTo(Proevefiler.LINJE);
    }

    @Test
    void filen_aapnes_i_en_egen_prosess_og_svaret_er_det_samme() throws IOException {
        var lest = new Filleser(VANLIGE, Funksjoner.INGEN)
                .les(fil("brev.pdf", Proevefiler.foedtDigital(2)), "brev.pdf", mappe);

        assertThat(lest.grunn()).isEmpty();
        assertThat(lest.sider()).hasSize(2);
        assertThat(lest.sider().getFirst().tekst()).isEqualTo(Proevefiler.LINJE + ", side 1");
        assertThat(lest.sider()).allSatisfy(s -> assertThat(s.bilde()).exists().startsWith(mappe));
    }

    @Test
    void en_fil_som_sprenger_minnet_tar_bare_sin_egen_prosess() throws IOException {
        var trang = new Lesegrenser(
                500, 200L << 20, 100_000_000L, 4.0, 1000, 24, Duration.ofMinutes(1), Duration.ofSeconds(1));
        var stort = Proevefiler.bilde(new BufferedImage(4000, 4000, BufferedImage.TYPE_INT_RGB), "png");

        assertThat(new Filleser(trang, Funksjoner.INGEN)
                        .les(fil("stort.png", stort), "stort.png", mappe)
                        .grunn())
                .contains("lesing.skadet");
    }

    @Test
    void en_fil_som_tar_for_lang_tid_avbrytes() throws IOException {
        var hast = new Lesegrenser(
                500, 200L << 20, 100_000_000L, 4.0, 1000, 512, Duration.ofMillis(300), Duration.ofSeconds(1));

        assertThat(new Filleser(hast, Funksjoner.INGEN)
                        .les(fil("bok.pdf", Proevefiler.foedtDigital(300)), "bok.pdf", mappe)
                        .grunn())
                .contains("lesing.tidsavbrudd");
    }

    private Lest les(String navn, byte[] innhold) throws IOException {
        var fil = fil(navn, innhold);
        return new Leser(VANLIGE, Funksjoner.INGEN, Files.createTempDirectory(mappe, "arbeid"), frist -> {})
                .les(fil, Filtype.av(fil, navn));
    }

    private String grunn(String navn, byte[] innhold) {
        try {
            return les(navn, innhold).grunn().orElse("lest");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path fil(String navn, byte[] innhold) {
        try {
            return Proevefiler.skriv(mappe, navn, innhold);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static double andelSvart(Side side, Ord ord) throws IOException {
        var bilde = ImageIO.read(side.bilde().toFile());
        int svarte = 0;
        for (int y = (int) ord.y(); y < ord.y() + ord.hoeyde(); y++) {
            for (int x = (int) ord.x(); x < ord.x() + ord.bredde(); x++) {
                if ((bilde.getRGB(x, y) & 0xFF) < 128) svarte++;
            }
        }
        return svarte / (double) (ord.bredde() * ord.hoeyde());
    }
}
