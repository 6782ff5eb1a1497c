package no.dokumentsenter.papir;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.lesing.Buntdel;
import no.dokumentsenter.lesing.Buntleser;
import no.dokumentsenter.lesing.Buntside;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed can be read again, as paper lies in a scanner. */
class SkillearkTest {
    private static final Kommune AASNES = new Kommune(2, "aasnes", "ÅSN", "Åsnes", "3418");
    private static final Skilleark ARK = new Skilleark("aasnes", "papir", 123, 4, "Plan og næring");

    @TempDir
    Path mappe;

    @Test
    void koden_sier_det_samme_etter_lesing_som_foer_trykk() {
        assertThat(Skilleark.av(ARK.tekst())).contains(ARK);
    }

    @Test
    void en_kode_med_feil_i_kontrollen_eller_fra_andre_er_ikke_et_skilleark() {
        assertThat(Skilleark.av(ARK.tekst().replace(";123;", ";124;"))).isEmpty();
        assertThat(Skilleark.av("https://example.org/DSK1;aasnes")).isEmpty();
        assertThat(Skilleark.ligner("https://example.org/DSK1;aasnes")).isFalse();
        assertThat(Skilleark.ligner(ARK.tekst().replace(";123;", ";124;"))).isTrue();
    }

    @Test
    void et_skannet_skilleark_leses_rett_vei_paa_siden_opp_ned_og_skjevt() throws IOException {
        var ark = Proevebunt.ark(AASNES, ARK);
        ImageIO.write(
                ark,
                "png",
                Files.createDirectories(Path.of("target/skjermbilder"))
                        .resolve("skilleark.png")
                        .toFile());

        var sider = les(List.of(
                ark,
                Proevebunt.dreid(ark, 90),
                Proevebunt.dreid(ark, 180),
                Proevebunt.dreid(ark, 270),
                Proevebunt.dreid(ark, 3)));

        assertThat(sider).hasSize(5).allSatisfy(side -> assertThat(side.koder()).containsExactly(ARK.tekst()));
    }

    @Test
    void et_skilleark_med_flekk_over_begge_kodene_meldes_som_ulest() throws IOException {
        var sider = les(List.of(Proevebunt.flekket(Proevebunt.ark(AASNES, ARK))));

        assertThat(sider).singleElement().satisfies(side -> {
            assertThat(side.koder()).isEmpty();
            assertThat(side.ulestKode()).isTrue();
        });
    }

    @Test
    void et_vanlig_brev_har_ingen_kode_og_en_blank_bakside_har_nesten_ikke_blekk() throws IOException {
        var sider = les(List.of(Proevebunt.brev("Søknad"), Proevebunt.tom(), kort("Med hilsen")));

        assertThat(sider).allSatisfy(side -> {
            assertThat(side.koder()).isEmpty();
            assertThat(side.ulestKode()).isFalse();
        });
        assertThat(sider.get(0).blekk()).isGreaterThan(Buntregler.TOM_SIDE);
        assertThat(sider.get(1).blekk()).isLessThan(Buntregler.TOM_SIDE);
        assertThat(sider.get(2).blekk()).isGreaterThan(Buntregler.TOM_SIDE);
    }

    @Test
    void skjevheten_maales_i_grader() throws IOException {
        var brev = Proevebunt.brev("Søknad");
        var sider = les(List.of(brev, Proevebunt.dreid(brev, 3), Proevebunt.dreid(brev, -2), Proevebunt.tom()));

        assertThat(sider.get(0).skjevhet()).isBetween(-3, 3);
        assertThat(sider.get(1).skjevhet()).isBetween(27, 33);
        assertThat(sider.get(2).skjevhet()).isBetween(-23, -17);
        assertThat(sider.get(3).skjevhet()).isZero();
    }

