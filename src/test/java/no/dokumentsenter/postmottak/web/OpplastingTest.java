package no.dokumentsenter.postmottak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.postmottak.Proeveinntak;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files that a person has, put in the queue of one municipality. */
@Produkttest
class OpplastingTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proeveinntak inntak;

    @Autowired
    MockMvcTester mvc;

    private Kommune kommune;
    private Person arkivar;

    @BeforeEach
    void enArkivar() {
        kommune = kommuner.ny();
        arkivar = personer.arkivar(kommune);
    }

    @Test
    void hver_fil_blir_en_post_for_seg_og_en_epost_leses_som_epost() throws Exception {
        var melding = fil("melding.eml", """
                From: Kari Nordmann <kari@eksempel.no>
                To: postmottak@proeve.no
                Subject: Spørsmål om barnehageplass
                Message-ID: <opplastet-1@eksempel.no>
                Content-Type: text/plain; charset=utf-8

                Når får vi svar?
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(lastOpp(kommune, arkivar, melding, fil("..\\..\\brev.bin", Proeveinntak.uleselig())))
                .hasStatusOk()
                .bodyText()
                .contains("melding.eml", "brev.bin", "Lagret.")
                .doesNotContain("..\\");

        var post = inntak.klar(kommune, "melding.eml");
        assertThat(post.kanal()).isEqualTo("opplastet");
        assertThat(post.emne()).isEqualTo("Spørsmål om barnehageplass");
        assertThat(post.fra()).contains("Kari Nordmann");
        assertThat(inntak.klar(kommune, "brev.bin").id()).isNotEqualTo(post.id());
    }

    @Test
    void samme_fil_to_ganger_er_en_levering_til_og_ikke_en_post_til() throws Exception {
        var bytes = Proeveinntak.uleselig();
        lastOpp(kommune, arkivar, fil("en.bin", bytes));

        assertThat(lastOpp(kommune, arkivar, fil("to.bin", bytes)))
                .hasStatusOk()
                .bodyText()
                .contains("her fra før");
        assertThat(inntak.alle(kommune)).isEqualTo(1);
    }

    @Test
    void uten_filer_sier_siden_det() {
        assertThat(lastOpp(kommune, arkivar, fil("", new byte[0])))
                .hasStatus(422)
                .bodyText()
                .contains("Du valgte ingen filer");
    }

    @Test
    void ingen_laster_opp_til_en_kommune_der_de_ikke_registrerer() throws Exception {
        var fil = fil("brev.bin", Proeveinntak.uleselig());

        assertThat(lastOpp(kommune, personer.arkivar(kommuner.ny()), fil)).hasStatus(404);
        assertThat(lastOpp(kommune, personer.saksbehandler(kommune), fil)).hasStatus(404);
        assertThat(inntak.alle(kommune)).isZero();
    }

    private MvcTestResult lastOpp(Kommune hvor, Person hvem, MockMultipartFile... filer) {
        var kall = mvc.post()
                .uri("/{slug}/postko/last-opp", hvor.slug())
                .multipart()
                .with(Proevepersoner.som(hvem))
                .with(csrf());
        for (var fil : filer) {
            kall.file(fil);
        }
        return kall.exchange();
    }

    private static MockMultipartFile fil(String navn, byte[] innhold) {
        return new MockMultipartFile("fil", navn, "application/octet-stream", innhold);
    }
}
