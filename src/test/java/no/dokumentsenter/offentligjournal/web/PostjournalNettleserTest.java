package no.dokumentsenter.offentligjournal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dokumentsenter.Chromium;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.Journalposttype;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.journal.NyJournalpost;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.offentligjournal.OffentligJournal;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.skjerming.NySkjerming;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages in a real browser, at the desk and on a narrow screen. Pictures in {@code target/skjermbilder}. */
@Produkttest
@Tag("nettleser")
class PostjournalNettleserTest {
    private static final Path BILDER = Path.of("target/skjermbilder");

    @LocalServerPort
    int port;

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
    void sidene_kan_leses_ved_pulten_og_paa_en_smal_skjerm() {
        var kommune = kommuner.ny();
        var poster = fyll(kommune);
        var j = "/" + kommune.slug() + "/postjournal";
        var sider = Map.of(
                "velg",
                "/postjournal",
                "alle",
                "/postjournal?q=snubletraad",
                "journal",
                j,
                "ingen",
                j + "?q=finnesikke&fra=tull",
                "sak",
                j + "/sak/" + poster.getFirst().saksaar() + "/"
                        + poster.getFirst().sakssekvensnummer(),
                "post",
                j + "/" + poster.get(2).id(),
                "feil",
                j + "/finnes-ikke",
                "personvern",
                "/personvern");
        try (var playwright = Chromium.krev();
                var nettleser = Chromium.start(playwright)) {
            for (var bredde : List.of(1440, 320)) {
                for (var moerk : List.of(false, true)) {
                    for (var side : sider.entrySet()) {
                        se(nettleser, bredde, moerk, side.getKey(), side.getValue(), kommune);
                    }
                }
            }
        }
    }

    @Test
    void kurven_brukes_uten_skript_og_kan_leses_paa_en_smal_skjerm() {
        var kommune = kommuner.ny();
        var poster = fyll(kommune);
        try (var playwright = Chromium.krev();
                var nettleser = Chromium.start(playwright)) {
            for (var bredde : List.of(1440, 320)) {
                var kapsler = leggTo(nettleser, bredde, kommune);
                seKurven(nettleser, bredde, "kurv", kapsler);
                var trukket = poster.getLast().id();
                Kommunevalg.gjoerI(kommune, () -> offentlig.trekkTilbake(trukket, "Feil"));
                seKurven(nettleser, bredde, "kurv-trukket", kapsler);
                Kommunevalg.gjoerI(kommune, () -> offentlig.leggUt(trukket));
            }
        }
    }

    private List<Cookie> leggTo(Browser nettleser, int bredde, Kommune kommune) {
        var utenSkript =
                new Browser.NewContextOptions().setViewportSize(bredde, 900).setJavaScriptEnabled(false);
        try (var vindu = nettleser.newContext(utenSkript)) {
            var side = vindu.newPage();
            side.navigate("http://localhost:" + port + "/" + kommune.slug() + "/postjournal");
            side.locator("button[form=kurv]").first().click();
            side.getByText("Tilbake til journalen").click();
            side.locator("button[form=kurv]").last().click();
            assertThat(side.locator("h1").textContent()).isEqualTo("2 journalposter i kurven");
            return vindu.cookies().stream()
                    .map(en ->
                            new Cookie(en.name, en.value).setDomain(en.domain).setPath(en.path))
                    .toList();
        }
    }

