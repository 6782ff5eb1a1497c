package no.dokumentsenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.postmottak.Proeveinntak;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A letter's whole way, from the scanner's folder to the public journal, over real HTTP. */
@Produkttest
class EndeTilEndeTest {
    private static final String TITTEL = "Søknad om avlastning for Vetle Skogrand";

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proeveinntak inntak;

    @LocalServerPort
    int port;

    private Kommune kommune;
    private String post;

    @BeforeEach
    void etBrev() throws IOException {
        kommune = kommuner.ny();
        personer.saksbehandler(kommune, "Ola Grindvoll");
        inntak.slipp(
                kommune,
                "skann",
                "brev.pdf",
                Proeveinntak.brev(
                        "Tor Brenden",
                        "Kaffegata 9",
                        "2270 Flisa",
                        "",
                        TITTEL,
                        "",
                        "Vi trenger avlastning i helgene."));
        post = kommune.slug() + "/" + inntak.klar(kommune, "brev.pdf").id();
    }

    @Test
    void et_brev_gaar_fra_skannmappa_til_den_offentlige_journalen_og_ingen_andre_ser_det() {
        String journalpost;
        try (var arkivar = Proevenettleser.som(port, personer.arkivar(kommune))) {
            var koe = arkivar.side("/postko");
            assertThat(koe.select("#koe-antall").text()).isEqualTo("1");
            assertThat(koe.select("#koe-liste").text()).contains(TITTEL);

            journalpost = godta(arkivar);
            assertThat(arkivar.side("/postko").select("#koe-antall").text()).isEqualTo("0");
            var side = arkivar.side(journalpost);
            assertThat(side.text()).containsPattern("\\d{4}/1-1\\b").contains(TITTEL);
            assertThat(paaNettet()).doesNotContain("avlastning");

            assertThat(side.text()).contains("En kollega må kontrollere den");
        }
        try (var kollega = Proevenettleser.som(port, personer.arkivar(kommune))) {
            var side = kollega.side(journalpost);
            var skjema = "form[action=" + journalpost + "/legg-ut]";
            assertThat(kollega.send(journalpost + "/legg-ut", Proevenettleser.skjema(side, skjema))
                            .statusCode())
                    .isEqualTo(302);
        }
        assertThat(paaNettet()).contains("Søknad om avlastning for *****").doesNotContain("Vetle", "Skogrand");
        etAnnetArkivSerDetIkke(journalpost);
    }

    /** Sends the form as it stands, with what a person adds. The name is words 4 and 5 of the title. */
    private String godta(Proevenettleser arkivar) {
        var side = arkivar.side("/postko?post=" + post);
        var felt = Proevenettleser.skjema(side, "form#skjema");
        assertThat(felt).containsEntry("tittel", List.of(TITTEL)).containsEntry("avsender", List.of("Tor Brenden"));
        felt.put("sak", List.of("ny"));
        felt.put("sakstittel", List.of("Helse- og omsorgstjenester"));
        felt.put("klasse", List.of("100"));
        felt.put("saksbehandler", List.of("Ola Grindvoll"));
        felt.put("enhet", List.of("Dokumentsenteret"));
        felt.put("skjermedeOrd", List.of("4,5"));
        felt.put("skjermAvsender", List.of("on"));
        felt.put("tilgangskode", List.of("D"));
        felt.put("hjemmel", List.of("13-1"));
        var svar = arkivar.send(side.expectFirst("form#skjema").attr("action"), felt);
        assertThat(svar.statusCode()).as(svar.body()).isEqualTo(200);
        return Jsoup.parse(svar.body())
                .expectFirst("a[href^=/" + kommune.slug() + "/journalpost/]")
                .attr("href");
    }

    private String paaNettet() {
        try (var hvemSomHelst = new Proevenettleser(port)) {
            return hvemSomHelst.side("/" + kommune.slug() + "/postjournal").text();
        }
    }

    private void etAnnetArkivSerDetIkke(String journalpost) {
        try (var fremmed = Proevenettleser.som(port, personer.arkivar(kommuner.ny()))) {
            assertThat(fremmed.side("/postko").select("#koe-antall").text()).isEqualTo("0");
            for (var sti : List.of(
                    "/postko/" + post,
                    "/postko?kommune=" + kommune.slug(),
                    "/" + kommune.slug() + "/postko/saker?saksok=Helse",
                    journalpost,
                    journalpost.replace("/journalpost/", "/logg/"))) {
                assertThat(fremmed.hent(sti).statusCode()).as(sti).isEqualTo(404);
            }
            for (var sti : List.of("/postko?post=" + post, "/sok?q=avlastning", "/arbeidsbord")) {
                assertThat(fremmed.side(sti).text()).as(sti).doesNotContain("avlastning for", kommune.navn());
            }
            var bevis = Proevenettleser.skjema(fremmed.side("/postko"), "form:has([name=_csrf])")
                    .get("_csrf");
            for (var handling : List.of("legg-ut", "trekk-tilbake")) {
                assertThat(fremmed.send(journalpost + "/" + handling, Map.of("_csrf", bevis))
                                .statusCode())
                        .as(handling)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void den_som_ikke_registrerer_ser_ikke_postkoeen() {
        try (var saksbehandler = Proevenettleser.som(port, personer.saksbehandler(kommune))) {
            var svar = saksbehandler.hent("/postko");
            assertThat(svar.body()).doesNotContain("Skogrand", "Brenden");
            assertThat(svar.statusCode()).isEqualTo(404);
            assertThat(saksbehandler.hent("/postko/" + post).statusCode()).isEqualTo(404);
        }
    }
}
