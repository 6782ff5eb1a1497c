package no.dokumentsenter.postmottak.forslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.dokumentsenter.lesing.Ord;
import no.dokumentsenter.postmottak.forslag.Saksreferanse.Slag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a letter says of itself. */
class BrevleserTest {
    private static final float SKRIFT = 20;

    @ParameterizedTest
    @CsvSource({
        "Deres ref.: 2026/14, 2026/14, VAAR",
        "Dykkar ref.: 26/14, 26/14, VAAR",
        "Saksnr. 2026/00014-2, 2026/00014, VAAR",
        "Viser til sak 26 / 14 hos dere, 26/14, VAAR",
        "Kommunens sak: 2026/14, 2026/14, VAAR",
        "som nevnt i 2026/14 tidligere, 2026/14, NEVNT",
        "Ref. 2026/14, 2026/14, UVISST",
        "Vår ref.: 2026/9914, 2026/9914, AVSENDERS",
        "Vår referanse 26/14, 26/14, AVSENDERS"
    })
    void nummeret_er_vaart_naar_brevet_sier_det_og_avsenderens_naar_det_er_hans(
            String linje, String nummer, Slag slag) {
        assertThat(les(linje).saksnumre()).singleElement().satisfies(treff -> {
            assertThat(treff.verdi()).isEqualTo(new Saksreferanse(nummer, slag));
            assertThat(treff.bevis()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"gnr. 41/12 i Åsnes", "Sak om gnr. 41/12", "Møte 05/11-2026", "3/4 av tomta", "tlf. 26/14"})
    void eiendom_dato_og_broek_er_ingen_sak(String linje) {
        assertThat(les(linje).saksnumre()).isEmpty();
    }

    @Test
    void staar_begge_numrene_paa_en_linje_er_det_ordet_foran_som_avgjoer() {
        assertThat(les("Deres ref: 2026/14 Vår ref: 2026/7").saksnumre())
                .extracting(t -> t.verdi().nummer() + " " + t.verdi().slag())
                .containsExactly("2026/14 VAAR", "2026/7 AVSENDERS");
    }

    @Test
    void nummeret_i_emnet_finner_saken_men_er_ikke_med_i_tittelen() {
        var brev = new Brev(
                List.of(),
                Optional.of("Tor Brenden"),
                Optional.empty(),
                Optional.of("SV: Garasje på tomta (26/14)"),
                Optional.empty());

        var funn = Brevleser.les(brev);

        assertThat(funn.saksnumre()).extracting(t -> t.verdi().nummer()).containsExactly("26/14");
        assertThat(funn.tittel().map(Treff::verdi)).contains("Garasje på tomta");
    }

    @Test
    void avsenderen_finnes_under_hilsenen_etter_ledetekst_og_nederst_paa_arket() {
        assertThat(avsender(
                        "Til kommunen",
                        "Vi ber om svar på dette brevet.",
                        "Mvh",
                        "Tor Brenden",
                        "Kaffegata 9",
                        "2270 Flisa"))
                .contains("Tor Brenden");
        assertThat(avsender("Navn: Tor Brenden", "Adresse: Kaffegata 9")).contains("Tor Brenden");
        assertThat(avsender("Vi ber om svar på dette.", "Solør Bygg AS | Kaffegata 9 | 2270 Flisa"))
                .contains("Solør Bygg AS");
    }

    @Test
    void et_organisasjonsnummer_er_rett_naar_kontrollsifferet_stemmer_og_det_bare_er_ett() {
        assertThat(les("Org.nr. 900 001 630 MVA").orgnr().map(Treff::verdi)).contains("900001630");
        assertThat(les("Org.nr. 900 001 631").orgnr()).isEmpty();
        assertThat(les("Org.nr. 900 001 630", "Org.nr. 900 001 142").orgnr()).isEmpty();
        assertThat(les("Konto 900 001 630").orgnr()).isEmpty();
    }

    @Test
    void overskriften_er_det_brevet_gjelder_eller_den_korte_linjen_for_seg_selv() {
        assertThat(les("Tor Brenden", "Gjelder: Hull i vegen ved brua").tittel().map(Treff::verdi))
                .contains("Hull i vegen ved brua");
        assertThat(les("Åsnes kommune", "", "Hull i vegen ved brua", "", "Nå er det så mange hull at bilen tar bunn.")
                        .tittel()
                        .map(Treff::verdi))
                .contains("Hull i vegen ved brua");
    }

    @Test
    void en_setning_en_adresse_og_det_som_staar_under_hilsenen_er_ingen_overskrift() {
        assertThat(tittel(
                        "Hull i vegen ved brua",
                        "",
                        "Melding om hull i vegen ved brua i Flisa er mottatt hos oss i",
                        "dag, og vi har ikke sett på det ennå.",
                        "",
                        "Med hilsen",
                        "Vedlegg:",
                        "Melding i retur"))
                .contains("Hull i vegen ved brua");
        assertThat(tittel("Kjellmyrvegen 43 |", "2270 Flisa", "Nabomerknad til garasje på gnr. 88 bnr. 14"))
                .contains("Nabomerknad til garasje på gnr. 88 bnr. 14");
    }

    @Test
    void et_trykt_brevhode_har_navnet_over_adressen_og_skrives_ikke_med_bare_store_bokstaver() {
        assertThat(avsender("ÅSNES SKYTTERLAG", "Skytterlia 20, 2270 Flisa", "", "Til kommunen"))
                .contains("Åsnes Skytterlag");
        assertThat(avsender("SOLØR BYGG AS", "Kaffegata 9", "2270 Flisa")).contains("Solør Bygg AS");
    }

    @Test
    void to_som_skriver_sammen_er_begge_avsender() {
        var funn = les("Liv og Per Brenden", "Kaffegata 9", "2270 Flisa");

        assertThat(funn.avsender().map(t -> t.verdi().navn())).contains("Liv og Per Brenden");
        assertThat(funn.avsender().map(t -> t.verdi().erPerson())).contains(true);
    }

    @Test
    void et_stempel_ved_siden_av_adressen_er_ikke_del_av_den() {
        var ord = new ArrayList<Ord>(ord(100, 100, "Tor Brenden"));
        ord.addAll(ord(900, 112, "MOTTATT"));
        ord.addAll(ord(100, 130, "Kaffegata 9"));
        ord.addAll(ord(900, 142, "|"));
        ord.addAll(ord(100, 160, "2270 Flisa"));

        assertThat(les(ord).avsender()).hasValueSatisfying(t -> {
            assertThat(t.verdi().navn()).isEqualTo("Tor Brenden");
            assertThat(t.verdi().adresse()).isEqualTo("Kaffegata 9, 2270 Flisa");
        });
    }

    @Test
    void den_som_sender_et_brev_videre_har_ikke_skrevet_det() {
        var linjer = new ArrayList<>(Linje.av(1, 1, ord(100, 100, "Se vedlagte")));
        var brevet = new ArrayList<Ord>(ord(100, 100, "FLISA VEL"));
        brevet.addAll(ord(100, 130, "Kaffegata 9"));
        brevet.addAll(ord(100, 160, "2270 Flisa"));
        linjer.addAll(Linje.av(2, 1, brevet));

        assertThat(fraEpost(linjer, "VS: Høringssvar")).contains("Flisa Vel");
        assertThat(fraEpost(linjer, "Høringssvar")).contains("Tor Brenden");
    }

    @Test
    void den_som_underskriver_med_firmaets_navn_under_sitt_eget_skriver_for_firmaet() {
        var ord = new ArrayList<Ord>(ord(100, 100, "Vedlagt er tilbudet"));
        ord.addAll(ord(100, 160, "Tor Brenden"));
        ord.addAll(ord(100, 190, "Solør Bygg AS"));

        assertThat(fraEpost(Linje.av(1, 1, ord), "Tilbud")).contains("Solør Bygg AS");
        assertThat(fraEpost(Linje.av(1, 1, ord.subList(0, 5)), "Tilbud")).contains("Tor Brenden");
    }

    private static Optional<String> fraEpost(List<Linje> linjer, String emne) {
        return Brevleser.les(new Brev(
                        linjer,
                        Optional.of("Tor Brenden"),
                        Optional.of("tor@post.example"),
                        Optional.of(emne),
                        Optional.empty()))
                .avsender()
                .map(t -> t.verdi().navn());
    }

    @Test
    void et_brev_der_foerste_side_er_uten_ord_leses_all_den_samme() {
        var ord = ord(100, 100, "Vi viser til samtalen i går");

        var funn = Brevleser.les(
                new Brev(Linje.av(1, 2, ord), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(funn.tittel()).isEmpty();
    }

    private static Optional<String> tittel(String... linjer) {
        return les(linjer).tittel().map(Treff::verdi);
    }

    private static Optional<String> avsender(String... linjer) {
        return les(linjer).avsender().map(t -> t.verdi().navn());
    }

    private static Funn les(String... linjer) {
        var ord = new ArrayList<Ord>();
        var y = 100f;
        for (var linje : linjer) {
            ord.addAll(ord(100, y, linje));
            y += SKRIFT * 1.5f;
        }
        return les(ord);
    }

    private static List<Ord> ord(float fra, float y, String linje) {
        var ord = new ArrayList<Ord>();
        var x = fra;
        for (var neste :
                Arrays.stream(linje.split(" ")).filter(o -> !o.isEmpty()).toList()) {
            ord.add(new Ord(neste, x, y, neste.length() * 10, SKRIFT));
            x += neste.length() * 10 + 6;
        }
        return ord;
    }

    private static Funn les(List<Ord> ord) {
        return Brevleser.les(
                new Brev(Linje.av(1, 1, ord), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
