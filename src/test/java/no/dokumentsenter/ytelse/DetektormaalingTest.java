package no.dokumentsenter.ytelse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.dokumentsenter.detektor.Detektorer;
import no.dokumentsenter.detektor.Fasittekst;
import no.dokumentsenter.detektor.Funn;
import no.dokumentsenter.detektor.Slag;
import org.junit.jupiter.api.Test;

/** What the detectors promise, on texts that the rules have not been tuned on. */
class DetektormaalingTest {
    private static final List<String> HOLDT_TILBAKE = List.of("holdttilbake.txt", "blindproeve.txt");
    private static final Set<Slag> TALL =
            Set.of(Slag.FOEDSELSNUMMER, Slag.D_NUMMER, Slag.DUF_NUMMER, Slag.KONTONUMMER, Slag.TELEFON);

    @Test
    void av_hundre_numre_finnes_nittini_og_av_hundre_funn_er_nittiaatte_rette() {
        for (var fil : HOLDT_TILBAKE) {
            var sum = Detektorregnskap.av(Fasittekst.les(fil), Detektorer::finn, false)
                    .sum(TALL.toArray(Slag[]::new));
            assertThat(sum.gjenfinning()).describedAs(fil).isGreaterThanOrEqualTo(0.99);
            assertThat(sum.presisjon()).describedAs(fil).isGreaterThanOrEqualTo(0.98);
        }
    }

    /** No promise of the level; but it shall not sink unseen below what is stated. */
    @Test
    void navnene_er_ikke_daarligere_enn_det_som_er_oppgitt() {
        var blind = Detektorregnskap.av(Fasittekst.les("blindproeve.txt"), Detektorer::finn, false)
                .tall(Slag.NAVN);
        assertThat(blind.gjenfinning()).isGreaterThanOrEqualTo(0.80);
        assertThat(blind.presisjon()).isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void ingen_tekst_og_intet_fullt_navn_staar_baade_i_utviklingen_og_i_det_som_er_holdt_tilbake() {
        var kjente = Fasittekst.les("utvikling.txt");
        for (var fil : HOLDT_TILBAKE) {
            var holdt = Fasittekst.les(fil);
            assertThat(tekster(holdt)).isNotEmpty().doesNotContainAnyElementsOf(tekster(kjente));
            assertThat(navn(holdt)).isNotEmpty().doesNotContainAnyElementsOf(navn(kjente));
        }
    }

    @Test
    void hver_syntetisk_person_er_syntetisk() {
        for (var fil : HOLDT_TILBAKE) {
            for (var tekst : Fasittekst.les(fil)) {
                tekst.fasit().stream()
                        .filter(f -> f.slag() == Slag.FOEDSELSNUMMER || f.slag() == Slag.D_NUMMER)
                        .map(f -> sifre(tekst, f))
                        .forEach(sifre -> assertThat(Integer.parseInt(sifre.substring(2, 4)))
                                .isBetween(81, 92));
            }
        }
    }

    private static String sifre(Fasittekst tekst, Funn funn) {
        return tekst.tekst()
                .substring(funn.fra(), funn.til())
                .replaceAll("[lI]", "1")
                .replace("O", "0")
                .replaceAll("\\D", "");
    }

    private static Set<String> tekster(List<Fasittekst> tekster) {
        return tekster.stream().map(Fasittekst::tekst).collect(Collectors.toSet());
    }

    private static Set<String> navn(List<Fasittekst> tekster) {
        var navn = new HashSet<String>();
        for (var tekst : tekster) {
            tekst.fasit().stream()
                    .filter(f -> f.slag() == Slag.NAVN)
                    .map(f -> tekst.tekst().substring(f.fra(), f.til()).toLowerCase(java.util.Locale.ROOT))
                    .filter(n -> n.indexOf(' ') > 0)
                    .forEach(navn::add);
        }
        return navn;
    }
}
