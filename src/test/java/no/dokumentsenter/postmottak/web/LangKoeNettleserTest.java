package no.dokumentsenter.postmottak.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Poststatus;
import no.dokumentsenter.postmottak.Proeveinntak;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.tilgang.Person;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole product in a real browser, with a thousand letters waiting. */
@Produkttest
@Tag("nettleser")
class LangKoeNettleserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int DOKUMENTER = 1000;

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proeveinntak inntak;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proevearkiv arkiv;

    @Autowired
    Saker saker;

    @Autowired
    Postkoe koe;

    @LocalServerPort
    int port;

    private Kommune kommune;
    private Person arkivar;
    private Playwright playwright;
    private Page side;

    @BeforeEach
    void tusenBrevVenter() throws IOException {
        assumeThat(Files.exists(CHROMIUM)).as("Chromium er ikke installert").isTrue();
        kommune = kommuner.ny();
        arkivar = personer.arkivar(kommune);
        personer.saksbehandler(kommune, "Ola Grindvoll");
        var nummer = Kommunevalg.i(
                kommune, () -> saker.hent(saker.opprett(arkiv.sak("Garasje"))).saksnummer());
        inntak.slipp(
                kommune,
                "skann",
                "brev.pdf",
                Proeveinntak.brev(
                        "Tor Brenden",
                        "Kaffegata 9",
                        "2270 Flisa",
                        "",
                        "Flisa, 2. mars 2026",
                        "Vår ref. " + nummer,
                        "",
                        "Søknad om garasje",
                        "",
                        "Jeg vil bygge garasje."));
        inntak.klar(kommune, "brev.pdf");
        inntak.kopier(kommune, DOKUMENTER - 1);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        side = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")))
                .newPage(new Browser.NewPageOptions().setViewportSize(1440, 900));
        side.navigate("http://localhost:" + port + "/logg-inn");
        side.fill("[name=brukernavn]", arkivar.brukernavn());
        side.fill("[name=passord]", arkivar.brukernavn());
        side.locator("[name=passord]").press("Enter");
        side.waitForURL("**/arbeidsbord");
        side.navigate("http://localhost:" + port + "/postko");
        assertThat(side.locator("#koe-antall")).hasText(Integer.toString(DOKUMENTER));
    }

    @AfterEach
    void lukk() {
        if (playwright != null) {
            playwright.close();
        }
    }

    private Locator rad(int nr) {
        return side.locator("#koe a[data-post]").nth(nr);
    }

    private String post(int nr) {
        return rad(nr).getAttribute("data-post");
    }

    private Locator vist() {
        return side.locator("#arbeid");
    }

    /** What the database says is registered. */
    private List<String> journalfoert() {
        return Kommunevalg.i(kommune, () -> koe.med(Set.of(Poststatus.JOURNALFOERT), DOKUMENTER)).stream()
                .map(post -> kommune.slug() + "/" + post.id())
                .toList();
    }

    @Test
    void ti_raske_j_og_saa_a_journalfoerer_bare_det_som_vises() {
        var maal = post(10);
        var etter = post(11);
        for (var i = 0; i < 10; i++) {
            side.keyboard().press("j");
        }
        side.keyboard().press("a");
        // Either it was shown already and is registered, or it was not and nothing was.
        Assertions.assertThat(journalfoert()).isSubsetOf(maal);
        if (!side.locator("#status").innerText().contains("Journalført")) {
            assertThat(vist()).hasAttribute("data-dokument", maal);
            side.waitForFunction(
                    "maal => document.querySelector('#arbeid').dataset.dokument !== maal"
                            + " || !document.querySelector('#arbeid [aria-busy]')",
                    maal);
            if (maal.equals(vist().getAttribute("data-dokument"))) {
                side.keyboard().press("a");
            }
        }
        assertThat(side.locator("#status")).containsText("Journalført");
        assertThat(vist()).hasAttribute("data-dokument", etter);
        Assertions.assertThat(journalfoert()).containsExactly(maal);
        assertThat(side.locator("#koe-antall")).hasText(Integer.toString(DOKUMENTER - 1));
    }

    @Test
    void det_som_er_skrevet_blir_hos_sitt_dokument_ogsaa_naar_en_blar_fram_og_tilbake() {
        var tittel = side.locator("#tittel").inputValue();
        side.fill("#tittel", "Kanarifuglens egen tittel");
        side.keyboard().press("Escape");
        side.keyboard().press("j");
        assertThat(vist()).hasAttribute("data-dokument", post(1));
        assertThat(side.locator("#tittel")).hasValue(tittel);
        Assertions.assertThat(vist().innerHTML()).doesNotContain("Kanarifuglens");
        side.keyboard().press("k");
        assertThat(vist()).hasAttribute("data-dokument", post(0));
        assertThat(side.locator("#tittel")).hasValue("Kanarifuglens egen tittel");
    }

    @Test
    void naar_en_annen_har_registrert_det_imens_sier_siden_fra_og_beholder_det_som_er_skrevet() {
        var foerste = post(0);
        side.fill("#tittel", "Min tittel");
        side.keyboard().press("Escape");
        var nummeret = journalfoert().size();
        try (var annen = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")))) {
            var deres = annen.newPage();
            var kollega = personer.arkivar(kommune);
            deres.navigate("http://localhost:" + port + "/logg-inn");
            deres.fill("[name=brukernavn]", kollega.brukernavn());
            deres.fill("[name=passord]", kollega.brukernavn());
            deres.locator("[name=passord]").press("Enter");
            deres.waitForURL("**/arbeidsbord");
            deres.navigate("http://localhost:" + port + "/postko?post=" + foerste);
            deres.waitForSelector("#skjema");
            deres.keyboard().press("a");
            assertThat(deres.locator("#status")).containsText("Journalført");
        }
        side.keyboard().press("a");
        assertThat(side.locator("#tittel")).hasValue("Min tittel");
        assertThat(side.getByText("Min tittel").or(side.locator("#konflikt")).first())
                .isVisible();
        Assertions.assertThat(journalfoert()).hasSize(nummeret + 1);
    }

    @Test
    void tjue_dokumenter_tas_uten_mus() {
        for (var nr = 0; nr < 20; nr++) {
            var denne = post(0);
            assertThat(vist()).hasAttribute("data-dokument", denne);
            side.waitForFunction("() => [...document.querySelectorAll('#arbeid img')].slice(0, 1)"
                    + ".every(bilde => bilde.complete) && !document.querySelector('#arbeid [aria-busy]')");
            side.keyboard().press("a");
            assertThat(side.locator("#koe a[data-post='" + denne + "']")).hasCount(0);
        }
        Assertions.assertThat(journalfoert()).hasSize(20);
        assertThat(side.locator("#koe-antall")).hasText(Integer.toString(DOKUMENTER - 20));
    }

    @Test
    void et_nytt_brev_som_kommer_mens_en_skriver_flytter_verken_tekst_eller_markoer() throws IOException {
        side.locator("#tittel").fill("Halvt");
        side.locator("#tittel").press("End");
        inntak.slipp(kommune, "skann", "nytt.pdf", Proeveinntak.brev("Kari Lien", "", "Spørsmål om skole"));
        inntak.klar(kommune, "nytt.pdf");
        side.waitForFunction(
                "antall => document.querySelector('#koe-antall').textContent === antall",
                Integer.toString(DOKUMENTER + 1));
        side.keyboard().type(" skrevet");
        assertThat(side.locator("#tittel")).hasValue("Halvt skrevet");
        assertThat(side.locator("#tittel")).isFocused();
    }
}
