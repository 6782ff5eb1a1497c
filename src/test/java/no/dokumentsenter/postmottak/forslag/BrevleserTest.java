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

    private static Optional<String> avsender(String... linjer) {
        return les(linjer).avsender().map(t -> t.verdi().navn());
    }

    private static Funn les(String... linjer) {
        var ord = new ArrayList<Ord>();
        var y = 100f;
        for (var linje : linjer) {
            var x = 100f;
            for (var neste :
                    Arrays.stream(linje.split(" ")).filter(o -> !o.isEmpty()).toList()) {
                ord.add(new Ord(neste, x, y, neste.length() * 10, SKRIFT));
                x += neste.length() * 10 + 6;
            }
            y += SKRIFT * 1.5f;
        }
        return Brevleser.les(
                new Brev(Linje.av(1, 1, ord), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
