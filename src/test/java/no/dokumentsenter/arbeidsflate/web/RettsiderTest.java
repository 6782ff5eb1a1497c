package no.dokumentsenter.arbeidsflate.web;

import static no.dokumentsenter.Proevepersoner.som;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.offentligjournal.OffentligJournal;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.skjerming.NySkjerming;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Produkttest
class RettsiderTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proevearkiv proeve;

    @Autowired
    Saker saker;

    @Autowired
    Journal journal;

    @Autowired
    OffentligJournal offentlig;

    private Kommune kommune;
    private Person arkivar;
    private SakId sak;
    private JournalpostId brev;

    @BeforeEach
    void etBrevMedSkrivefeil() {
        kommune = kommuner.ny();
        arkivar = personer.arkivar(kommune);
        Kommunevalg.gjoerI(kommune, () -> {
            sak = saker.opprett(proeve.sak("Byggesak"));
            brev = journal.journalfoer(proeve.inngaaende(sak, "Søknad om garsje"));
        });
    }

    @Test
    void skjemaet_viser_det_som_staar_og_en_retting_vises_med_merke_og_det_gale_i_historikken() {
        assertThat(hent(sti(brev), arkivar)).bodyText().contains("data-tast=\"e\"");
        var skjema = hent(sti(brev) + "/rett", arkivar);
        assertThat(skjema)
                .hasStatusOk()
                .bodyText()
                .contains("Søknad om garsje", "Tor Brenden", "02.03.2026", "03.03.2026", "Ola Grindvoll");
        ArkivsiderTest.ingenUkjenteTekster(skjema);
        assertThat(rett(brev, arkivar, 1, Map.of("tittel", "Søknad om garasje", "mottatt", "04.03.2026")))
                .hasStatus(302);
        var side = hent(sti(brev), arkivar);
        assertThat(side)
                .bodyText()
                .contains("Søknad om garasje", "Tittelen er rettet", "04.03.2026", ">rettet<")
                .containsSubsequence("Rettelser", "<del>Søknad om garsje</del>", "Feil ved registrering");
        ArkivsiderTest.ingenUkjenteTekster(side);
        assertThat(hent("/sok?q=garasje", arkivar)).bodyText().contains("Søknad om garasje");
        assertThat(hent("/sok?q=garsje", arkivar)).bodyText().doesNotContain("Søknad om");
    }

    @Test
    void en_retting_uten_grunn_vises_igjen_med_det_som_var_skrevet() {
        assertThat(rett(brev, arkivar, 1, Map.of("tittel", "Klage", "grunn", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv hva som var feil.", "value=\"Klage\"");
        assertThat(rett(brev, arkivar, 1, Map.of("dokumentdato", "i fjor en gang")))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv datoen som");
    }

    @Test
    void siden_sier_at_publikum_ser_det_gamle_til_posten_legges_ut_paa_nytt() {
        Kommunevalg.gjoerI(kommune, () -> offentlig.leggUt(brev));
        assertThat(hent(sti(brev), arkivar)).bodyText().doesNotContain("Legg ut på nytt");
        rett(brev, arkivar, 1, Map.of("tittel", "Søknad om garasje"));
        assertThat(hent(sti(brev), arkivar)).bodyText().contains("Publikum ser det gamle", "Legg ut på nytt");
        assertThat(mvc.post()
                        .uri(sti(brev) + "/legg-ut")
                        .with(csrf())
                        .with(som(arkivar))
                        .exchange())
                .hasStatus(302);
        assertThat(hent(sti(brev), arkivar)).bodyText().doesNotContain("Legg ut på nytt");
    }

    @Test
    void den_som_kom_sist_faar_se_posten_slik_den_er_naa() {
        rett(brev, arkivar, 1, Map.of("tittel", "Søknad om garasje"));
        assertThat(rett(brev, arkivar, 1, Map.of("tittel", "Klage")))
                .hasStatus(409)
                .bodyText()
                .contains("En annen har endret", "value=\"Søknad om garasje\"")
                .doesNotContain("value=\"Klage\"");
    }

    @Test
    void ord_skjermes_fra_skjemaet_med_hjemmel_og_er_borte_for_en_saksbehandler() {
        assertThat(rett(brev, arkivar, 1, Map.of("tittel", "Søknad fra Nils Østmoen", "skjermes", "Nils Østmoen")))
                .hasStatus(422)
                .bodyText()
                .contains("Velg hjemmelen");
        assertThat(rett(
                        brev,
                        arkivar,
                        1,
                        Map.of("tittel", "Søknad fra Nils Østmoen", "skjermes", "Nils Østmoen", "hjemmel", "13-1")))
                .hasStatus(302);
        var saksbehandler = personer.saksbehandler(kommune);
        assertThat(hent(sti(brev), saksbehandler))
                .bodyText()
                .contains("Tittelen er rettet")
                .doesNotContain("Nils", "garsje", "Rettelser", "Feil ved registrering");
        assertThat(hent("/sok?q=Østmoen", saksbehandler)).bodyText().doesNotContain("Søknad fra");
    }

    @Test
    void bare_den_som_registrerer_i_kommunen_retter_der() {
        var skjermet = Kommunevalg.i(
                kommune,
                () -> journal.journalfoer(proeve.inngaaende(
                        sak,
                        "Kanarifuglvik",
                        Optional.of(new NySkjerming("13-1", "offl. § 13", List.of(0), true, true)))));
        for (var person : List.of(
                personer.saksbehandler(kommune, "Ola Grindvoll"),
                personer.arkivar(kommuner.ny()),
                personer.drift(kommune))) {
            assertThat(hent(sti(skjermet) + "/rett", person))
                    .hasStatus(404)
                    .bodyText()
                    .doesNotContain("Kanarifuglvik");
            assertThat(rett(skjermet, person, 1, Map.of("tittel", "Klage"))).hasStatus(404);
        }
    }

    private String sti(JournalpostId id) {
        return "/" + kommune.slug() + "/journalpost/" + id;
    }

    private MvcTestResult hent(String sti, Person person) {
        return mvc.get().uri(sti).with(som(person)).exchange();
    }

    private MvcTestResult rett(JournalpostId id, Person person, int versjon, Map<String, String> felt) {
        var forespoersel = mvc.post()
                .uri(sti(id) + "/rett")
                .param("versjon", String.valueOf(versjon))
                .with(csrf())
                .with(som(person));
        if (!felt.containsKey("grunn")) {
            forespoersel.param("grunn", "Feil ved registrering");
        }
        felt.forEach(forespoersel::param);
        return forespoersel.exchange();
    }
}