    @Test
    void en_skjev_side_ligger_rett_i_dokumentet_og_bildet_er_det_samme() throws IOException {
        var fil = Files.write(
                mappe.resolve("skjev.pdf"), Proevebunt.pdf(List.of(Proevebunt.dreid(Proevebunt.brev("Søknad"), 3))));
        var maalt =
                new Buntleser().les(fil, "skjev.pdf", mappe).sider().getFirst().skjevhet();

        var rettet = new Buntleser()
                .del(
                        fil,
                        "skjev.pdf",
                        List.of(new Buntdel("bunt 1, 1", List.of(new Buntdel.Valgt(1, 0, maalt)))),
                        mappe)
                .filer()
                .getFirst();

        assertThat(new Buntleser()
                        .les(rettet, "rettet.pdf", mappe)
                        .sider()
                        .getFirst()
                        .skjevhet())
                .isBetween(-3, 3);
        try (var bunt = Loader.loadPDF(fil.toFile());
                var del = Loader.loadPDF(rettet.toFile())) {
            assertThat(raa(del.getPage(0))).isEqualTo(raa(bunt.getPage(0)));
            var foer = bunt.getPage(0).getCropBox();
            var etter = del.getPage(0).getCropBox();
            assertThat(etter.getWidth()).as("no corner falls outside").isGreaterThan(foer.getWidth());
            assertThat(etter.getHeight()).isGreaterThan(foer.getHeight());
        }
    }

    @Test
    void en_tiff_leses_som_en_pdf() throws IOException {
        var fil = Files.write(
                mappe.resolve("bunt.tif"), Proevebunt.tiff(List.of(Proevebunt.ark(AASNES, ARK), Proevebunt.brev("A"))));
        var lest = new Buntleser().les(fil, "bunt.tif", mappe);

        assertThat(lest.grunn()).isEmpty();
        assertThat(lest.sider()).hasSize(2);
        assertThat(lest.sider().getFirst().koder()).containsExactly(ARK.tekst());
    }

    @Test
    void sider_kopieres_uten_aa_pakkes_paa_nytt_og_like_deler_gir_like_bytes() throws IOException {
        var fil = Files.write(
                mappe.resolve("bunt.pdf"),
                Proevebunt.pdf(List.of(Proevebunt.brev("A"), Proevebunt.brev("B"), Proevebunt.tom())));
        var deler = List.of(
                new Buntdel("bunt 1, 1", List.of(new Buntdel.Valgt(2, 90, 0), new Buntdel.Valgt(1, 0, 0))),
                new Buntdel("bunt 1, 2", List.of(new Buntdel.Valgt(1, 0, 0))));

        var foerste = new Buntleser().del(fil, "bunt.pdf", deler, mappe).filer();
        var andre = new Buntleser().del(fil, "bunt.pdf", deler, mappe).filer();

        assertThat(foerste).hasSize(2);
        assertThat(Files.readAllBytes(foerste.get(0))).isEqualTo(Files.readAllBytes(andre.get(0)));
        try (var bunt = Loader.loadPDF(fil.toFile());
                var del = Loader.loadPDF(foerste.get(0).toFile())) {
            assertThat(del.getNumberOfPages()).isEqualTo(2);
            assertThat(del.getPage(0).getRotation()).isEqualTo(90);
            assertThat(raa(del.getPage(0))).isEqualTo(raa(bunt.getPage(1)));
            assertThat(raa(del.getPage(1))).isEqualTo(raa(bunt.getPage(0)));
        }
    }

    @Test
    void en_oedelagt_fil_gir_en_grunn_og_ikke_en_feil() throws IOException {
        var hel = Proevebunt.pdf(List.of(Proevebunt.brev("A")));
        var halv = Files.write(mappe.resolve("halv.pdf"), java.util.Arrays.copyOf(hel, hel.length / 2));

        assertThat(new Buntleser().les(halv, "halv.pdf", mappe).grunn()).contains("lesing.skadet");
    }

    private static byte[] raa(PDPage side) throws IOException {
        var ressurser = side.getResources();
        var navn = ressurser.getXObjectNames().iterator().next();
        var bilde = (COSStream)
                ressurser.getCOSObject().getCOSDictionary(COSName.XOBJECT).getDictionaryObject(navn);
        try (var bytes = bilde.createRawInputStream()) {
            return bytes.readAllBytes();
        }
    }

    /** A page with one short line. */
    private static BufferedImage kort(String linje) {
        var bilde = Proevebunt.tom();
        var tegner = bilde.createGraphics();
        tegner.setColor(java.awt.Color.BLACK);
        tegner.setFont(new java.awt.Font(java.awt.Font.SERIF, java.awt.Font.PLAIN, 28));
        tegner.drawString(linje, 300, 500);
        tegner.dispose();
        return bilde;
    }

    private List<Buntside> les(List<BufferedImage> sider) throws IOException {
        var fil = Files.write(mappe.resolve("bunt.pdf"), Proevebunt.pdf(sider));
        var lest = new Buntleser().les(fil, "bunt.pdf", mappe);
        assertThat(lest.grunn()).isEmpty();
        return lest.sider();
    }
}
