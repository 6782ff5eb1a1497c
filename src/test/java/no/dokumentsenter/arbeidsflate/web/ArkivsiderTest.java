package no.dokumentsenter.arbeidsflate.web;

import static no.dokumentsenter.Proevepersoner.som;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.dokument.Dokument;
import no.dokumentsenter.dokument.Dokumenter;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.endringslogg.Logglinje;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.offentligjournal.OffentligJournal;
import no.dokumentsenter.postmottak.Kanalfeil;
import no.dokumentsenter.postmottak.Kanalstatus;
import no.dokumentsenter.postmottak.Tilknytning;
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
class ArkivsiderTest {
    private static final String HJEMMEL = "offl. § 13 jf. fvl. § 13 første ledd nr. 1";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proevearkiv arkiv;

    @Autowired
    Saker saker;

    @Autowired
    Journal journal;

    @Autowired
    Dokumenter dokumenter;

    @Autowired
    Endringslogg logg;

    @Autowired
    OffentligJournal offentlig;

    @Autowired
    Kanalstatus kanaler;

    private Kommune kommune;
    private SakId sak;
    private JournalpostId aapen;
    private JournalpostId skjermet;
    private Person arkivar;
    private Person saksbehandler;

    @BeforeEach
    void enSakMedToBrev() {
        kommune = kommuner.ny();
        arkivar = personer.arkivar(kommune);
        saksbehandler = personer.saksbehandler(kommune);
        Kommunevalg.gjoerI(kommune, () -> {
            sak = saker.opprett(arkiv.sak("Omsorgsbolig på Haslemoen"));
            aapen = journal.journalfoer(arkiv.inngaaende(sak, "Spørsmål om tomt"));
            skjermet = journal.journalfoer(arkiv.inngaaende(
                    sak,
                    "Legeerklæring for Nils Østmoen",
                    Optional.of(new NySkjerming("13-1", HJEMMEL, List.of(2, 3), true, true))));
        });
    }

    @Test
    void saken_viser_opplysninger_og_poster_i_nummerrekkefoelge() {
        var side = hent("sak/" + sak, arkivar);
        assertThat(side)
                .hasStatusOk()
                .bodyText()
                .contains("Omsorgsbolig på Haslemoen", "Under behandling", "100 Administrasjon", "Ola Grindvoll")
                .containsSubsequence("-1</a>", "Spørsmål om tomt", "-2</a>", "Legeerklæring for Nils Østmoen");
        ingenUkjenteTekster(side);
    }

    @Test
    void journalposten_viser_alt_til_den_som_har_tilgang() {
        var side = hent("journalpost/" + skjermet, arkivar);
        assertThat(side)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Legeerklæring for Nils Østmoen", "Tor Brenden", "Kaffegata 9, 2270 Flisa", "brev.pdf", HJEMMEL)
                .contains("Slik ser publikum det", "Ikke lagt ut", "Historikk", "Avsendere og mottakere");
        ingenUkjenteTekster(side);
    }

    @Test
    void stempelet_staar_paa_en_egen_stripe_med_kommune_dato_nummer_saksbehandler_og_tilgang() {
        var lukket = hent("journalpost/" + skjermet, arkivar);
        assertThat(lukket)
                .bodyText()
                .containsSubsequence(
                        "Mottaksstempel",
                        kommune.navn(),
                        "Mottatt",
                        "Saks- og dokumentnummer",
                        "-2",
                        "Unntatt: " + HJEMMEL);
        assertThat(hent("journalpost/" + aapen, arkivar))
                .bodyText()
                .containsSubsequence("Mottaksstempel", "-1", "Tilgang", "Åpen");
    }

    @Test
    void arbeidsbordet_sier_fra_naar_eposten_til_en_av_mine_kommuner_ikke_hentes() {
        var annen = kommuner.ny();
        for (var rammet : List.of(kommune, annen)) {
            Kommunevalg.gjoerI(rammet, () -> {
                kanaler.lyktes(Tilknytning.EPOST);
                kanaler.feilet(Tilknytning.EPOST, Kanalfeil.INNLOGGING);
            });
        }
        var side = mvc.get().uri("/arbeidsbord").with(som(arkivar)).exchange();
        assertThat(side)
                .hasStatusOk()
                .bodyText()
                .contains("E-posten til " + kommune.navn() + " er sist hentet i dag", "godtar ikke brukernavnet")
                .doesNotContain("E-posten til " + annen.navn());
        ingenUkjenteTekster(side);

        Kommunevalg.gjoerI(kommune, () -> kanaler.lyktes(Tilknytning.EPOST));
        assertThat(mvc.get().uri("/arbeidsbord").with(som(arkivar)).exchange())
                .bodyText()
                .doesNotContain("E-posten til");
    }

