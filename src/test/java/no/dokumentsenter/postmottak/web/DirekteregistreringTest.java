package no.dokumentsenter.postmottak.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.dokument.Dokumenter;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.lesing.Pdfskriver;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One call registers a document that a person has in hand. */
@Produkttest
class DirekteregistreringTest {
    private static final String KANARI = "Kanarifuglen Piper";

    private final MockMvcTester mvc;
    private final Journal journal;
    private final Dokumenter dokumenter;
    private final Proevepersoner personer;
    private final Kommune kommune;

    private Person arkivar;

    @Autowired
    DirekteregistreringTest(
            MockMvcTester mvc,
            Journal journal,
            Dokumenter dokumenter,
            Proevepersoner personer,
            Proevekommune kommuner) {
        this.mvc = mvc;
        this.journal = journal;
        this.dokumenter = dokumenter;
        this.personer = personer;
        this.kommune = kommuner.ny();
    }

    @BeforeEach
    void enArkivar() {
        arkivar = personer.arkivar(kommune);
    }

    private static MockMultipartFile fil(String navn, byte[] innhold) {
        return new MockMultipartFile("fil", navn, "application/octet-stream", innhold);
    }

    private static MockMultipartFile brev() {
        return fil("C:\\skann\\brev.pdf", Pdfskriver.skriv("Brev", List.of("Søknad om garasje.")));
    }

    private static Map<String, String> skjema() {
        return new HashMap<>(Map.of(
                "sak", "ny",
                "klasse", "200",
                "tittel", "Søknad om garasje",
                "avsender", "Tor Brenden",
                "avsendertype", "person",
                "dokumentdato", "2.3.2026",
                "saksbehandler", "Ola Grindvoll",
                "enhet", "Plan og byggesak"));
    }

    private MvcTestResult send(Person person, Map<String, String> felt, MockMultipartFile... filer) {
        return send(kommune, person, felt, filer);
    }

    private MvcTestResult send(Kommune hvor, Person person, Map<String, String> felt, MockMultipartFile... filer) {
        var kall = mvc.post()
                .uri("/" + hvor.slug() + "/registrering")
                .multipart()
                .accept("application/json")
                .with(Proevepersoner.som(person))
                .with(csrf());
        for (var fil : filer) {
            kall.file(fil);
        }
        felt.forEach(kall::param);
        return kall.exchange();
    }

    private long antall() {
        return Kommunevalg.i(kommune, () -> journal.nyeste(100).size());
    }

    private JournalpostId registrert(MvcTestResult svar) {
        return registrert(kommune, svar);
    }

    private static JournalpostId registrert(Kommune hvor, MvcTestResult svar) {
        assertThat(svar).hasStatus(201);
        var sted = svar.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(sted).startsWith("/" + hvor.slug() + "/journalpost/");
        return new JournalpostId(UUID.fromString(sted.substring(sted.lastIndexOf('/') + 1)));
    }

    @Test
    void ett_kall_gir_sak_journalpost_avsender_og_dokumenter_i_rekkefoelge() {
        var felt = skjema();
        felt.put("dokument", "2");
        felt.put("dokumenttittel", "Situasjonskart");
        var id = registrert(send(arkivar, felt, brev(), fil("kart.txt", "kart".getBytes(UTF_8))));

        Kommunevalg.gjoerI(kommune, () -> {
            var post = journal.hent(id);
            assertThat(post.tittel()).isEqualTo("Søknad om garasje");
            assertThat(post.journalstatus()).isEqualTo("J");
            assertThat(journal.parter(id)).extracting(part -> part.navn()).containsExactly("Tor Brenden");
            assertThat(dokumenter.forJournalpost(id.verdi()))
                    .extracting(dokument -> dokument.tilknyttetRegistreringSom() + " " + dokument.tittel() + " "
                            + dokument.objekter().getFirst().filnavn())
                    .containsExactly("H Søknad om garasje brev.pdf", "V Situasjonskart kart.txt");
        });
    }

    @Test
    @Tag("ocr")
    void arkivversjonen_kommer_etter_av_seg_selv() {
        var id = registrert(send(arkivar, skjema(), brev()));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> Kommunevalg.gjoerI(
                        kommune,
                        () -> assertThat(dokumenter
                                        .forJournalpost(id.verdi())
                                        .getFirst()
                                        .objekter())
                                .extracting(objekt -> objekt.variantformat() + " " + objekt.format())
                                .containsExactly("A fmt/477", "P fmt/20")));
    }

    @Test
    void uten_fil_eller_med_tom_fil_blir_ingenting_journalfoert() {
        var foer = antall();
        assertThat(send(arkivar, skjema())).hasStatus(422).bodyText().contains("Legg ved minst én fil");
        assertThat(send(arkivar, skjema(), fil("tom.pdf", new byte[0])))
                .hasStatus(422)
                .bodyText()
                .contains("tom.pdf er tom");
        assertThat(antall()).isEqualTo(foer);
    }

    @Test
    void alt_som_er_galt_i_skjemaet_sies_i_ett_svar_og_ingenting_journalfoeres() {
        var foer = antall();
        var felt = skjema();
        felt.put("klasse", "finnes ikke");
        felt.put("dokumentdato", "32.13.2026");
        assertThat(send(arkivar, felt, brev()))
                .hasStatus(422)
                .hasContentType("application/problem+json")
                .bodyText()
                .contains("\"klasse\"", "\"dokumentdato\"");
        assertThat(antall()).isEqualTo(foer);
    }

    @Test
    void den_som_ikke_registrerer_her_faar_404_uansett_hva_skjemaet_sier() {
        var annen = personer.saksbehandler(kommune);
        var galt = skjema();
        galt.put("klasse", KANARI);
        for (var felt : List.of(skjema(), galt)) {
            assertThat(send(annen, felt, brev())).hasStatus(404).bodyText().doesNotContain(KANARI);
        }
    }

    @Test
    void en_sak_i_en_annen_kommune_finnes_ikke_her(@Autowired Proevekommune kommuner) {
        var naboen = kommuner.ny();
        var foer = antall();
        var begge = personer.arkivar(kommune, naboen);
        var felt = skjema();
        felt.put("sak", sakI(naboen));
        assertThat(send(begge, felt, brev())).hasStatus(404);
        assertThat(antall()).isEqualTo(foer);
    }

    private String sakI(Kommune naboen) {
        var id = registrert(naboen, send(naboen, personer.arkivar(naboen), skjema(), brev()));
        return Kommunevalg.i(naboen, () -> journal.hent(id).saksmappeId().toString());
    }

    @Test
    void uten_bevis_fra_skjemaet_blir_ingenting_registrert() {
        var svar = mvc.post()
                .uri("/" + kommune.slug() + "/registrering")
                .multipart()
                .file(brev())
                .accept("application/json")
                .with(Proevepersoner.som(arkivar))
                .exchange();
        assertThat(svar).hasStatus(403);
    }
}
