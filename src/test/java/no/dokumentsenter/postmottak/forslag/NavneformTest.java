package no.dokumentsenter.postmottak.forslag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a name is written, and when two are one. */
class NavneformTest {
    @ParameterizedTest
    @CsvSource({
        "Mårtha Hagen-Lund, Märtha Hagen-Lund, true",
        "EERO LEHTOMAKI, Eero Lehtomäki, true",
        "SKOGFINSK KULTURLAG M, Skogfinsk Kulturlag Mytänen, true",
        "Kari Hansen, Kari Hanssen, false",
        "Kari Hansen, Kari Hansen Moe, false",
        "Skogeierdrift, Skogeierdrift Gravberget AS, false"
    })
    void et_navn_er_det_samme_naar_bare_merkene_paa_bokstavene_er_ulike_eller_slutten_ikke_ble_lest(
            String lest, String kjent, boolean samme) {
        assertThat(Navneform.erSamme(lest, kjent)).isEqualTo(samme);
    }

    @ParameterizedTest
    @CsvSource({
        "FORELDRERÅDET VED SOLSTAD SKOLE, Foreldrerådet ved Solstad Skole",
        "NORDSKOG PLAN AS, Nordskog Plan AS",
        "Statens vegvesen, Statens vegvesen"
    })
    void bare_store_bokstaver_jevnes_ut(String trykt, String skrevet) {
        assertThat(Navneform.jevnet(trykt)).isEqualTo(skrevet);
    }
}
