package no.dokumentsenter.postmottak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
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

/** An e-mail with more attachments than are read: each is listed, and taken in when a person asks. */
@Produkttest
class UtelatteTest {
    private static final int TATT = 200;

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proeveinntak inntak;

    @Autowired
    Utelatte utelatte;

    @Autowired
    Postmottak postmottak;

    @Autowired
    MockMvcTester mvc;

    private Kommune kommune;
    private Person arkivar;

    @BeforeEach
    void enArkivar() {
        kommune = kommuner.ny();
        arkivar = personer.arkivar(kommune);
    }

    /** Pictures that are shown in the text cost no reading, so that the four after them are what is tested. */
    private static byte[] epost() {
        var ut = new StringBuilder(
                "From: Kari <kari@example.org>\r\nTo: post@example.org\r\nSubject: Mange tegninger\r\n"
                        + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nSe vedlagt.\r\n");
        for (int nr = 1; nr <= TATT; nr++) {
            ut.append("--b\r\nContent-Type: application/pkcs7-signature; name=s")
                    .append(nr)
                    .append(".p7s\r\n\r\nx")
                    .append(nr)
                    .append("\r\n");
        }
        for (var navn : List.of("kanari-201.txt", "tegning-202.txt", "spill-203.exe", "tegning-204.txt")) {
            ut.append("--b\r\nContent-Type: application/octet-stream; name=\"")
                    .append(navn)
                    .append("\"\r\nContent-Disposition: attachment; filename=\"")
                    .append(navn)
                    .append("\"\r\n\r\nInnholdet i ")
                    .append(navn)
                    .append("\r\n");
        }
        return ut.append("--b--\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private Post mottatt() throws IOException {
        inntak.slipp(kommune, "epost", "mange.eml", epost());
        return inntak.klar(kommune, "mange.eml");
    }

    private <T> T som(Person person, ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Kommunevalg.i(kommune, () -> Paalogget.som(person, arbeid));
    }

    private List<String> status(UUID post) {
        return som(arkivar, () -> utelatte.av(post)).stream()
                .map(Utelattdel::status)
                .toList();
    }

    @Test
    void hvert_vedlegg_som_ikke_ble_lest_staar_med_navn_stoerrelse_og_grunn_og_kan_hentes() throws IOException {
        var post = mottatt();
        var filer = inntak.filer(kommune, post.id()).size();

        assertThat(som(arkivar, () -> utelatte.av(post.id())))
                .extracting(Utelattdel::filnavn)
                .containsExactly("kanari-201.txt", "tegning-202.txt", "spill-203.exe", "tegning-204.txt");
        assertThat(som(arkivar, () -> utelatte.av(post.id()))).allSatisfy(del -> {
            assertThat(del.stoerrelse()).isGreaterThan(10);
            assertThat(del.grunn()).isEqualTo("for_mange_vedlegg");
        });

        assertThat(som(arkivar, () -> utelatte.bestill(post.id(), Set.of(2)))).isEqualTo(1);
        await().atMost(Proeveinntak.LENGST).until(() -> status(post.id()).get(1).equals("hentet"));

        var naa = inntak.filer(kommune, post.id());
        assertThat(naa).hasSize(filer + 1);
        assertThat(naa.getLast().filnavn()).isEqualTo("tegning-202.txt");
        assertThat(naa.getLast().tekst()).contains("Innholdet i tegning-202.txt");
        assertThat(inntak.klar(kommune, "mange.eml").versjon())
                .as("det som godtas, er det som vises")
                .isGreaterThan(post.versjon());
        assertThat(status(post.id())).containsExactly("utelatt", "hentet", "utelatt", "utelatt");
    }

    @Test
    void alle_hentes_og_det_ene_som_ikke_kan_staar_som_feilet_uten_aa_stoppe_de_andre() throws IOException {
        var post = mottatt();

        assertThat(hent(post.id(), "alle")).hasStatus(302);
        await().atMost(Proeveinntak.LENGST).until(() -> !status(post.id()).contains("bestilt"));

        assertThat(status(post.id())).containsExactly("hentet", "hentet", "feilet", "hentet");
        assertThat(mvc.get()
                        .uri("/{slug}/postko/{id}/vedlegg", kommune.slug(), post.id())
                        .with(Proevepersoner.som(arkivar)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "3 av 4 er hentet. Ett kunne ikke hentes.",
                        "Program eller skript, åpnes ikke",
                        "spill-203.exe");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult hent(UUID post, String hva) {
        return mvc.post()
                .uri("/{slug}/postko/{id}/vedlegg", kommune.slug(), post)
                .param("hva", hva)
                .with(Proevepersoner.som(arkivar))
                .with(csrf())
                .exchange();
    }

    @Test
    void listen_er_kommunens_egen_og_en_som_er_avgjort_hentes_det_ikke_til() throws IOException {
        var post = mottatt();
        var nabo = personer.arkivar(kommuner.ny());
        assertThatThrownBy(() -> som(nabo, () -> utelatte.av(post.id()))).isInstanceOf(IkkeFunnet.class);
        assertThat(mvc.get()
                        .uri("/{slug}/postko/{id}/vedlegg", kommune.slug(), post.id())
                        .with(Proevepersoner.som(nabo)))
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri("/postko?post=" + kommune.slug() + "/" + post.id())
                        .with(Proevepersoner.som(arkivar)))
                .bodyText()
                .contains("Se hvilke vedlegg som mangler", "/" + kommune.slug() + "/postko/" + post.id() + "/vedlegg");
        assertThat(hent(post.id(), "valgte")).hasStatus(422).bodyText().contains("Kryss av minst ett");
        assertThatThrownBy(() -> som(arkivar, () -> utelatte.bestill(post.id(), Set.of(99))))
                .isInstanceOf(Regelbrudd.class);
        som(arkivar, () -> {
            postmottak.avslutt(post.id(), post.versjon(), Avslutning.REKLAME, "");
            return null;
        });
        assertThatThrownBy(() -> som(arkivar, () -> utelatte.bestill(post.id(), Set.of(1))))
                .isInstanceOf(Konflikt.class);
    }
}
