package no.dokumentsenter.journalkontroll;

import static no.dokumentsenter.Proevepersoner.som;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.skjerming.NySkjerming;
import no.dokumentsenter.tilgang.Person;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Produkttest
class KontrollsiderTest {
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
    Journalkontroll kontroll;

    private Kommune kommune;
    private Person kari;
    private Person per;
    private SakId sak;

    @BeforeEach
    void toArkivarerOgEnSak() {
        kommune = kommuner.ny();
        kari = personer.arkivar(kommune);
        per = personer.arkivar(kommune);
        sak = Kommunevalg.i(kommune, () -> saker.opprett(proeve.sak("Byggesak")));
    }

    @Test
    void siden_viser_funn_og_den_som_godkjenner_gaar_videre_til_neste() {
        var brev = registrert(kari, "Søknad om garasje på Kaffegata", Optional.empty());
        var neste = registrert(kari, "Brev", Optional.empty());
        var side = hent("/%s/journalkontroll".formatted(kommune.slug()), per);
        assertThat(side).bodyText().contains("0 av 2 poster er avgjort", "Ingenting å bemerke", "Lite sagt");
        ukjente(side);

        var svar = send(brev, "godkjenn", per, "avtrykk", avtrykk(brev));
        assertThat(svar).hasStatus(302);
        assertThat(svar.getResponse().getRedirectedUrl()).contains("post=" + neste.verdi(), "sist=" + brev.verdi());
        assertThat(hent(svar.getResponse().getRedirectedUrl(), per))
                .bodyText()
                .contains("1 av 2 poster er avgjort", "Godkjent", "Angre");
    }

    @Test
    void ens_egne_er_laast_og_kan_ikke_godkjennes_utenom_siden() {
        var brev = registrert(kari, "Søknad om garasje på Kaffegata", Optional.empty());
        assertThat(hent("/%s/journalkontroll".formatted(kommune.slug()), kari))
                .bodyText()
                .contains("Din egen", "En kollega må se på den")
                .doesNotContain("data-godkjenn");
        assertThat(send(brev, "godkjenn", kari, "avtrykk", avtrykk(brev)))
                .hasStatus(422)
                .bodyText()
                .contains("har du registrert selv");
    }

    @Test
    void dagen_er_alt_eller_ingenting_og_sier_hva_som_gjenstaar() {
        registrert(kari, "Søknad om garasje på Kaffegata", Optional.empty());
        var uten = mvc.post()
                .uri("/%s/journalkontroll/legg-ut".formatted(kommune.slug()))
                .param("dag", LocalDate.now(Klokke.OSLO).toString())
                .with(som(per))
                .with(csrf())
                .exchange();
        assertThat(uten).hasStatus(422).bodyText().contains("Én post er ikke avgjort");
    }

    @Test
    void et_navn_i_en_skjermet_post_har_ett_trykk_som_retter_og_godkjenner() {
        var brev = registrert(
                kari,
                "Legeerklæring for Kari Nordmann",
                Optional.of(new NySkjerming("13-1", "offl. § 13", List.of(), true, true)));
        var side = hent("/%s/journalkontroll".formatted(kommune.slug()), per);
        assertThat(side)
                .bodyText()
                .contains("Ett funn stopper posten", "Navn i skjermet post", "Rett og godkjenn", "Forslag til retting");
        ukjente(side);
        assertThat(send(brev, "rett", per, "avtrykk", avtrykk(brev))).hasStatus(302);
        assertThat(hent("/%s/journalkontroll".formatted(kommune.slug()), per))
                .bodyText()
                .contains("1 av én post er avgjort", "Godkjent")
                .doesNotContain("Nordmann");
    }

