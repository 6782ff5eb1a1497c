package no.dokumentsenter.offentligjournal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.journal.NyJournalpost;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.offentligjournal.OffentligJournal;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.skjerming.NySkjerming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Produkttest
class PostjournalTest {
    /** A new address now and then: the tests ask for more pages than a reader does. */
    private static final AtomicInteger ADRESSE = new AtomicInteger();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevearkiv proeve;

    @Autowired
    Saker saker;

    @Autowired
    Journal journal;

    @Autowired
    OffentligJournal offentlig;

    @Test
    void skjermede_ord_finnes_ikke_i_noe_offentlig_svar() {
        var kommune = kommuner.ny();
        var id = Kommunevalg.i(kommune, () -> {
            var skjerming = new NySkjerming("13-1", "offl. § 13, jf. fvl. § 13", List.of(4, 5), true, true);
            var sak = saker.opprett(proeve.sak("Avlastning for Kanari Fuglset"));
            var mal = proeve.inngaaende(sak, "Søknad om avlastning for Kanari Fuglset", Optional.of(skjerming));
            var parter = List.of(
                    Part.avsender("Kanari Fuglset", "Hemmeligveien 9", "kanari@fuglset.example", true, true),
                    Part.avsender("Flisa legesenter", "", "", false, false));
            var ny = journal.journalfoer(med(mal, parter));
            offentlig.leggUt(ny);
            return ny;
        });
        var j = "/" + kommune.slug() + "/postjournal";
        var nr = Kommunevalg.i(kommune, () -> journal.hent(id));
        for (var sti : List.of(
                j,
                j + "?q=avlastning",
                j + ".csv",
                j + ".rss",
                j + "/" + id,
                j + "/sak/" + nr.saksaar() + "/" + nr.sakssekvensnummer(),
                "/postjournal?q=avlastning",
                "/postjournal.csv",
                "/postjournal.rss")) {
            var svar = hent(sti);
            assertThat(svar).as(sti).hasStatusOk();
            assertThat(tekst(svar))
                    .as(sti)
                    .contains("avlastning", "*****")
                    .doesNotContainIgnoringCase("kanari")
                    .doesNotContainIgnoringCase("fuglset")
                    .doesNotContain("Hemmeligveien");
        }
        assertThat(tekst(hent(j + "?q=kanari"))).contains("Ingen treff").doesNotContain("avlastning");
        assertThat(tekst(hent(j)))
                .contains(
                        "<span class=\"skjermet\"><span aria-hidden=\"true\">*****</span><span class=\"ds-sr-only\">skjermet</span></span>")
                .contains("Unntatt etter offl. § 13, jf. fvl. § 13");
    }

    @Test
    void en_ukjent_post_og_en_annen_kommunes_post_faar_samme_svar() {
        var min = kommuner.ny();
        var annen = kommuner.ny();
        var id = Kommunevalg.i(annen, () -> lagtUt("Brev"));
        var ikkeUte = Kommunevalg.i(
                min, () -> journal.journalfoer(proeve.inngaaende(saker.opprett(proeve.sak("S")), "Brev")));
        var ukjent = hent("/" + min.slug() + "/postjournal/" + UUID.randomUUID());
        assertThat(ukjent).hasStatus(404);
        assertThat(tekst(ukjent)).contains("Vi fant ikke siden", "trukket tilbake");
        for (var sti : List.of(id.toString(), ikkeUte.toString(), "tull", "1-1-1-1-1")) {
            var svar = hent("/" + min.slug() + "/postjournal/" + sti);
            assertThat(svar).as(sti).hasStatus(404);
            assertThat(tekst(svar)).as(sti).isEqualTo(tekst(ukjent));
        }
        assertThat(hent("/finnes-ikke/postjournal")).hasStatus(404);
        assertThat(hent("/" + min.slug() + "/postjournal/sak/2026/9999")).hasStatus(404);
        assertThat(hent("/" + annen.slug() + "/postjournal/" + id)).hasStatusOk();
    }

