package no.dokumentsenter.postmottak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.postmottak.Postfil;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Poststatus;
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
    Postkoe koe;

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
    void en_zip_som_kommer_alene_pakkes_ut_og_et_program_i_den_aapnes_ikke() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            legg(zip, "tegninger/plan.txt", "Plantegning".getBytes(StandardCharsets.UTF_8));
            legg(zip, "../../kjor.exe", Arrays.copyOf("MZ".getBytes(StandardCharsets.US_ASCII), 200));
        }

        lastOpp(kommune, arkivar, fil("tegninger.zip", bytes.toByteArray()));

        var post = inntak.klar(kommune, "tegninger.zip");
        assertThat(post.grunn()).isNull();
        assertThat(post.emne()).as("the list that we made is no subject").isEqualTo("tegninger.zip");
        var filer = inntak.les(kommune, () -> koe.filer(post.id()));
        assertThat(filer)
                .extracting(Postfil::rolle, Postfil::tittel, Postfil::mimeType)
                .containsExactly(
                        tuple("H", "tegninger.zip", "application/zip"),
                        tuple("V", "plan.txt", "text/plain"),
                        tuple("K", "kjor.exe", "application/octet-stream"));
        assertThat(filer.getFirst().arkivSjekksum())
                .as("the list of what was in it")
                .isNotNull();
    }

    @Test
    void en_kryptert_zip_som_kommer_alene_sier_hvorfor_den_ikke_er_pakket_ut() throws Exception {
        lastOpp(kommune, arkivar, fil("hemmelig.zip", kryptert()));

        var post = inntak.klar(kommune, "hemmelig.zip");

        assertThat(post.poststatus()).isEqualTo(Poststatus.KLAR);
        assertThat(post.grunn()).isEqualTo("lesing.kryptert");
        assertThat(mvc.get().uri("/postko").with(Proevepersoner.som(arkivar)).exchange())
                .bodyText()
                .contains("hemmelig.zip", "passord");
    }

    private static void legg(ZipOutputStream zip, String navn, byte[] innhold) throws IOException {
        zip.putNextEntry(new ZipEntry(navn));
        zip.write(innhold);
    }

    /** One entry whose header says that it is encrypted, here and in the list at the end. */
    private static byte[] kryptert() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            legg(zip, "brev.txt", "Hemmelig".getBytes(StandardCharsets.UTF_8));
        }
        var ut = bytes.toByteArray();
        var liste = new String(ut, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        ut[6] |= 1;
        ut[liste + 8] |= 1;
        return ut;
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