    private void seKurven(Browser nettleser, int bredde, String navn, List<Cookie> kapsler) {
        try (var vindu = nettleser.newContext(
                new Browser.NewContextOptions().setViewportSize(bredde, 900).setLocale("nb-NO"))) {
            vindu.addCookies(kapsler);
            var side = vindu.newPage();
            side.navigate("http://localhost:" + port + "/postjournal/kurv");
            side.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(BILDER.resolve("offentlig-" + navn + "-" + bredde + ".png")));
            assertThat((Integer) side.evaluate("document.documentElement.scrollWidth"))
                    .as(navn)
                    .isLessThanOrEqualTo(bredde);
            assertThat(new AxeBuilder(side).analyze().getViolations())
                    .as(navn + " " + bredde)
                    .extracting(f -> f.getId() + " " + f.getNodes().getFirst().getHtml())
                    .isEmpty();
        }
    }

    private void se(Browser nettleser, int bredde, boolean moerk, String navn, String sti, Kommune kommune) {
        var valg = new Browser.NewContextOptions()
                .setViewportSize(bredde, 900)
                .setLocale("nb-NO")
                .setColorScheme(
                        moerk
                                ? com.microsoft.playwright.options.ColorScheme.DARK
                                : com.microsoft.playwright.options.ColorScheme.LIGHT);
        try (var vindu = nettleser.newContext(valg)) {
            var side = vindu.newPage();
            side.navigate("http://localhost:" + port + sti);
            // The test's own municipality has no pattern; for the picture it borrows one.
            side.evaluate(
                    "slug => document.querySelectorAll(`[data-kommune=${slug}]`).forEach(e => e.dataset.kommune = 'aasnes')",
                    kommune.slug());
            side.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(BILDER.resolve("offentlig-" + navn + "-" + bredde + (moerk ? "-mork" : "") + ".png")));
            assertThat((Integer) side.evaluate("document.documentElement.scrollWidth"))
                    .as(navn)
                    .isLessThanOrEqualTo(bredde);
            var funn = new AxeBuilder(side).analyze().getViolations();
            assertThat(funn)
                    .as(navn + " " + bredde)
                    .extracting(f -> f.getId() + " " + f.getNodes().getFirst().getHtml())
                    .isEmpty();
        }
    }

    private List<no.dokumentsenter.journal.Journalpost> fyll(Kommune kommune) {
        return Kommunevalg.i(kommune, () -> {
            var igaar = Klokke.OSLO.instant().minus(Duration.ofDays(3));
            var kaffegata =
                    Klokke.bundet(igaar, () -> saker.opprett(proeve.sak("Kaffegata 9, gnr. 41 bnr. 12, dispensasjon")));
            var hjelp = Klokke.bundet(igaar, () -> saker.opprett(proeve.sak("Legeerklæring for Kanari Fuglset")));
            var skole = saker.opprett(proeve.sak("Trafikksikring ved Flisa skole, snubletraad"));
            return List.of(
                    Klokke.bundet(
                            igaar,
                            () -> ut(
                                    proeve.inngaaende(
                                            kaffegata, "Svar om vilkår for dispensasjon, Kaffegata 9, gnr. 41 bnr. 12"),
                                    Journalposttype.I,
                                    person("Tor Brenden", false),
                                    Optional.empty())),
                    ut(
                            proeve.inngaaende(skole, "Bekymring for trafikken ved Flisa skole, snubletraad"),
                            Journalposttype.I,
                            virksomhet("FAU Flisa skole"),
                            Optional.empty()),
                    ut(
                            proeve.inngaaende(hjelp, "Legeerklæring for Kanari Fuglset"),
                            Journalposttype.I,
                            person("Kanari Fuglset", true),
                            Optional.of(new NySkjerming(
                                    "13-1", "offl. § 13, jf. fvl. § 13 første ledd nr. 1", List.of(2, 3), true, true))),
                    ut(
                            proeve.inngaaende(
                                    skole,
                                    "Høring: Planprogram for Flisaelvavassdragsreguleringsforskriftsendringsforslag"),
                            Journalposttype.I,
                            virksomhet("Namnå maskin AS"),
                            Optional.empty()));
        });
    }

    private static List<Part> person(String navn, boolean skjermet) {
        return List.of(
                Part.avsender(navn, "", "", true, skjermet), Part.mottaker("Plan og byggesak", "", false, false));
    }

    private static List<Part> virksomhet(String navn) {
        return List.of(Part.avsender(navn, "", "", false, false));
    }

    private no.dokumentsenter.journal.Journalpost ut(
            NyJournalpost mal, Journalposttype type, List<Part> parter, Optional<NySkjerming> skjerming) {
        var id = journal.journalfoer(new NyJournalpost(
                mal.sak(),
                type,
                Journalstatus.JOURNALFOERT,
                mal.tittel(),
                mal.dokumentetsDato(),
                mal.mottattDato(),
                mal.sendtDato(),
                mal.forfallsdato(),
                mal.administrativEnhet(),
                mal.saksbehandler(),
                mal.kanal(),
                parter,
                skjerming,
                mal.dokumenter()));
        offentlig.leggUt(id);
        return journal.hent(id);
    }
}