    @Test
    void ingen_soekemotor_skal_lagre_noe_av_journalen() {
        var kommune = kommuner.ny();
        var id = Kommunevalg.i(kommune, () -> lagtUt("Brev"));
        var j = "/" + kommune.slug() + "/postjournal";
        for (var sti : List.of(
                "/postjournal",
                "/postjournal.csv",
                "/postjournal.rss",
                j,
                j + ".csv",
                j + ".rss",
                j + "/" + id,
                j + "/" + UUID.randomUUID(),
                "/tull/postjournal")) {
            assertThat(hent(sti).getResponse().getHeader("X-Robots-Tag"))
                    .as(sti)
                    .isEqualTo("noindex, nofollow, noarchive");
        }
        assertThat(hent(j).getResponse().getHeader("Cache-Control")).isEqualTo("public, max-age=300");
    }

    @Test
    void sidene_er_vanlig_html_uten_innlogging_og_uten_kapsler() {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> lagtUt("Brev"));
        for (var sti :
                List.of("/postjournal", "/" + kommune.slug() + "/postjournal", "/tilgjengelighet", "/personvern")) {
            var svar = hent(sti);
            assertThat(svar).as(sti).hasStatusOk();
            assertThat(tekst(svar)).as(sti).doesNotContain("<script", "style=", "??", "accesskey");
            assertThat(svar.getResponse().getCookies()).as(sti).isEmpty();
        }
        assertThat(hent("/favicon.svg")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "&",
                "!",
                "*",
                "a & ! | ( ) <-> :*",
                "\"ulukket",
                "';drop table kommune;--",
                "\\",
                "%",
                "\0",
                "Å̊",
                "-",
                "or",
                "/",
                "////",
                "2026/",
                "99999999999/1",
                "<script>"
            })
    void hva_som_helst_kan_skrives_i_soekefeltet(String skrevet) {
        var kommune = kommuner.ny();
        var svar = hent("/" + kommune.slug() + "/postjournal", skrevet);
        assertThat(svar).hasStatusOk();
        assertThat(tekst(svar)).doesNotContain("<script");
        assertThat(hent("/postjournal.rss", skrevet)).hasStatusOk();
    }

    @Test
    void ti_tusen_tegn_gir_et_vanlig_svar() {
        assertThat(hent("/" + kommuner.ny().slug() + "/postjournal", "ordord ".repeat(1_500)))
                .hasStatusOk();
    }

    @Test
    void et_soek_i_en_kommune_teller_aldri_en_annens() {
        var min = kommuner.ny();
        Kommunevalg.gjoerI(kommuner.ny(), () -> lagtUt("Ulvesone"));
        Kommunevalg.gjoerI(min, () -> lagtUt("Ulvesone"));
        assertThat(tekst(hent("/" + min.slug() + "/postjournal?q=ulvesone"))).contains(">1 journalpost<");
    }

    @Test
    void soeket_sier_hva_som_er_galt_og_foreslaar_bare_det_som_er_lagt_ut() {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommuner.ny(), () -> lagtUt("Kanarifugler"));
        Kommunevalg.gjoerI(kommune, () -> lagtUt("Ulvesone"));
        var j = "/" + kommune.slug() + "/postjournal?q=";
        assertThat(tekst(hent(j + "dato:31.2.2026")))
                .contains("Søket må rettes", "Vi forstår ikke datoen «31.2.2026»")
                .doesNotContain("Ingen treff", "Ulvesone");
        assertThat(tekst(hent(j + "ulvesnoe"))).contains("Mente du", "?q=ulvesone\"");
        assertThat(tekst(hent(j + "kanarifulger"))).contains("Ingen treff").doesNotContain("Mente du");
    }

    @Test
    void eldre_poster_ligger_paa_neste_side() {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> {
            for (var i = 1; i <= 52; i++) {
                lagtUt("Brev nummer " + i);
            }
        });
        var foerste = tekst(hent("/" + kommune.slug() + "/postjournal?q=brev&type=inn"));
        assertThat(foerste)
                .contains("Brev nummer 52<", "Brev nummer 3<", "52 journalposter")
                .doesNotContain("Brev nummer 2<");
        var lenke = foerste.replaceAll("(?s).*href=\"([^\"]*etter=[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(tekst(hent(lenke)))
                .contains("Brev nummer 2<", "Brev nummer 1<", "52 journalposter")
                .doesNotContain("Brev nummer 3<", "Vis eldre");
        assertThat(tekst(hent("/" + kommune.slug() + "/postjournal?type=ut"))).contains("Ingen treff");
    }

    @Test
    void datoer_kan_skrives_slik_folk_skriver_dem() {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> lagtUt("Dagens brev"));
        var idag = LocalDate.now(Klokke.OSLO);
        var sti = "/" + kommune.slug() + "/postjournal";
        assertThat(tekst(hent(sti + "?fra=" + idag.getDayOfMonth() + "." + idag.getMonthValue())))
                .contains("Dagens brev");
        assertThat(tekst(hent(sti + "?til=" + idag.minusDays(1)))).contains("Ingen treff");
        assertThat(tekst(hent(sti + "?fra=tull"))).contains("Vi forstår ikke datoen", "Dagens brev");
    }

    @Test
    void gamle_navn_er_ikke_med_i_filene_men_i_posten() {
        var kommune = kommuner.ny();
        var id = Kommunevalg.i(
                kommune,
                () -> Klokke.bundet(Instant.parse("2025-03-10T10:00:00Z"), () -> lagtUt("Klage fra Brenden på skilt")));
        var j = "/" + kommune.slug() + "/postjournal";
        assertThat(tekst(hent(j + "/" + id))).contains("Brenden");
        assertThat(tekst(hent(j + ".csv"))).contains("skilt", "[navn]").doesNotContain("Brenden");
        assertThat(tekst(hent(j + ".rss"))).doesNotContain("Brenden", "skilt");
    }

    @Test
    void regnearket_er_norsk() throws Exception {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> lagtUt("=cmd|' /C calc'!A0"));
        var svar = hent("/" + kommune.slug() + "/postjournal.csv").getResponse();
        assertThat(svar.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(svar.getContentAsByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        var linjer = svar.getContentAsString(StandardCharsets.UTF_8).split("\r\n");
        assertThat(linjer[0]).contains("\"Kommune\";\"Saksnummer\"");
        assertThat(linjer[1])
                .contains(
                        "\"'=cmd|",
                        java.time.format.DateTimeFormatter.ofPattern("dd.MM.yyyy")
                                .format(LocalDate.now(Klokke.OSLO)));
    }

    @Test
    void den_som_spoer_for_mye_faar_beskjed_om_naar_det_gaar_igjen() {
        MvcTestResult siste = null;
        for (var i = 0; i < 61; i++) {
            siste = mvc.get().uri("/personvern").with(fra("203.0.113.77")).exchange();
        }
        assertThat(siste).hasStatus(429);
        assertThat(Integer.parseInt(siste.getResponse().getHeader("Retry-After")))
                .isBetween(1, 60);
        assertThat(tekst(siste)).contains("Litt for mange");
    }

    @Test
    void sidene_finnes_paa_nynorsk() {
        var svar = mvc.get()
                .uri("/personvern")
                .header("Accept-Language", "nn")
                .with(fra("203.0.113.78"))
                .exchange();
        assertThat(tekst(svar)).contains("lang=\"nn\"", "utan å seie kven du er");
    }

    private JournalpostId lagtUt(String tittel) {
        var mal = proeve.inngaaende(saker.opprett(proeve.sak("Sak")), tittel);
        var id = journal.journalfoer(med(mal, mal.parter()));
        offentlig.leggUt(id);
        return id;
    }

    private static NyJournalpost med(NyJournalpost mal, List<Part> parter) {
        return new NyJournalpost(
                mal.sak(),
                mal.type(),
                Journalstatus.JOURNALFOERT,
                mal.tittel(),
                Optional.empty(),
                mal.mottattDato(),
                mal.sendtDato(),
                mal.forfallsdato(),
                mal.administrativEnhet(),
                mal.saksbehandler(),
                mal.kanal(),
                parter,
                mal.skjerming(),
                mal.dokumenter());
    }

    private MvcTestResult hent(String sti) {
        return mvc.get().uri(java.net.URI.create(sti)).with(fra(nyAdresse())).exchange();
    }

    private MvcTestResult hent(String sti, String q) {
        return mvc.get().uri(sti).param("q", q).with(fra(nyAdresse())).exchange();
    }

    private static String nyAdresse() {
        return "198.51.100." + ADRESSE.incrementAndGet() / 30;
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor fra(String adresse) {
        return foresporsel -> {
            foresporsel.setRemoteAddr(adresse);
            return foresporsel;
        };
    }

    private static String tekst(MvcTestResult svar) {
        try {
            return svar.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException umulig) {
            throw new IllegalStateException(umulig);
        }
    }
}
