package no.dokumentsenter.papir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.dokumentsenter.felles.Klokke;
import org.junit.jupiter.api.Test;

/** Sheets against pages. A letter in the pattern is a page: S separator, b letter, t blank, s askew. */
class BuntkontrollTest {
    @Test
    void like_mange_sider_som_ark_eller_dobbelt_saa_mange_stemmer() {
        assertThat(koder(bunt(3), "Sbb")).isEmpty();
        assertThat(koder(bunt(3), "Stbbbb")).doesNotContain("papir.varsel.mangler");
    }

    @Test
    void ett_ark_for_lite_pekes_ut_der_siden_ligger_skjevt() {
        var varsler = Buntkontroll.varsler(bunt(5), sider("Stbtsbbt"), 0);

        assertThat(varsler).filteredOn(Varsel::avvik).singleElement().satisfies(varsel -> {
            assertThat(varsel.kode()).isEqualTo("papir.varsel.mangler_her");
            assertThat(varsel.data()).startsWith(1, 5, 8);
            assertThat(varsel.sider()).startsWith(5, 6);
        });
    }

    @Test
    void skiller_ingen_side_seg_ut_sies_det() {
        assertThat(koder(bunt(4), "bbbbbb")).contains("papir.varsel.mangler");
        assertThat(koder(bunt(4), "bbb")).contains("papir.varsel.mangler");
    }

    @Test
    void flere_sider_enn_arkene_kan_ha_er_en_feil_i_tellingen() {
        assertThat(koder(bunt(2), "bbbbb")).containsExactly("papir.varsel.for_mange");
    }

    @Test
    void et_hull_i_nummereringen_av_skillearkene_meldes() {
        var sider = new ArrayList<>(sider("Sb"));
        sider.add(side(3, Sideslag.SKILLE, 3, 5000, 0));
        assertThat(Buntkontroll.varsler(bunt(3), sider, 0).stream().map(Varsel::kode))
                .containsExactly("papir.varsel.skilleark_mangler");
    }

    @Test
    void et_buntnummer_som_er_brukt_foer_meldes() {
        assertThat(Buntkontroll.varsler(bunt(2), sider("Sb"), 1).stream().map(Varsel::kode))
                .containsExactly("papir.varsel.brukt");
    }

    @Test
    void tomme_sider_foreslaas_utelatt_og_nytt_brev_etter_hvert_skilleark() {
        var sider = Buntregler.foreslaa(sider("StbtSb"));

        assertThat(sider.stream().filter(Arkside::utelatt).map(Arkside::side)).containsExactly(1, 2, 4, 5);
        assertThat(Buntregler.dokumenter(sider).stream().map(Sidesteg::liste)).containsExactly("3", "6");
    }

    @Test
    void brev_kan_slaas_sammen_ogsaa_over_et_skilleark() {
        var sider = Buntregler.utfoer(Sidehandling.SAMLE, 4, Buntregler.foreslaa(sider("SbSbb")));

        assertThat(Buntregler.dokumenter(sider).stream().map(Sidesteg::liste)).containsExactly("2,4,5");
    }

    private static List<String> koder(Skannebunt bunt, String moenster) {
        return Buntkontroll.varsler(bunt, sider(moenster), 0).stream()
                .map(Varsel::kode)
                .filter(kode -> !kode.endsWith(".tom"))
                .toList();
    }

    private static List<Arkside> sider(String moenster) {
        var sider = new ArrayList<Arkside>();
        var ark = 0;
        for (var tegn : moenster.toCharArray()) {
            var nr = sider.size() + 1;
            sider.add(
                    switch (tegn) {
                        case 'S' -> side(nr, Sideslag.SKILLE, ++ark, 90000, 0);
                        case 't' -> side(nr, Sideslag.BREV, null, 3, 0);
                        case 's' -> side(nr, Sideslag.BREV, null, 30000, 24);
                        default -> side(nr, Sideslag.BREV, null, 30000, 2);
                    });
        }
        return sider;
    }

    @Test
    void det_som_ligger_skjevt_foreslaas_rettet_opp_og_kan_faa_ligge() {
        var sider = Buntregler.foreslaa(
                List.of(side(1, Sideslag.BREV, null, 9000, 31), side(2, Sideslag.BREV, null, 9000, 4)));
        assertThat(sider).extracting(Arkside::retting).containsExactly(31, 0);

        var urettet = Buntregler.utfoer(Sidehandling.RETT, 1, sider);
        assertThat(urettet).extracting(Arkside::retting).containsExactly(0, 0);
        assertThat(Buntregler.utfoer(Sidehandling.RETT, 2, urettet))
                .as("what is hardly askew may be straightened too")
                .extracting(Arkside::retting)
                .containsExactly(0, 4);
        assertThat(Sidesteg.liste(sider)).isEqualTo("1:0:31,2");
    }

    private static Arkside side(int nr, Sideslag slag, Integer ark, int blekk, int skjev) {
        return new Arkside(
                nr, 1000, 1414, "", "", slag.kode(), ark == null ? null : 7, ark, "", blekk, skjev, false, false, 0, 0);
    }

    private static Skannebunt bunt(int ark) {
        return new Skannebunt(
                1,
                UUID.randomUUID(),
                "kontroll",
                "",
                "a.pdf",
                "application/pdf",
                "",
                1,
                OffsetDateTime.now(Klokke.OSLO),
                1,
                7,
                null,
                null,
                ark,
                null,
                null,
                null,
                null,
                null,
                1);
    }
}