    @Test
    void en_saksbehandler_ser_aldri_en_skjermet_tittel_paa_noen_side() {
        for (var sti : List.of(
                "/" + kommune.slug() + "/sak/" + sak,
                "/" + kommune.slug() + "/journalpost/" + skjermet,
                "/sok?q=Legeerklæring",
                "/sok?q=Østmoen",
                "/arbeidsbord")) {
            assertThat(mvc.get().uri(sti).with(som(saksbehandler)).exchange())
                    .describedAs(sti)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Nils", "brev.pdf");
        }
        assertThat(hent("journalpost/" + skjermet, saksbehandler))
                .bodyText()
                .contains("Journalposten er skjermet", HJEMMEL)
                .doesNotContain("Tor Brenden", "Kaffegata", "/dokument/", "Historikk");
    }

    @Test
    void saksbehandleren_selv_ser_sitt_eget_skjermede_brev() {
        Kommunevalg.gjoerI(
                kommune,
                () -> assertThat(journal.hent(skjermet).saksbehandler()).isEqualTo("Ola Grindvoll"));
        var eier = personer.saksbehandler(kommune, "Ola Grindvoll");
        assertThat(hent("journalpost/" + skjermet, eier)).bodyText().contains("Nils Østmoen", "brev.pdf");
    }

    @Test
    void loggen_og_fila_til_et_skjermet_brev_svarer_som_om_de_ikke_finnes() {
        var ukjent = UUID.randomUUID();
        assertThat(innhold(hent("logg/" + skjermet, saksbehandler)))
                .isEqualTo(innhold(hent("logg/" + ukjent, saksbehandler)));
        assertThat(innhold(hent("dokument/" + fil(skjermet), saksbehandler)))
                .isEqualTo(innhold(hent("dokument/" + ukjent, saksbehandler)));
        assertThat(hent("logg/" + skjermet, saksbehandler)).hasStatus(404);
        assertThat(hent("dokument/" + fil(skjermet), saksbehandler)).hasStatus(404);
        assertThat(hent("logg/" + aapen, saksbehandler))
                .hasStatusOk()
                .bodyText()
                .contains("Spørsmål om tomt");
    }

    @Test
    void aa_lese_et_skjermet_dokument_staar_i_loggen() {
        assertThat(hent("dokument/" + fil(aapen), arkivar)).hasStatusOk();
        assertThat(handlinger(aapen)).doesNotContain("lest skjermet");
        assertThat(hent("dokument/" + fil(skjermet), arkivar)).hasStatusOk();
        assertThat(handlinger(skjermet)).containsOnlyOnce("lest skjermet");
    }

