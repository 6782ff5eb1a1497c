package no.dokumentsenter.postmottak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Regelutfall.Dom;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Rules: a municipality's own, in an order that is seen, tried before they count, and never more than a suggestion. */
@Produkttest
class ReglerTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proeveinntak inntak;

    @Autowired
    Regler regler;

    @Autowired
    Postkoe koe;

    @Autowired
    MockMvcTester mvc;

    private Kommune kommune;
    private Person arkivar;

    @BeforeEach
    void toSaksbehandlere() {
        kommune = kommuner.ny();
        arkivar = personer.arkivar(kommune);
        personer.saksbehandler(kommune, "Ola Grindvoll");
        personer.saksbehandler(kommune, "Eva Sagen");
    }

    @Test
    void den_foerste_regelen_som_treffer_gir_forslaget_med_navnet_sitt_som_grunn() throws IOException {
        lag("Bredbånd", "emne", "BREDBÅND", "saksbehandler", "Ola Grindvoll");
        lag("Alt fra nettselskapet", "fra", "nettselskapet", "saksbehandler", "Eva Sagen");
        lag("Nett", "emne", "bredbånd", "klasse", "200");

        var post = epost(kommune, "Utbygging av bredbånd");

        assertThat(forslag(post))
                .filteredOn(rad -> rad.felt().equals("saksbehandler") && rad.rang() == 1)
                .singleElement()
                .satisfies(rad -> {
                    assertThat(rad.verdi()).isEqualTo("Ola Grindvoll");
                    assertThat(rad.grunn()).isEqualTo("regel:Bredbånd");
                    assertThat(rad.bevis())
                            .as("the rule's words are marked on the sheet")
                            .isNotEmpty();
                });
        assertThat(forslag(post))
                .anyMatch(rad -> rad.felt().equals("klasse") && rad.verdi().equals("200 Byggesak") && rad.rang() == 1);
        var treff = som(regler::treff);
        assertThat(som(regler::alle))
                .extracting(regel -> treff.getOrDefault(regel.id(), 0L))
                .containsExactly(1L, 0L, 1L);
    }

    @Test
    void rekkefoelgen_kan_endres_og_en_regel_kan_slaas_av() throws IOException {
        lag("Først", "emne", "bredbånd", "saksbehandler", "Ola Grindvoll");
        lag("Sist", "emne", "bredbånd", "saksbehandler", "Eva Sagen");
        var sist = som(regler::alle).getLast();

        som(() -> {
            regler.flyttOpp(sist.id());
            return null;
        });
        assertThat(som(regler::alle)).extracting(Regel::navn).containsExactly("Sist", "Først");

        som(() -> {
            regler.settAktiv(sist.id(), false);
            return null;
        });
        assertThat(forslag(epost(kommune, "Mer bredbånd")))
                .filteredOn(rad -> rad.felt().equals("saksbehandler"))
                .extracting(Forslag::verdi)
                .containsExactly("Ola Grindvoll");
    }

    @Test
    void proeven_viser_hva_som_ville_blitt_annerledes_og_skriver_ingenting() throws IOException {
        epost(kommune, "Utbygging av bredbånd");
        epost(kommune, "Skilt i krysset");

        var utfall = som(() ->
                regler.proev(new Regler.NyRegel("Bredbånd", "emne", "bredbånd", "saksbehandler", "Ola Grindvoll")));

        assertThat(utfall).singleElement().satisfies(ett -> {
            assertThat(ett.emne()).isEqualTo("Utbygging av bredbånd");
            assertThat(ett.dom()).isEqualTo(Dom.NYTT);
        });
        assertThat(som(regler::alle)).isEmpty();
    }

    @Test
    void en_regel_kan_bare_foreslaa_det_som_finnes_i_kommunen() {
        for (var gal : List.of(
                new Regler.NyRegel("x", "emne", "bredbånd", "saksbehandler", "Nils Ukjent"),
                new Regler.NyRegel("x", "emne", "bredbånd", "klasse", "999"),
                new Regler.NyRegel("x", "emne", "bredbånd", "sak", "2026/1"),
                new Regler.NyRegel("x", "emne", "bredbånd", "kommune", "grue"),
                new Regler.NyRegel("x", "emne", "br", "klasse", "200"),
                new Regler.NyRegel("x", "kommune", "bredbånd", "klasse", "200"),
                new Regler.NyRegel(" ", "emne", "bredbånd", "klasse", "200"))) {
            assertThatThrownBy(() -> som(() -> regler.lag(gal))).as("%s", gal).isInstanceOf(Regelbrudd.class);
        }
        assertThat(som(regler::alle)).isEmpty();
    }

    @Test
    void siden_proever_foer_den_lagrer_og_mister_ikke_det_som_er_skrevet() throws IOException {
        epost(kommune, "Utbygging av bredbånd");

        assertThat(skjema("proev", "Eva Sagen"))
                .hasStatusOk()
                .bodyText()
                .contains("Av de 500 siste treffer den 1", "Får et forslag", "value=\"bredbånd\"");
        assertThat(som(regler::alle)).isEmpty();
        assertThat(skjema("lagre", "Nils Ukjent"))
                .hasStatus(422)
                .bodyText()
                .contains("Velg en saksbehandler i denne kommunen.", "value=\"bredbånd\"");
        assertThat(skjema("lagre", "Eva Sagen")).hasStatus3xxRedirection();
        assertThat(som(regler::alle)).extracting(Regel::eier).containsExactly(arkivar.brukernavn());
    }

    @Test
    void naboens_regler_gjelder_ikke_her_og_kan_ikke_sees_eller_flyttes() throws IOException {
        lag("KANARI-9021", "emne", "bredbånd", "saksbehandler", "Ola Grindvoll");
        var nabo = kommuner.ny();
        var naboens = personer.arkivar(nabo);
        var regel = som(regler::alle).getFirst();

        var post = epost(nabo, "Utbygging av bredbånd");

        assertThat(inntak.les(nabo, () -> koe.forslag(post.id())))
                .noneMatch(rad -> rad.grunn().contains("KANARI-9021"));
        assertThat(mvc.get().uri("/{slug}/postko/regler", nabo.slug()).with(Proevepersoner.som(naboens)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("KANARI-9021");
        assertThat(mvc.get().uri("/{slug}/postko/regler", kommune.slug()).with(Proevepersoner.som(naboens)))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri("/{slug}/postko/regler/{id}/aktiv", nabo.slug(), regel.id())
                        .param("paa", "false")
                        .with(Proevepersoner.som(naboens))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(som(regler::alle)).allMatch(Regel::aktiv);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult skjema(String gjoer, String hvem) {
        return mvc.post()
                .uri("/{slug}/postko/regler", kommune.slug())
                .param("navn", "Bredbånd")
                .param("sted", "emne")
                .param("inneholder", "bredbånd")
                .param("felt", "saksbehandler")
                .param("verdi-saksbehandler", hvem)
                .param("gjoer", gjoer)
                .with(Proevepersoner.som(arkivar))
                .with(csrf())
                .exchange();
    }

    private void lag(String navn, String sted, String inneholder, String felt, String verdi) {
        som(() -> regler.lag(new Regler.NyRegel(navn, sted, inneholder, felt, verdi)));
    }

    private Post epost(Kommune hvor, String emne) throws IOException {
        var navn = emne.replace(' ', '-') + ".eml";
        inntak.slipp(hvor, "epost", navn, """
                From: Nettselskapet Solør <post@nett.example>
                To: postmottak@proeve.no
                Subject: =?UTF-8?B?%s?=
                Message-ID: <%s-%s@nett.example>
                Content-Type: text/plain; charset=utf-8

                Vi melder om arbeid langs vegen.
                """.formatted(
                        java.util.Base64.getEncoder().encodeToString(emne.getBytes(StandardCharsets.UTF_8)),
                        hvor.slug(),
                        emne.hashCode())
                .getBytes(StandardCharsets.UTF_8));
        return inntak.klar(hvor, navn);
    }

    private List<Forslag> forslag(Post post) {
        return inntak.les(kommune, () -> koe.forslag(post.id()));
    }

    private <T> T som(ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Kommunevalg.i(kommune, () -> Paalogget.som(arkivar, arbeid));
    }
}
