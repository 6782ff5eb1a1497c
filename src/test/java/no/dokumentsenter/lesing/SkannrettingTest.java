package no.dokumentsenter.lesing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import no.dokumentsenter.papir.Proevebunt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scan that came alone: nobody has looked at its pages before the archive version is made. */
class SkannrettingTest {
    private static final Lesegrenser GRENSER = Lesegrenser.VANLIGE;
    private static final Duration GODT_MED_TID = Duration.ofMinutes(1);

    @TempDir
    Path mappe;

    private Path skann(BufferedImage... sider) throws IOException {
        return Files.write(mappe.resolve("skann.pdf"), Proevebunt.pdf(List.of(sider)));
    }

    private Path rett(Path fil, Duration tid) throws IOException {
        try (var pdf = Pdf.aapne(fil, GRENSER, mappe)) {
            return new Skannretting(GRENSER, mappe, tid).rett(fil, Pdfinnhold.av(pdf, GRENSER));
        }
    }

    /** Tenths of a degree, page by page. */
    private List<Integer> skjevhet(Path fil) throws IOException {
        try (var pdf = Pdf.aapne(fil, GRENSER, mappe)) {
            return Bunttegner.les(pdf, GRENSER, Files.createTempDirectory(mappe, "sider")).stream()
                    .map(Buntside::skjevhet)
                    .toList();
        }
    }

    @Test
    void sider_som_ligger_skjevt_rettes_i_en_kopi_og_fila_som_kom_er_uroert() throws IOException {
        var fil = skann(
                Proevebunt.brev("Rett"),
                Proevebunt.dreid(Proevebunt.brev("Skjev mot høyre"), 3),
                Proevebunt.dreid(Proevebunt.brev("Skjev mot venstre"), -2.4));
        var foer = Files.readAllBytes(fil);

        var rettet = rett(fil, GODT_MED_TID);

        assertThat(rettet).isNotEqualTo(fil);
        assertThat(skjevhet(fil).subList(1, 3))
                .allSatisfy(en -> assertThat(Math.abs(en)).isGreaterThan(15));
        assertThat(skjevhet(rettet)).allSatisfy(en -> assertThat(Math.abs(en)).isLessThanOrEqualTo(5));
        assertThat(Files.readAllBytes(fil)).isEqualTo(foer);
    }

    @Test
    void det_som_ligger_rett_gaar_videre_slik_det_kom() throws IOException {
        var fil = skann(Proevebunt.brev("Rett"), Proevebunt.tom(), Proevebunt.dreid(Proevebunt.brev("Nesten rett"), 1));

        assertThat(rett(fil, GODT_MED_TID)).isEqualTo(fil);
    }

    @Test
    void en_tegning_med_skraa_streker_i_flere_retninger_vris_ikke() throws IOException {
        assertThat(rett(skann(tegning()), GODT_MED_TID)).isEqualTo(mappe.resolve("skann.pdf"));
    }

    private static BufferedImage tegning() {
        var bilde = Proevebunt.tom();
        var tegner = bilde.createGraphics();
        tegner.setColor(Color.BLACK);
        tegner.setStroke(new BasicStroke(4));
        for (int i = 0; i < 12; i++) {
            tegner.drawLine(150, 200 + i * 110, 1100, 200 + i * 110 + (i % 2 == 0 ? 90 : -70));
            tegner.drawOval(200 + i * 30, 300 + i * 60, 300, 200);
        }
        tegner.dispose();
        return bilde;
    }

    @Test
    void det_en_person_har_latt_ligge_skjevt_i_en_bunt_rettes_ikke_etterpaa() throws IOException {
        var bunt = skann(Proevebunt.dreid(Proevebunt.brev("Skal ligge slik"), 3));
        Path dokument;
        try (var pdf = Pdf.aapne(bunt, GRENSER, mappe)) {
            var del = new Buntdel("bunt 1", List.of(new Buntdel.Valgt(1, 0, 0)));
            dokument = Buntdeler.del(pdf, List.of(del), mappe).getFirst();
        }

        assertThat(rett(dokument, GODT_MED_TID)).isEqualTo(dokument);
    }

    @Test
    void naar_tiden_er_brukt_ligger_sidene_som_de_kom() throws IOException {
        var fil = skann(Proevebunt.dreid(Proevebunt.brev("Skjev"), 3));

        assertThat(rett(fil, Duration.ZERO)).isEqualTo(fil);
    }

    @Test
    void ogsaa_sidebildene_av_et_enkelt_skann_er_rettet_naar_tekstgjenkjenning_mangler() throws IOException {
        var fil = skann(Proevebunt.dreid(Proevebunt.brev("Skjev mot høyre"), 3));
        var leser = new Leser(GRENSER, new Funksjoner(false, false), mappe, _ -> {});

        var lest = leser.les(fil, new Filtype(Filtype.PDF, "fmt/18"));

        assertThat(lest.arkivversjon()).isEmpty();
        var bilde = javax.imageio.ImageIO.read(lest.sider().getFirst().bilde().toFile());
        assertThat(Math.abs(Sidemaal.av(bilde).skjevhet())).isLessThanOrEqualTo(5);
    }
}
