package no.dokumentsenter.postmottak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.util.Optional;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Avslutning;
import no.dokumentsenter.postmottak.Post;
import no.dokumentsenter.postmottak.Postgang;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Postmottak;
import no.dokumentsenter.postmottak.Poststatus;
import no.dokumentsenter.postmottak.Proeveinntak;
import no.dokumentsenter.postmottak.Ventegrunn;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The undo timeline: what I did, and what of it I can still take back. */
@Produkttest
class StegTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proeveinntak inntak;

    @Autowired
    Postmottak postmottak;

    @Autowired
    Postkoe koe;

    @Autowired
    MockMvcTester mvc;

    private Kommune kommune;
    private Person arkivar;
    private Post post;

    @BeforeEach
    void enPost() throws IOException {
        kommune = kommuner.ny();
        arkivar = personer.arkivar(kommune);
        post = inntak.mottatt(kommune, Proeveinntak.uleselig());
    }

    @Test
    void et_steg_som_kan_angres_har_knapp_og_etterpaa_sier_listen_at_posten_er_i_koen_igjen() {
        avslutt();

        assertThat(mvc.get().uri("/postko/mine-steg").with(Proevepersoner.som(arkivar)))
                .hasStatusOk()
                .bodyText()
                .contains("Avsluttet: reklame", "/" + kommune.slug() + "/postko/" + post.id() + "/ta-tilbake");
        assertThat(mvc.post()
                        .uri("/{slug}/postko/{id}/ta-tilbake", kommune.slug(), post.id())
                        .with(Proevepersoner.som(arkivar))
                        .with(csrf()))
                .hasStatus3xxRedirection();

        assertThat(som(arkivar, () -> koe.hent(post.id())).poststatus()).isEqualTo(Poststatus.KLAR);
        assertThat(steg(arkivar)).extracting(Postgang::steg).containsExactly("gjenaapnet", "avsluttet");
        assertThat(steg(arkivar)).noneMatch(Postgang::kanAngres);
        assertThat(mvc.get().uri("/postko/mine-steg").with(Proevepersoner.som(arkivar)))
                .bodyText()
                .contains("Er i køen igjen.", "Det har skjedd noe med dokumentet etterpå.")
                .doesNotContain("ta-tilbake");
    }

    @Test
    void det_som_ventet_kan_hentes_tilbake() {
        som(arkivar, () -> {
            postmottak.vent(post.id(), post.versjon(), Ventegrunn.AVSENDER, "Vedlegg mangler", Optional.empty());
            return null;
        });

        assertThat(steg(arkivar)).singleElement().satisfies(steg -> {
            assertThat(steg.grunn()).isEqualTo("Vedlegg mangler");
            assertThat(steg.kanAngres()).isTrue();
        });
    }

    @Test
    void en_kollegas_steg_staar_ikke_i_min_liste_og_naboens_er_usynlige() {
        avslutt();
        var kollega = personer.arkivar(kommune);
        var nabo = personer.arkivar(kommuner.ny());

        assertThat(steg(kollega)).isEmpty();
        assertThat(mvc.get().uri("/postko/mine-steg").with(Proevepersoner.som(nabo)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(post.filnavn(), kommune.slug());
        assertThat(mvc.post()
                        .uri("/{slug}/postko/{id}/ta-tilbake", kommune.slug(), post.id())
                        .with(Proevepersoner.som(nabo))
                        .with(csrf()))
                .hasStatus(404);
    }

    private void avslutt() {
        som(arkivar, () -> {
            postmottak.avslutt(post.id(), post.versjon(), Avslutning.REKLAME, "");
            return null;
        });
    }

    private java.util.List<Postgang> steg(Person person) {
        return som(person, () -> koe.mineSteg(30));
    }

    private <T> T som(Person person, ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Kommunevalg.i(kommune, () -> Paalogget.som(person, arbeid));
    }
}