    @Test
    void en_annen_kommunes_dag_og_post_svarer_404_og_staar_i_ingen_oversikt() {
        var brev = registrert(kari, "Kanarifugl i Kaffegata", Optional.empty());
        var nabo = kommuner.ny();
        var fremmed = personer.arkivar(nabo);
        assertThat(hent("/%s/journalkontroll".formatted(kommune.slug()), fremmed))
                .hasStatus(404);
        assertThat(send(brev, "godkjenn", fremmed, "avtrykk", avtrykk(brev))).hasStatus(404);
        var egen = hent("/%s/journalkontroll".formatted(nabo.slug()), fremmed);
        assertThat(egen).bodyText().contains("Ingen journalposter").doesNotContain("Kanarifugl");
        ukjente(egen);
    }

    @Test
    void oversikten_har_dagene_i_hver_kommune_for_seg() {
        var to = kommuner.ny();
        var begge = personer.arkivar(kommune, to);
        registrert(kari, "Søknad om garasje på Kaffegata", Optional.empty());
        var side = hent("/journalkontroll", begge);
        assertThat(side).bodyText().contains("Én post venter på kontroll", "1 av 1 venter", "Alt er lagt ut");
        ukjente(side);
    }

    @Test
    void en_tilbaketrekking_har_et_bevis_for_hva_publikum_leste_og_hvor_lenge() throws Exception {
        var brev = registrert(kari, "Kanarifugl i Kaffegata", Optional.empty());
        var side = "/%s/journalpost/%s".formatted(kommune.slug(), brev.verdi());
        assertThat(sendTil(side + "/legg-ut", per)).hasStatus(302);
        assertThat(sendTil(side + "/trekk-tilbake", kari, "grunn", "Navn i tittelen"))
                .hasStatus(302);

        var etter = hent(side, per);
        assertThat(etter).bodyText().contains("Trukket tilbake", "Last ned bevis");
        ukjente(etter);
        var sti = Jsoup.parse(etter.getResponse().getContentAsString())
                .select("a[href*=/tilbaketrekking/]")
                .attr("href");
        var bevis = hent(sti, per);
        assertThat(bevis)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Tittel: Kanarifugl i Kaffegata",
                        "Grunn: Navn i tittelen",
                        "Borte fra nettet: ",
                        "artikkel 33");
        assertThat(bevis.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(hent(sti, personer.saksbehandler(kommune))).hasStatus(404);
        assertThat(hent(sti, personer.arkivar(kommuner.ny()))).hasStatus(404);
    }

    @Test
    void den_som_ikke_legger_ut_har_ingen_side() {
        var saksbehandler = personer.saksbehandler(kommune);
        assertThat(hent("/journalkontroll", saksbehandler)).hasStatus(404);
        assertThat(hent("/%s/journalkontroll".formatted(kommune.slug()), saksbehandler))
                .hasStatus(404);
    }

    private JournalpostId registrert(Person hvem, String tittel, Optional<NySkjerming> skjerming) {
        return Kommunevalg.i(
                kommune,
                () -> Innlogget.som(
                        hvem.brukernavn(), () -> journal.journalfoer(proeve.inngaaende(sak, tittel, skjerming))));
    }

    private String avtrykk(JournalpostId id) {
        return Kommunevalg.i(
                kommune,
                () -> kontroll.dag(LocalDate.now(Klokke.OSLO)).poster().stream()
                        .filter(post -> post.post().id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .ute()
                        .avtrykk());
    }

    private MvcTestResult hent(String sti, Person hvem) {
        return mvc.get().uri(sti).with(som(hvem)).exchange();
    }

    private MvcTestResult send(JournalpostId id, String hva, Person hvem, String... felt) {
        return sendTil("/%s/journalkontroll/%s/%s".formatted(kommune.slug(), id.verdi(), hva), hvem, felt);
    }

    private MvcTestResult sendTil(String sti, Person hvem, String... felt) {
        var skjema = mvc.post().uri(sti).with(som(hvem)).with(csrf());
        for (int i = 0; i < felt.length; i += 2) skjema.param(felt[i], felt[i + 1]);
        return skjema.exchange();
    }

    private static void ukjente(MvcTestResult side) {
        assertThat(side).bodyText().doesNotContain("??");
    }
}
