package no.dokumentsenter.postmottak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Paper meets e-mail: the same letter twice is seen, shown side by side, and decided by a person. */
@Produkttest
class DubletterTest {
    private static final String[] BREV = {
        "Tor Brenden",
        "Mossevegen 4",
        "",
        "Søknad om omlegging av vannledning",
        "",
        "Vi viser til befaring den 3. mars og søker om å få legge om den kommunale",
        "vannledningen forbi eiendommen vår. Ledningen ligger i dag under uthuset, og det er",
        "ikke mulig å komme til den uten å rive gulvet. Naboen er enig i at den flyttes til",
        "grøfta langs vegen, og arbeidet kan gjøres av rørlegger når telen har gått."
    };

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proeveinntak inntak;

    @Autowired
    Dubletter dubletter;

    @Autowired
    Postkoe koe;

    @Autowired
    Postmottak postmottak;

    @Autowired
    Proevearkiv arkiv;

    @Autowired
    MockMvcTester mvc;

    private Kommune kommune;
    private Person arkivar;
    private Post papir;

    @BeforeEach
    void etBrevPaaPapir() throws IOException {
        kommune = kommuner.ny();
        arkivar = personer.arkivar(kommune);
        papir = inntak.mottatt(kommune, Proeveinntak.brev(BREV));
    }

    @Test
    void samme_brev_paa_papir_og_som_vedlegg_i_epost_vises_som_mulig_likt() throws IOException {
        var epost = paaEpost(kommune, "mars", "april");

        var hint = som(() -> dubletter.hint(epost.id())).orElseThrow();

        assertThat(hint.annen()).isEqualTo(papir.id());
        assertThat(hint.grunn()).isEqualTo("tekst");
        assertThat(hint.likhet()).isBetween(50, 99);
        assertThat(side(epost.id(), papir.id()))
                .hasStatusOk()
                .bodyText()
                .containsPattern("<mark>[^m]*mars|april</mark>")
                .contains("Behold begge", "Dette er en kopi", "Ikke det samme");
        assertThat(mvc.get()
                        .uri("/postko/{slug}/{id}", kommune.slug(), epost.id())
                        .with(Proevepersoner.som(arkivar)))
                .bodyText()
                .contains("prosent lik tekst", "/postko/" + epost.id() + "/likt/" + papir.id());
    }

    @Test
    void et_annet_brev_fra_samme_avsender_er_ikke_likt() throws IOException {
        var annet = inntak.mottatt(
                kommune,
                Proeveinntak.brev(
                        "Tor Brenden",
                        "Mossevegen 4",
                        "",
                        "Spørsmål om brøyting",
                        "",
                        "Hvem brøyter den private vegen opp til oss i vinter, og når kan vi regne med at det er gjort",
                        "om morgenen? Vi har barn som skal rekke skolebussen klokka ti over sju hver dag."));

        assertThat(som(() -> dubletter.hint(annet.id()))).isEmpty();
    }

    @Test
    void en_kopi_avsluttes_som_duplikat_og_kan_hentes_tilbake() throws IOException {
        var epost = paaEpost(kommune, "mars", "april");

        assertThat(velg(epost, 2)).hasStatus3xxRedirection();

        var etter = som(() -> koe.hent(epost.id()));
        assertThat(etter.avsluttGrunn()).isEqualTo("duplikat");
        assertThat(etter.avsluttForklaring()).contains("Kopi av", "Mottatt");
        assertThat(som(() -> koe.hent(papir.id())).poststatus()).isEqualTo(Poststatus.KLAR);
        som(() -> {
            postmottak.angre(epost.id());
            return null;
        });
        assertThat(som(() -> koe.hent(epost.id())).poststatus()).isEqualTo(Poststatus.KLAR);
    }

    @Test
    void to_som_hoerer_sammen_peker_paa_hverandre_i_koeen_og_paa_journalposten() throws IOException {
        var epost = paaEpost(kommune, "mars", "april");
        velg(epost, 1);

        assertThat(vist("/postko/{slug}/{id}", epost.id()))
                .contains("Hører sammen med Brev", "/postko?post=" + kommune.slug() + "/" + papir.id());

        var brevet = registrer(papir);
        assertThat(vist("/{slug}/journalpost/{id}", brevet.journalpost().verdi()))
                .contains("Hører sammen med", "/postko?post=" + kommune.slug() + "/" + epost.id());
        assertThat(vist("/postko/{slug}/{id}", epost.id()))
                .contains("journalført.", "/" + kommune.slug() + "/journalpost/" + brevet.journalpost());

        var eposten = registrer(som(() -> koe.hent(epost.id())));
        assertThat(vist("/{slug}/journalpost/{id}", brevet.journalpost().verdi()))
                .contains(eposten.nummer());
    }

