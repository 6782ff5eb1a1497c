package no.dokumentsenter.postmottak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What machines answer is disposed of by rule, and a person can take it back. */
@Produkttest
class AutomatiskAvslutningTest {
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
    Merker merker;

    @Autowired
    Endringslogg logg;

    @Autowired
    MockMvcTester mvc;

    private Kommune kommune;
    private Person person;

    @BeforeEach
    void nyKommune() {
        kommune = kommuner.ny();
        person = personer.arkivar(kommune);
    }

    @Test
    void et_autosvar_avsluttes_av_regelen_telles_og_gir_ingen_forslag() throws IOException {
        var post = autosvar();

        assertThat(post.poststatus()).isEqualTo(Poststatus.AVSLUTTET);
        assertThat(post.avsluttGrunn()).isEqualTo("autosvar");
        assertThat(post.ferdigAv()).isEqualTo("lesing");
        assertThat(post.fra()).isEqualTo("Kari Aas");
        assertThat(post.emne()).isEqualTo("Ferie");
        assertThat(inntak.filer(kommune, post.id())).hasSize(1);
        som(person, () -> {
            assertThat(koe.venterPaaEnPerson(9)).isEmpty();
            assertThat(koe.forslag(post.id())).isEmpty();
            assertThat(koe.antallPerStatus(kommune)).containsEntry("avsluttet", 1L);
            assertThat(logg.forObjekt(post.id()))
                    .extracting(linje -> linje.handling() + " " + linje.bruker())
                    .contains("avsluttet lesing");
            return null;
        });
    }

    @Test
    void det_regelen_tok_staar_i_en_liste_og_kan_legges_tilbake_derfra() throws IOException {
        var post = autosvar();
        var nabo = kommuner.ny();

        assertThat(mvc.get().uri("/postko/automatisk").with(Proevepersoner.som(person)))
                .bodyText()
                .contains("Kari Aas", "Ferie", "Autosvar");
        assertThat(mvc.get().uri("/postko/automatisk").with(Proevepersoner.som(personer.arkivar(nabo))))
                .bodyText()
                .contains("Ingen slike har kommet.")
                .doesNotContain("Kari Aas");
        assertThat(mvc.get().uri("/postko/automatisk").with(Proevepersoner.som(personer.saksbehandler(kommune))))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri("/{slug}/postko/{id}/legg-tilbake", kommune.slug(), post.id())
                        .with(Proevepersoner.som(personer.arkivar(nabo)))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri("/{slug}/postko/{id}/legg-tilbake", kommune.slug(), post.id())
                        .with(Proevepersoner.som(person))
                        .with(csrf()))
                .hasRedirectedUrl("/postko?rute=dokument&post=" + kommune.slug() + "/" + post.id());
        assertThat(inntak.klar(kommune, "ferie.eml").poststatus()).isEqualTo(Poststatus.KLAR);
    }

    @Test
    void en_leveringsrapport_avsluttes_med_sin_egen_grunn() throws IOException {
        inntak.slipp(kommune, "epost", "rapport.eml", bytes("""
                Return-Path: <>
                From: MAILER-DAEMON@eksempel.no
                Subject: Ikke levert
                Content-Type: multipart/report; report-type=delivery-status; boundary=r

                --r

                Meldingen kom ikke fram.
                --r
                Content-Type: message/delivery-status

                Final-Recipient: rfc822; ola@eksempel.no
                Action: failed
                --r--
                """));

        assertThat(inntak.klar(kommune, "rapport.eml").avsluttGrunn()).isEqualTo("leveringsrapport");
    }

    @Test
    void det_et_menneske_har_tatt_tilbake_avsluttes_ikke_av_regelen_igjen() throws IOException {
        var post = autosvar();
        som(person, () -> {
            postmottak.angre(post.id());
            postmottak.lesPaaNytt(post.id());
            return null;
        });

        var igjen = inntak.klar(kommune, "ferie.eml");

        assertThat(igjen.poststatus()).isEqualTo(Poststatus.KLAR);
        assertThat(igjen.avsluttGrunn()).isNull();
        som(person, () -> {
            assertThat(koe.forslag(post.id())).isNotEmpty();
            assertThat(merker.av(post.id())).containsExactly(new Merke(Merkekode.AUTOMATISK, "autosvar"));
            return null;
        });
    }

    @Test
    void en_annen_kommune_ser_ikke_merkene() throws IOException {
        var post = autosvar();
        var nabo = kommuner.ny();
        var naboens = personer.arkivar(nabo);

        var sett = Paalogget.som(naboens, () -> Kommunevalg.i(nabo, () -> merker.av(post.id())));

        assertThat(sett).isEmpty();
        assertThat(inntak.antall(kommune, "post_merke")).isEqualTo(1);
        assertThat(inntak.les(nabo, () -> inntak.radene("post_merke"))).isZero();
    }

    private Post autosvar() throws IOException {
        inntak.slipp(kommune, "epost", "ferie.eml", bytes("""
                Message-ID: <ferie@eksempel.no>
                From: Kari Aas <kari@eksempel.no>
                Subject: Ferie
                Auto-Submitted: auto-replied
                Content-Type: text/plain; charset=utf-8

                Jeg er tilbake 7. august.
                """));
        return inntak.klar(kommune, "ferie.eml");
    }

    private static byte[] bytes(String melding) {
        return melding.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private <T> T som(Person hvem, Supplier<T> arbeid) {
        return Paalogget.som(hvem, () -> Kommunevalg.i(kommune, arbeid::get));
    }
}
