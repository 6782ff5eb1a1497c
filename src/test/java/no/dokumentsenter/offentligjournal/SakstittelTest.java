package no.dokumentsenter.offentligjournal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.dokumentsenter.offentligjournal.Utlagt.Tekst;
import org.junit.jupiter.api.Test;

/** One title for a case, where each of its entries is out with its own. */
class SakstittelTest {
    @Test
    void den_nyeste_tittelen_gjelder_naar_ingen_holder_noe_tilbake() {
        assertThat(strengeste("Søknad om garasje", "Søknad om garsje")).isEqualTo("Søknad om garasje");
    }

    @Test
    void det_som_en_eldre_post_holder_tilbake_holdes_tilbake_for_saken() {
        assertThat(strengeste("Klage fra Nils Østmoen om vei", "Klage fra ***** om vei"))
                .isEqualTo("Klage fra ***** om vei");
    }

    @Test
    void det_som_ulike_poster_holder_tilbake_holdes_alt_tilbake() {
        assertThat(strengeste(
                        "Naboklage Ola Moen mot Kari Lie",
                        "Naboklage ***** mot Kari Lie",
                        "Naboklage Ola Moen mot *****"))
                .isEqualTo("Naboklage ***** mot *****");
    }

    @Test
    void navn_paa_privatpersoner_er_stjerner_i_teksten_uten_navn() {
        assertThat(Sakstittel.strengeste(List.of(new Sakstittel("Søknad fra Tor Brenden", "brenden\ntor"))))
                .contains(new Tekst("Søknad fra Tor Brenden", "Søknad fra *****"));
    }

    @Test
    void en_sak_uten_noe_ute_har_ingen_tittel() {
        assertThat(Sakstittel.strengeste(List.of())).isEmpty();
    }

    private static String strengeste(String... nyesteFoerst) {
        return Sakstittel.strengeste(List.of(nyesteFoerst).stream()
                        .map(tittel -> new Sakstittel(tittel, ""))
                        .toList())
                .orElseThrow()
                .hel();
    }
}
