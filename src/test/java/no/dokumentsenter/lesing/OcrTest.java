package no.dokumentsenter.lesing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import no.dokumentsenter.papir.Proevebunt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("ocr")
class OcrTest {
    private static final Funksjoner FUNKSJONER = Funksjoner.finn();
    private static final String[] BREV = {
        "Våler kommune", "Klage på vedtak om skjenkebevilling", "Jeg ønsker å klage på avslaget jeg fikk i går."
    };

    @TempDir
    Path mappe;

    @BeforeEach
    void krevVerktoey() {
        assumeTrue(FUNKSJONER.ocr(), "tesseract with nor, ocrmypdf and Ghostscript are not on this machine");
    }

    @Test
    void en_skannet_pdf_blir_pdf_a_2b_med_tekst_der_bildet_viser_den() throws IOException {
        var lest = les("skann.pdf", Proevefiler.skannet("", Proevefiler.brev(200, BufferedImage.TYPE_BYTE_GRAY, BREV)));

        kontroller(lest);
        var side = lest.sider().getFirst();
        var ord = side.ord().stream()
                .filter(o -> o.tekst().equals("skjenkebevilling"))
                .findFirst()
                .orElseThrow();
        assertThat(andelSvart(side, ord)).isGreaterThan(0.1);
    }

    @Test
    void en_tiff_med_to_sider_leses_i_riktig_rekkefoelge() throws IOException {
        var tiff = Proevefiler.tiff(
                Proevefiler.brev(200, BufferedImage.TYPE_BYTE_BINARY, BREV),
                Proevefiler.brev(200, BufferedImage.TYPE_BYTE_BINARY, "Vedlegg nummer to"));
        var lest = les("skann.tif", tiff);

        kontroller(lest);
        assertThat(lest.sider().get(1).tekst()).contains("Vedlegg nummer to");
    }

    @Test
    void et_bilde_med_lav_opploesning_leses() throws IOException {
        kontroller(les("bilde.jpg", Proevefiler.bilde(Proevefiler.brev(110, BufferedImage.TYPE_INT_RGB, BREV), "jpg")));
    }

    @Test
    void et_brev_som_ligger_opp_ned_snus() throws IOException {
        var side = les("snudd.png", Proevefiler.bilde(dreid(2), "png")).sider().getFirst();
        assertThat(side.tekst()).contains("skjenkebevilling");
    }

    @Test
    void et_brev_som_ligger_paa_siden_reises() throws IOException {
        var side =
                les("liggende.png", Proevefiler.bilde(dreid(1), "png")).sider().getFirst();
        assertThat(side.tekst()).contains("skjenkebevilling");
        assertThat(side.hoeyde()).isGreaterThan(side.bredde());
    }

    @Test
    void et_skann_som_ligger_skjevt_er_rett_i_arkivversjonen_og_i_sidebildet() throws IOException {
        var skjev = Proevebunt.dreid(Proevebunt.brev("Klage på vedtak om skjenkebevilling", "Våler kommune"), 3);

        var lest = les("skjev.pdf", Proevebunt.pdf(List.of(skjev)));

        assertThat(Dommer.brudd(Files.readAllBytes(lest.arkivversjon().orElseThrow())))
                .isEmpty();
        var side = lest.sider().getFirst();
        assertThat(side.tekst()).contains("skjenkebevilling");
        var linje = side.ord().stream()
                .filter(o -> List.of("Klage", "skjenkebevilling").contains(o.tekst()))
                .map(Ord::y)
                .toList();
        assertThat(Math.abs(linje.getFirst() - linje.getLast()))
                .as("linja er vannrett")
                .isLessThan(12);
    }

    /** A letter that lies turned by so many quarters. */
    private static BufferedImage dreid(int kvarte) throws IOException {
        var rett = Proevefiler.brev(
                200,
                BufferedImage.TYPE_BYTE_GRAY,
                "Våler kommune",
                BREV[1],
                BREV[2],
                "Saken gjelder søknad om å få bygge naust på Ærøya",
                "Med vennlig hilsen",
                "Kåre Ærøy og Åse Øvrebø",
                "Avslaget er ikke begrunnet godt nok etter forvaltningsloven",
                "Jeg ber om at saken vurderes på nytt");
        var paaTvers = kvarte % 2 != 0;
        var dreid = new BufferedImage(
                paaTvers ? rett.getHeight() : rett.getWidth(),
                paaTvers ? rett.getWidth() : rett.getHeight(),
                rett.getType());
        var tegner = dreid.createGraphics();
        tegner.translate(dreid.getWidth() / 2.0, dreid.getHeight() / 2.0);
        tegner.rotate(kvarte * Math.PI / 2);
        tegner.drawImage(rett, -rett.getWidth() / 2, -rett.getHeight() / 2, null);
        tegner.dispose();
        return dreid;
    }

    @Test
    void et_stempel_paa_et_skann_regnes_ikke_som_sidens_tekst() throws IOException {
        var lest = les(
                "stemplet.pdf",
                Proevefiler.skannet("Dok 17", Proevefiler.brev(200, BufferedImage.TYPE_BYTE_GRAY, BREV)));

        kontroller(lest);
    }

