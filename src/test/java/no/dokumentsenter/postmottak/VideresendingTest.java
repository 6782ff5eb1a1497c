package no.dokumentsenter.postmottak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Post for the neighbour: sent there by a person who works in both, journalled only where it belongs. */
@Produkttest
class VideresendingTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proeveinntak inntak;

    @Autowired
    Videresending videresending;

    @Autowired
    Postmottak postmottak;

    @Autowired
    Dokumentlager lager;

    @Autowired
    MockMvcTester mvc;

    private Kommune feil;
    private Kommune rett;
    private Person arkivar;
    private Post post;

    @BeforeEach
    void etBrevTilFeilKommune() throws IOException {
        feil = kommuner.ny();
        rett = kommuner.ny();
        arkivar = personer.arkivar(feil, rett);
        post = inntak.mottatt(feil, Proeveinntak.uleselig());
    }

    @Test
    void brevet_ligger_i_rett_koe_foer_det_er_borte_fra_den_gale_og_ingenting_er_journalfoert() {
        send("Gården ligger der");

        var der = inntak.klar(rett, post.filnavn());
        assertThat(der.sjekksum()).isEqualTo(post.sjekksum());
        assertThat(der.kanal()).isEqualTo(post.kanal());
        assertThat(lager.finnes(rett, post.sjekksum())).isTrue();
        var her = inntak.klar(feil, post.filnavn());
        assertThat(her.poststatus()).isEqualTo(Poststatus.AVSLUTTET);
        assertThat(her.avsluttGrunn()).isEqualTo("feil_kommune");
        assertThat(her.avsluttForklaring()).contains(rett.navn(), "Gården ligger der");
        assertThat(inntak.antall(feil, "journalpost")).isZero();
        assertThat(inntak.antall(rett, "journalpost")).isZero();
    }

    @Test
    void i_rett_kommune_staar_det_hvor_og_naar_det_kom_foerst() {
        send("Gården ligger der");
        var der = inntak.klar(rett, post.filnavn());

        var hit = Kommunevalg.i(rett, () -> videresending.sendtHit(der.id())).orElseThrow();

        assertThat(hit.fraKommuneId()).isEqualTo(feil.id());
        assertThat(hit.mottattDer().toInstant()).isEqualTo(post.mottattDato().toInstant());
        assertThat(mvc.get().uri("/postko/{slug}/{id}", rett.slug(), der.id()).with(Proevepersoner.som(arkivar)))
                .bodyText()
                .contains("Sendt hit fra " + feil.navn());
    }

    @Test
    void den_som_ikke_registrerer_i_den_andre_kommunen_kan_ikke_sende_dit() {
        var bareHer = personer.arkivar(feil);

        assertThatThrownBy(() -> som(bareHer, () -> {
                    videresending.send(post.id(), post.versjon(), rett, "x");
                    return null;
                }))
                .isInstanceOf(IkkeFunnet.class);
        assertThat(inntak.alle(rett)).isZero();
        assertThat(inntak.klar(feil, post.filnavn()).poststatus()).isEqualTo(Poststatus.KLAR);
    }

    @Test
    void uten_grunn_eller_naar_noen_var_raskere_blir_det_liggende() {
        assertThatThrownBy(() -> send(" ")).isInstanceOf(Regelbrudd.class);
        som(arkivar, () -> {
            postmottak.avslutt(post.id(), post.versjon(), Avslutning.REKLAME, "");
            return null;
        });
        assertThatThrownBy(() -> send("Gården ligger der")).isInstanceOf(Konflikt.class);
        assertThat(inntak.alle(rett)).isZero();
    }

    @Test
    void avsenderen_staar_som_ikke_varslet_til_noen_har_varslet() {
        send("Gården ligger der");

        assertThat(som(arkivar, videresending::ikkeVarslet)).isEqualTo(1);
        assertThat(mvc.get()
                        .uri("/{slug}/postko/{id}/varsel", feil.slug(), post.id())
                        .with(Proevepersoner.som(arkivar)))
                .hasStatusOk()
                .bodyText()
                .contains(rett.navn() + " kommune", "Avsenderen er varslet");
        mvc.post()
                .uri("/{slug}/postko/{id}/varslet", feil.slug(), post.id())
                .with(Proevepersoner.som(arkivar))
                .with(csrf())
                .exchange();
        assertThat(som(arkivar, videresending::ikkeVarslet)).isZero();
    }

    @Test
    void angres_det_er_brevet_i_koeen_her_igjen_og_ikke_lenger_feilsendt() {
        send("Gården ligger der");
        som(arkivar, () -> {
            postmottak.angre(post.id());
            return null;
        });

        assertThat(inntak.klar(feil, post.filnavn()).poststatus()).isEqualTo(Poststatus.KLAR);
        assertThat(som(arkivar, () -> videresending.siste(9))).isEmpty();
    }

    @Test
    void en_tredje_kommune_ser_verken_listen_eller_varselet() {
        send("KANARI-4410");
        var tredje = personer.arkivar(kommuner.ny());

        assertThat(mvc.get().uri("/postko/feilsendt").with(Proevepersoner.som(tredje)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("KANARI-4410", feil.slug(), post.filnavn());
        assertThat(mvc.get()
                        .uri("/{slug}/postko/{id}/varsel", feil.slug(), post.id())
                        .with(Proevepersoner.som(tredje)))
                .hasStatus(404);
    }

    private void send(String grunn) {
        som(arkivar, () -> {
            videresending.send(post.id(), post.versjon(), rett, grunn);
            return null;
        });
    }

    private <T> T som(Person person, ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Kommunevalg.i(feil, () -> Paalogget.som(person, arbeid));
    }
}
