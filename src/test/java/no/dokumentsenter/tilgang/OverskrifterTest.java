package no.dokumentsenter.tilgang;

import static no.dokumentsenter.Proevepersoner.som;
import static org.assertj.core.api.Assertions.assertThat;

import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Produkttest
@ExtendWith(OutputCaptureExtension.class)
class OverskrifterTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @ParameterizedTest
    @ValueSource(strings = {"/logg-inn", "/postjournal", "/arbeidsbord", "/finnes-ikke/innsyn", "/css/innlogging.css"})
    void hvert_svar_har_de_strenge_overskriftene(String sti) {
        assertThat(mvc.get().uri(sti).exchange())
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                                + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; worker-src 'self'")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/postjournal", "/postjournal.csv", "/%s/postjournal", "/%s/innsyn", "/%s/saker"})
    void soekemotorer_faar_ikke_lagre_journal_eller_sak(String sti) {
        var slug = kommuner.ny().slug();
        assertThat(mvc.get().uri(sti.formatted(slug)).exchange())
                .hasHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    }

    @Test
    void en_soekerobot_stenges_ikke_ute_fra_sidene_som_ber_den_la_vaere_aa_lagre() {
        assertThat(mvc.get().uri("/robots.txt").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("User-agent: *")
                .doesNotContain("Disallow: /");
    }

    @Test
    void forsiden_kan_soekes_fram() {
        assertThat(mvc.get().uri("/").exchange()).doesNotContainHeader("X-Robots-Tag");
    }

    @Test
    void en_regel_som_er_brutt_gir_422_med_ord_om_hvordan_det_rettes() {
        assertThat(feil("regel", MediaType.TEXT_HTML))
                .hasStatus(422)
                .bodyText()
                .contains("Tittelen kan være høyst 500 tegn. Kort den ned.");
        assertThat(feil("regel", MediaType.APPLICATION_JSON))
                .hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.brudd[0].felt")
                .isEqualTo("tittel");
    }

    @Test
    void den_som_kom_sist_faar_409() {
        assertThat(feil("konflikt", MediaType.TEXT_HTML))
                .hasStatus(409)
                .bodyText()
                .contains("En annen har endret");
    }

    @Test
    void vaar_egen_feil_viser_en_kode_og_aldri_aarsaken(CapturedOutput logg) throws Exception {
        var svar = feil("annet", MediaType.TEXT_HTML);
        assertThat(svar)
                .hasStatus(500)
                .bodyText()
                .contains("Feilen er vår")
                .doesNotContain("hemmelig", "Exception", "at no.");
        var kode = svar.getResponse().getContentAsString().replaceAll("(?s).*<strong>([0-9a-f]{8})</strong>.*", "$1");
        assertThat(logg.getAll()).contains("feil " + kode).contains("hemmelig innhold");
    }

    @Test
    void en_del_av_en_side_faar_bare_boksen() {
        var person = personer.arkivar(kommuner.ny());
        assertThat(mvc.get()
                        .uri("/finnes-ikke")
                        .header("HX-Request", "true")
                        .with(som(person))
                        .exchange())
                .hasStatus(404)
                .bodyText()
                .contains("Vi fant ikke siden")
                .doesNotContain("<html");
    }

    @Test
    void feilsiden_finnes_paa_nynorsk() {
        var person = personer.arkivar(kommuner.ny());
        assertThat(mvc.get()
                        .uri("/finnes-ikke")
                        .header("Accept-Language", "nn")
                        .with(som(person))
                        .exchange())
                .bodyText()
                .contains("Vi fann ikkje sida", "lang=\"nn\"");
    }

    private MvcTestResult feil(String art, MediaType oenske) {
        var person = personer.arkivar(kommuner.ny());
        return mvc.get()
                .uri("/proevefeil?art=" + art)
                .accept(oenske)
                .with(som(person))
                .exchange();
    }
}