    @Test
    void en_fil_lastes_ned_og_bare_arkivversjonen_kan_vises_og_da_uten_rettigheter() {
        assertThat(hent("dokument/" + fil(aapen), arkivar))
                .hasHeader("Content-Type", "application/pdf")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        verdi -> assertThat(verdi.getFirst()).startsWith("attachment"));
        assertThat(hent("dokument/" + fil(aapen) + "?vis=true", arkivar))
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        verdi -> assertThat(verdi.getFirst()).startsWith("inline"))
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        verdi -> assertThat(verdi.getFirst()).contains("sandbox"));
    }

    @Test
    void en_post_legges_ut_trekkes_tilbake_med_grunn_og_begge_deler_staar_i_loggen() {
        assertThat(send("journalpost/" + aapen + "/legg-ut", arkivar)).hasStatus3xxRedirection();
        assertThat(lagtUt(aapen)).isTrue();
        assertThat(send("journalpost/" + aapen + "/trekk-tilbake?grunn=", arkivar))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv hvorfor posten trekkes tilbake.");
        assertThat(send("journalpost/" + aapen + "/trekk-tilbake?grunn=Feil tittel", arkivar))
                .hasStatus3xxRedirection();
        assertThat(lagtUt(aapen)).isFalse();
        assertThat(handlinger(aapen)).contains("lagt ut", "trukket tilbake");
    }

    @Test
    void en_post_utgaar_med_grunn_og_foerste_lagring_vinner() {
        assertThat(send("journalpost/" + aapen + "/utgaar?versjon=1&grunn=", arkivar))
                .hasStatus(422);
        assertThat(send("journalpost/" + aapen + "/utgaar?versjon=7&grunn=Feil sak", arkivar))
                .hasStatus(409)
                .bodyText()
                .contains("En annen har endret journalposten");
        assertThat(send("journalpost/" + aapen + "/utgaar?versjon=1&grunn=Feil sak", arkivar))
                .hasStatus3xxRedirection();
        assertThat(hent("journalpost/" + aapen, arkivar)).bodyText().contains("Utgår", "Feil sak");
    }

    @Test
    void den_som_bare_leser_har_ingen_knapper_og_far_404_om_hun_proever() {
        assertThat(hent("journalpost/" + aapen, saksbehandler))
                .bodyText()
                .doesNotContain("legg-ut", "utgaar-grunn", "Postkø");
        assertThat(send("journalpost/" + aapen + "/legg-ut", saksbehandler)).hasStatus(404);
        assertThat(send("journalpost/" + aapen + "/utgaar?versjon=1&grunn=x", saksbehandler))
                .hasStatus(404);
        assertThat(lagtUt(aapen)).isFalse();
    }

    @Test
    void soeket_finner_med_ord_og_nummer_og_sier_hvor_det_ikke_fant() {
        var nummer = Kommunevalg.i(kommune, () -> journal.hent(aapen).nummer());
        assertThat(mvc.get().uri("/sok?q=tomt").with(som(arkivar)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Én journalpost", nummer, "data-tast=\"1\"", "Spørsmål om tomt");
        assertThat(mvc.get().uri("/sok?q=" + nummer).with(som(arkivar)).exchange())
                .bodyText()
                .contains("Spørsmål om tomt");
        var tomt = mvc.get().uri("/sok?q=finnesikke").with(som(arkivar)).exchange();
        assertThat(tomt).bodyText().contains("Ingen treff i " + kommune.navn() + ".");
        ingenUkjenteTekster(tomt);
    }

    @Test
    void soeket_sier_hvordan_det_som_ikke_kan_forstaas_skal_rettes() {
        var side =
                mvc.get().uri("/sok?q=tomt dato:31.2.2026").with(som(arkivar)).exchange();
        assertThat(side)
                .hasStatusOk()
                .bodyText()
                .contains("Søket må rettes", "Vi forstår ikke datoen «31.2.2026»", "Slik kan du søke")
                .doesNotContain("Ingen treff", "Spørsmål om tomt");
        ingenUkjenteTekster(side);
        assertThat(mvc.get().uri("/sok?q=og").with(som(arkivar)).exchange())
                .bodyText()
                .contains("kan ikke søkes etter alene");
    }

    @Test
    void arbeidsbordet_viser_dagens_hendelser_med_nummer_og_uten_titler() {
        var side = mvc.get().uri("/arbeidsbord").with(som(arkivar)).exchange();
        assertThat(side)
                .hasStatusOk()
                .bodyText()
                .contains("Alt er ajour", "Journalført", "Ny sak", "/journalpost/" + aapen)
                .doesNotContain("Spørsmål om tomt", "Omsorgsbolig");
        ingenUkjenteTekster(side);
    }

    @Test
    void drift_ser_tall_paa_arbeidsbordet_men_ingen_hendelser_og_ingen_veier_videre() {
        assertThat(mvc.get()
                        .uri("/arbeidsbord")
                        .with(som(personer.drift(kommune)))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Arbeid som venter")
                .doesNotContain("Journalført", "/postko", "href=\"/sok", "/journalpost/");
    }

    @Test
    void alle_sider_finnes_paa_nynorsk() {
        for (var sti : List.of(
                "/arbeidsbord",
                "/sok?q=tomt",
                "/sok?q=ingenting",
                "/%s/sak/%s".formatted(kommune.slug(), sak),
                "/%s/journalpost/%s".formatted(kommune.slug(), aapen),
                "/%s/logg/%s".formatted(kommune.slug(), aapen))) {
            var side = mvc.get()
                    .uri(sti)
                    .header("Accept-Language", "nn")
                    .with(som(arkivar))
                    .exchange();
            assertThat(side).hasStatusOk().bodyText().contains("lang=\"nn\"");
            ingenUkjenteTekster(side);
        }
    }

    private UUID fil(JournalpostId id) {
        return Kommunevalg.i(
                kommune,
                () -> dokumenter.forJournalpost(id.verdi()).stream()
                        .flatMap(dokument -> dokument.objekter().stream())
                        .map(Dokument.Objekt::id)
                        .findFirst()
                        .orElseThrow());
    }

    private List<String> handlinger(JournalpostId id) {
        return Kommunevalg.i(
                kommune,
                () -> logg.forObjekt(id.verdi()).stream()
                        .map(Logglinje::handling)
                        .toList());
    }

    private boolean lagtUt(JournalpostId id) {
        return Kommunevalg.i(kommune, () -> offentlig.erLagtUt(id));
    }

    private MvcTestResult hent(String sti, Person person) {
        return mvc.get().uri("/" + kommune.slug() + "/" + sti).with(som(person)).exchange();
    }

    private MvcTestResult send(String sti, Person person) {
        return mvc.post()
                .uri("/" + kommune.slug() + "/" + sti)
                .with(csrf())
                .with(som(person))
                .exchange();
    }

    static void ingenUkjenteTekster(MvcTestResult side) {
        assertThat(innhold(side)).doesNotContain("??").doesNotContain(" style=");
    }

    static String innhold(MvcTestResult svar) {
        try {
            return svar.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException feil) {
            throw new AssertionError(feil);
        }
    }
}
