package no.dokumentsenter.papir.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.dokumentsenter.Chromium;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.papir.Buntstatus;
import no.dokumentsenter.papir.Proevebunt;
import no.dokumentsenter.papir.Proevebunter;
import no.dokumentsenter.tilgang.Person;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The stacks in a real browser: keys, no mouse, no script, wide and narrow. */
@Produkttest
@Tag("nettleser")
class BunterNettleserTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proevebunter proeve;

    @LocalServerPort
    int port;

    private Kommune kommune;
    private Person arkivar;
    private Playwright playwright;
    private Browser nettleser;

    @BeforeEach
    void enArkivar() {
        playwright = Chromium.krev();
        nettleser = Chromium.start(playwright);
        kommune = kommuner.ny();
        arkivar = personer.arkivar(kommune);
    }

    @AfterEach
    void lukk() {
        if (playwright != null) {
            playwright.close();
        }
    }

    private Page vindu(Browser.NewPageOptions oppsett) {
        var side = nettleser.newPage(oppsett.setViewportSize(1440, 900));
        Chromium.loggInn(side, "http://localhost:" + port, arkivar.brukernavn());
        return side;
    }

    private UUID bunt(String navn) {
        var ark = proeve.ark(arkivar, kommune, 2);
        var fil = Proevebunt.pdf(List.of(
                ark.get(0),
                Proevebunt.tom(),
                Proevebunt.brev("Søknad om garasje"),
                Proevebunt.dreid(Proevebunt.brev("Vedlegg til søknaden"), 3),
                ark.get(1),
                Proevebunt.tom(),
                Proevebunt.brev("Klage på vedtak"),
                Proevebunt.tom()));
        return proeve.slipp(kommune, navn, fil, Buntstatus.KONTROLL);
    }

    private String adresse(UUID id) {
        return "http://localhost:%d/%s/papir/bunt/%s".formatted(port, kommune.slug(), id);
    }

    @Test
    void en_bunt_deles_samles_roteres_og_godkjennes_fra_tastaturet() {
        var id = bunt("taster.pdf");
        var side = vindu(new Browser.NewPageOptions());
        side.navigate("http://localhost:" + port + "/papir/bunter");
        assertThat(side.locator("h1")).hasText("Én skannebunt venter");
        side.locator("th a").first().click();
        side.waitForURL(adresse(id));
        var tastatur = side.keyboard();
        var status = side.locator("#status");
        assertThat(side.locator("h1")).containsText("2 brev av 8 sider");
        assertThat(side.locator("[aria-current].sidekort")).hasId("side-3");

        tastatur.press("j");
        assertThat(side.locator("#side-4")).isFocused();
        tastatur.press("d");
        assertThat(status).containsText("Side 4: et nytt brev begynner her");
        assertThat(side.locator("h1")).containsText("3 brev av 8 sider");
        assertThat(side.locator("#side-4")).isFocused();
        tastatur.press("m");
        assertThat(side.locator("h1")).containsText("2 brev av 8 sider");
        tastatur.press("r");
        assertThat(side.locator("#side-4 .sidebilde")).hasAttribute("data-rotasjon", "90");
        tastatur.press("x");
        assertThat(side.locator("#side-4")).hasAttribute("data-utelatt", "ja");
        tastatur.press("u");
        assertThat(side.locator("#side-4:not([data-utelatt])")).hasCount(1);
        tastatur.press("u");
        assertThat(side.locator("#side-4 .sidebilde")).hasAttribute("data-rotasjon", "0");
        tastatur.press("Shift+U");
        assertThat(side.locator("h1")).containsText("Ett brev av 8 sider");
        tastatur.press("u");
        assertThat(side.locator("h1")).containsText("2 brev av 8 sider");
        tastatur.press("o");
        assertThat(side.locator("#sidestor")).isVisible();
        tastatur.press("Escape");

        // Ten keys at once: each is done on what the one before it left.
        for (var i = 0; i < 5; i++) {
            tastatur.press("r");
            tastatur.press("x");
        }
        assertThat(side.locator("#side-4 .sidebilde")).hasAttribute("data-rotasjon", "90");
        assertThat(side.locator("#side-4")).hasAttribute("data-utelatt", "ja");
        tastatur.press("x");
        assertThat(side.locator("#side-4:not([data-utelatt])")).hasCount(1);

        tastatur.press("a");
        assertThat(side.locator("[data-feil]")).containsText("Skriv hvor mange ark");
        side.locator("#ark").fill("5");
        tastatur.press("Enter");
        assertThat(side.locator(".utfall")).containsText("Ett ark mangler");
        assertThat(side.locator(".utfall")).containsText("side 3, 4");
        side.locator("#ark").fill("4");
        tastatur.press("Enter");
        assertThat(side.locator("#avvik")).hasCount(0);
        tastatur.press("Control+Enter");
        assertThat(side.locator("[aria-labelledby=laget-h] li a"))
                .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(120_000));
        avbild(side, "bunt-godkjent");
        side.locator(".kontrollskjema button[value=ja]").first().click();
        assertThat(side.locator(".etterstatus").first()).hasText("✓");
        side.locator("form[action$=stikkproeve] button[value=ja]").first().click();
        assertThat(side.locator("[data-feil]")).containsText("av en annen");
        side.locator("[aria-labelledby=laget-h] li a").first().click();
        side.waitForURL(Pattern.compile(".*/postko\\?post=.*"));
    }

    @Test
    void uten_skript_kan_en_bunt_leses_deles_og_godkjennes() {
        var id = bunt("uten-skript.pdf");
        var side = vindu(new Browser.NewPageOptions().setJavaScriptEnabled(false));
        side.navigate(adresse(id));
        side.locator("#side-4 button[value='del:4']").click();
        assertThat(side.locator("h1")).containsText("3 brev av 8 sider");
        assertThat(side.locator("[data-sagt]")).containsText("Side 4");
        side.locator("#ark").fill("4");
        side.locator(".arkskjema button").click();
        side.locator("#godkjenn").click();
        assertThat(side.locator("[aria-labelledby=laget-h] li")).hasCount(3);
        proeve.vent(kommune, "uten-skript.pdf", Buntstatus.GODKJENT);
    }

    @Test
    void sidene_er_uten_funn_i_axe_og_ruller_ikke_sidelengs() {
        var tom = vindu(new Browser.NewPageOptions());
        tom.navigate("http://localhost:" + port + "/papir/bunter");
        assertThat(tom.locator("h1")).hasText("Ingen skannebunter venter");
        avbild(tom, "bunter-tom");

        var id = bunt("bilder.pdf");
        var nabo = kommuner.ny();
        var stanset = proeve.slipp(
                kommune,
                "stanset.pdf",
                Proevebunt.pdf(
                        List.of(proeve.ark(personer.arkivar(nabo), nabo, 1).getFirst(), Proevebunt.brev("Hvem sitt?"))),
                Buntstatus.STANSET);
        var side = vindu(new Browser.NewPageOptions());
        side.navigate("http://localhost:" + port + "/papir/bunter");
        avbild(side, "bunter");
        side.navigate(adresse(stanset));
        avbild(side, "bunt-stanset");
        side.navigate(adresse(id));
        side.locator("#ark").fill("5");
        side.keyboard().press("Enter");
        assertThat(side.locator(".utfall")).containsText("mangler");
        avbild(side, "bunt");
        side.navigate("http://localhost:" + port + "/papir/mottatt");
        assertThat(side.locator("h1")).hasText("Ingenting er notert ennå");
        noter(side, "anbud", "#anbud-fristdato", "31.12.2099");
        noter(side, "annen_instans", "#annen_instans-videresendt", "Statens prøveverk");
        assertThat(side.locator("tbody")).containsText("Forseglet til 31.12.2099 kl. 12.00");
        assertThat(side.locator("tbody tr")).hasCount(2);
        side.locator("summary:has-text('Rekommandert')").click();
        avbild(side, "mottatt");
        side.navigate(adresse(stanset));
        side.locator("[value=hit]").check();
        side.locator("#stans-forklaring").fill("Åpnet: brevet er til oss");
        side.locator(".stans button").click();
        assertThat(side.locator("h1")).containsText("Ett brev av 2 sider");
    }

    private static void noter(Page side, String slag, String felt, String verdi) {
        side.locator("details:has(#" + slag + "-dato) > summary").click();
        side.locator(felt).fill(verdi);
        side.locator("details:has(#" + slag + "-dato) form button").click();
        assertThat(side.locator("[role=status]").first()).hasText("Notert.");
    }

    private void avbild(Page side, String navn) {
        for (var farger : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            side.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(farger));
            for (var bredde : List.of(1440, 320)) {
                side.setViewportSize(bredde, bredde == 320 ? 900 : 1000);
                side.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target/skjermbilder/%s-%d-%s.png".formatted(navn, bredde, farger))));
                Assertions.assertThat(side.evaluate("document.documentElement.scrollWidth"))
                        .as("%s %d", navn, bredde)
                        .isEqualTo(bredde);
                var funn = new AxeBuilder(side).analyze().getViolations();
                Assertions.assertThat(funn).as("%s %d %s", navn, bredde, farger).isEmpty();
            }
        }
        side.setViewportSize(1440, 900);
    }
}
