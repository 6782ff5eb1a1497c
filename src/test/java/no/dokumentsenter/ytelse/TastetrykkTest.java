package no.dokumentsenter.ytelse;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import no.dokumentsenter.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The count of keys is worth what its truth and its way of counting are. */
class TastetrykkTest {
    @Test
    void fasiten_har_hvert_brev_av_demoposten_og_det_som_sendes_videre_to_ganger() throws IOException {
        try (var fil = Objects.requireNonNull(getClass().getResourceAsStream("/demo/post/innhold.csv"))) {
            var brev = new String(fil.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(linje -> linje.split(";")[0] + " " + linje.split(";")[2])
                    .toList();
            var fasit = Fasitbrev.les();

            assertThat(fasit)
                    .extracting(Fasitbrev::navn)
                    .doesNotHaveDuplicates()
                    .containsAll(brev);
            assertThat(fasit)
                    .hasSize(brev.size()
                            + (int) fasit.stream()
                                    .filter(f -> f.utfall().startsWith("feilkommune"))
                                    .count());
        }
    }

    @Test
    void en_tittel_med_foedselsnummer_eller_uten_det_brevet_gjelder_er_ikke_god() {
        var innsyn = Fasitbrev.les().stream()
                .filter(f -> f.fil().startsWith("03-kopi"))
                .findFirst()
                .orElseThrow();

        assertThat(innsyn.godTittel("Innsyn i egne opplysninger")).isTrue();
        assertThat(innsyn.godTittel("Innsyn i egne opplysninger 11918403827")).isFalse();
        assertThat(innsyn.godTittel("Vedlagt brev")).isFalse();
        assertThat(innsyn.godTittel("")).isFalse();
    }

    @Test
    @Tag("nettleser")
    void hver_tast_er_en_og_et_felt_rettes_paa_den_korteste_maaten() {
        try (var playwright = Chromium.krev();
                var nettleser = Chromium.start(playwright)) {
            var side = nettleser.newPage();
            assertThat(rettet(side, "Mårtha Hagen-Lund", "Märtha Hagen-Lund"))
                    .as("Ctrl+Home, pil, Delete, én bokstav")
                    .isEqualTo(4);
            assertThat(rettet(side, "Noe helt annet enn dette", "Vel"))
                    .as("Ctrl+A og tre bokstaver")
                    .isEqualTo(4);
            assertThat(rettet(side, "", "Tor Brenden")).isEqualTo(11);
        }
    }

    private static int rettet(Page side, String staar, String skal) {
        side.navigate("about:blank");
        side.setContent("<div id=arbeid data-dokument=a><form id=skjema><input id=avsender></form></div>");
        side.evaluate("(v) => { window.trykket = 0; avsender.value = v; avsender.focus(); }", staar);
        var taster = new Tastatur(side);
        new Feltskriver(side, taster).tekst("avsender", staar, skal, "avsender");
        assertThat(side.inputValue("#avsender")).isEqualTo(skal);
        assertThat(taster.antall()).isEqualTo(Map.of("avsender", taster.sum()));
        return taster.sum();
    }
}