    private Registrert registrer(Post post) {
        return som(() -> postmottak.godta(
                post.id(),
                koe.hent(post.id()).versjon(),
                new Registrering(
                        Optional.empty(),
                        Optional.of(arkiv.sak("Vannledning")),
                        "Søknad om omlegging",
                        Optional.empty(),
                        Part.avsender("Kari Aas", "", "", true, false),
                        Optional.empty(),
                        post.mottattDato().toInstant(),
                        "Plan og byggesak",
                        "Ola Grindvoll",
                        List.of(),
                        true,
                        false)));
    }

    private String vist(String sti, UUID id) throws IOException {
        return mvc.get()
                .uri(sti, kommune.slug(), id)
                .with(Proevepersoner.som(arkivar))
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void ikke_det_samme_sporres_det_ikke_om_igjen_heller_ikke_naar_den_leses_paa_nytt() throws IOException {
        var epost = paaEpost(kommune, "mars", "april");

        velg(epost, 3);
        som(() -> {
            postmottak.lesPaaNytt(epost.id());
            return null;
        });

        assertThat(inntak.klar(kommune, "brevet.eml").muligDublettAv()).isNull();
        assertThat(som(() -> dubletter.hint(epost.id()))).isEmpty();
    }

    @Test
    void begge_kan_beholdes_og_vet_da_om_hverandre() throws IOException {
        var epost = paaEpost(kommune, "mars", "april");

        velg(epost, 1);

        assertThat(som(() -> dubletter.knyttet(epost.id())))
                .extracting(Post::id)
                .containsExactly(papir.id());
        assertThat(som(() -> dubletter.knyttet(papir.id())))
                .extracting(Post::id)
                .containsExactly(epost.id());
        assertThat(som(() -> koe.hent(epost.id())).poststatus()).isEqualTo(Poststatus.KLAR);
    }

    @Test
    void nabokommunens_like_brev_nevnes_ikke_og_kan_ikke_sammenlignes() throws IOException {
        var nabo = kommuner.ny();
        var naboens = paaEpost(nabo, "mars", "april");

        assertThat(Kommunevalg.i(nabo, () -> Paalogget.som(personer.arkivar(nabo), () -> dubletter.hint(naboens.id()))))
                .isEmpty();
        assertThatThrownBy(() -> som(() -> dubletter.sammenlign(papir.id(), naboens.id())))
                .isInstanceOf(IkkeFunnet.class);
        assertThat(side(papir.id(), naboens.id())).hasStatus(404);
        assertThat(side(papir.id(), UUID.randomUUID())).hasStatus(404);
    }

    private Post paaEpost(Kommune hvor, String ord, String annet) throws IOException {
        var linjer = BREV.clone();
        for (var i = 0; i < linjer.length; i++) {
            linjer[i] = linjer[i].replace(ord, annet);
        }
        var pdf = Base64.getMimeEncoder().encodeToString(Proeveinntak.brev(linjer));
        inntak.slipp(
                hvor, "epost", "brevet.eml", """
                From: Tor Brenden <tor@eksempel.no>
                To: postmottak@proeve.no
                Subject: Brev
                Date: Mon, 23 Mar 2026 10:00:00 +0100
                Message-ID: <brevet-%s@eksempel.no>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=del

                --del
                Content-Type: text/plain; charset=utf-8

                Se vedlagt brev.
                --del
                Content-Type: application/pdf; name=brev.pdf
                Content-Disposition: attachment; filename=brev.pdf
                Content-Transfer-Encoding: base64

                %s
                --del--
                """.formatted(hvor.slug(), pdf).getBytes(StandardCharsets.UTF_8));
        return inntak.klar(hvor, "brevet.eml");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult side(UUID id, UUID annen) {
        return mvc.get()
                .uri("/{slug}/postko/{id}/likt/{annen}", kommune.slug(), id, annen)
                .with(Proevepersoner.som(arkivar))
                .exchange();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult velg(Post post, int valg) {
        return mvc.post()
                .uri("/{slug}/postko/{id}/likt/{annen}", kommune.slug(), post.id(), papir.id())
                .param("versjon", Integer.toString(post.versjon()))
                .param("valg", Integer.toString(valg))
                .with(Proevepersoner.som(arkivar))
                .with(csrf())
                .exchange();
    }

    private <T> T som(ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Kommunevalg.i(kommune, () -> Paalogget.som(arkivar, arbeid));
    }
}