    @Test
    void en_foedt_digital_pdf_blir_pdf_a_2b_med_den_samme_teksten() throws IOException {
        var lest = les("brev.pdf", Proevefiler.foedtDigital(2));

        assertThat(lest.ocrMangler()).isFalse();
        assertThat(Dommer.brudd(Files.readAllBytes(lest.arkivversjon().orElseThrow())))
                .isEmpty();
        assertThat(lest.sider().get(1).tekst()).isEqualTo(Proevefiler.LINJE + ", side 2");
        try (var arkiv = Loader.loadPDF(lest.arkivversjon().orElseThrow().toFile())) {
            assertThat(new Bildesjekk(Long.MAX_VALUE).harBilder(arkiv.getPage(0)))
                    .isFalse();
        }
    }

    @Test
    void trykkfarger_bilder_med_gjennomsiktighet_og_skjema_blir_ogsaa_pdf_a_2b() throws IOException {
        for (var pdf :
                List.of(Proevefiler.medTrykkfarger(), Proevefiler.medSkjema(), Proevefiler.medSide(PDRectangle.A3))) {
            var lest = les("brev.pdf", pdf);
            assertThat(Dommer.brudd(Files.readAllBytes(lest.arkivversjon().orElseThrow())))
                    .isEmpty();
            assertThat(lest.sider().getFirst().tekst()).contains(Proevefiler.LINJE);
        }
    }

    @Test
    void uten_norsk_ocr_lages_likevel_arkivversjon_av_det_som_har_tekst() throws IOException {
        var uten = new Funksjoner(false, true);
        var digital = les("brev.pdf", Proevefiler.foedtDigital(1), uten);
        var skann = les(
                "skann.png", Proevefiler.bilde(Proevefiler.brev(100, BufferedImage.TYPE_BYTE_GRAY, BREV), "png"), uten);

        assertThat(digital.arkivversjon()).isPresent();
        assertThat(digital.ocrMangler()).isFalse();
        assertThat(skann.arkivversjon()).isEmpty();
        assertThat(skann.ocrMangler()).isTrue();
        assertThat(skann.sider()).hasSize(1);
    }

    @Test
    void en_laast_pdf_uten_passord_faar_en_aapen_arkivversjon() throws IOException {
        var lest = les("laast.pdf", Proevefiler.laast(""));

        assertThat(Dommer.brudd(Files.readAllBytes(lest.arkivversjon().orElseThrow())))
                .isEmpty();
        assertThat(lest.sider().getFirst().tekst()).isEqualTo(Proevefiler.LINJE);
    }

    @Test
    void en_arkivversjon_som_sier_noe_annet_enn_originalen_godtas_ikke() {
        assertThat(Arkivversjon.likt("Søknad om naust på øya", "Søknad om\nnaust på øya"))
                .isTrue();
        assertThat(Arkivversjon.likt("Søknad om naust på øya", "S knad om naust p ya"))
                .isFalse();
    }

    @Test
    void et_verktoey_som_henger_drepes_med_barna_sine() throws IOException {
        var svar = Prosess.kjoer(List.of("sh", "-c", "sleep 61.5 & sleep 61.5"), mappe, Duration.ofMillis(300));

        assertThat(svar.tidsavbrudd()).isTrue();
        assertThat(ProcessHandle.allProcesses()
                        .filter(ProcessHandle::isAlive)
                        .map(p -> p.info().commandLine().orElse("")))
                .noneMatch(k -> k.endsWith("sleep 61.5"));
    }

    @Test
    void hele_veien_gjennom_egen_prosess() throws IOException {
        var fil = Proevefiler.skriv(
                mappe,
                "skann.png",
                Proevefiler.bilde(Proevefiler.brev(200, BufferedImage.TYPE_BYTE_GRAY, BREV), "png"));

        kontroller(new Filleser().les(fil, "skann.png", mappe));
    }

    private static void kontroller(Lest lest) throws IOException {
        assertThat(lest.grunn()).isEmpty();
        assertThat(lest.ocrMangler()).isFalse();
        assertThat(lest.sider().getFirst().tekst())
                .contains("Våler kommune")
                .contains("skjenkebevilling")
                .contains("ønsker å klage på avslaget");
        assertThat(Dommer.brudd(Files.readAllBytes(lest.arkivversjon().orElseThrow())))
                .isEmpty();
    }

    private Lest les(String navn, byte[] innhold) throws IOException {
        return les(navn, innhold, FUNKSJONER);
    }

    private Lest les(String navn, byte[] innhold, Funksjoner funksjoner) throws IOException {
        var fil = Proevefiler.skriv(mappe, navn, innhold);
        return new Leser(Lesegrenser.VANLIGE, funksjoner, Files.createTempDirectory(mappe, "arbeid"), frist -> {})
                .les(fil, Filtype.av(fil, navn));
    }

    private static double andelSvart(Side side, Ord ord) throws IOException {
        var bilde = ImageIO.read(side.bilde().toFile());
        int svarte = 0;
        for (int y = (int) ord.y(); y < ord.y() + ord.hoeyde(); y++) {
            for (int x = (int) ord.x(); x < ord.x() + ord.bredde(); x++) {
                if ((bilde.getRGB(x, y) & 0xFF) < 160) svarte++;
            }
        }
        return svarte / (double) (ord.bredde() * ord.hoeyde());
    }
}
