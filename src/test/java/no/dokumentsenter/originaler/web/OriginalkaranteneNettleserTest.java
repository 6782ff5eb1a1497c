package no.dokumentsenter.originaler.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.dokumentsenter.Chromium;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.originaler.Proeveoriginaler;
import no.dokumentsenter.papir.Buntstatus;
import no.dokumentsenter.papir.Proevebunt;
import no.dokumentsenter.papir.Proevebunter;
import no.dokumentsenter.papir.Skannebunter;
import no.dokumentsenter.tilgang.Person;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Paper from the stack to the shredder in a real browser. */
@Produkttest
@Tag("nettleser")
class OriginalkaranteneNettleserTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proevebunter bunter;

    @Autowired
    Skannebunter skannebunter;

    @Autowired
    Proeveoriginaler proeve;

    @LocalServerPort
    int port;

    private Kommune kommune;
    private Person en;
    private Person annen;
    private Playwright playwright;
    private Browser nettleser;

    @BeforeEach
    void toArkivarer() {
        playwright = Chromium.krev();
        nettleser = Chromium.start(playwright);
        kommune = kommuner.ny();
        en = personer.arkivar(kommune);
        annen = personer.arkivar(kommune);
    }

    @AfterEach
    void lukk() {
        if (playwright != null) {
            playwright.close();
        }
    }

    private Page vindu(Person person, Browser.NewPageOptions oppsett) {
        var side = nettleser.newPage(oppsett.setViewportSize(1440, 900));
        Chromium.loggInn(side, "http://localhost:" + port, person.brukernavn());
        return side;
    }

    private String adresse(String sti) {
        return "http://localhost:" + port + sti;
    }

    private UUID godkjentBunt() {
        var ark = bunter.ark(en, kommune, 2);
        var id = bunter.slipp(
                kommune,
                "bunt.pdf",
                Proevebunt.pdf(List.of(
                        ark.get(0), Proevebunt.brev("Søknad om garasje"), ark.get(1), Proevebunt.brev("Klage"))),
                Buntstatus.KONTROLL);
        proeve.som(en, kommune, () -> {
            skannebunter.settArk(id, bunter.versjon(kommune, id), 4);
            skannebunter.godkjenn(id, bunter.versjon(kommune, id), false);
            return null;
        });
        return bunter.vent(kommune, "bunt.pdf", Buntstatus.GODKJENT);
    }

    @Test
    void papiret_fra_en_bunt_legges_i_boks_unntas_tas_ut_og_boksen_lukkes() {
        var bunt = godkjentBunt();
        var side = vindu(en, new Browser.NewPageOptions());
        side.navigate(adresse("/%s/papir/bunt/%s".formatted(kommune.slug(), bunt)));
        side.keyboard().press("b");
        assertThat(side.locator("[data-feil]")).containsText("Ingen boks er åpen");

        side.navigate(adresse("/papir/karantene"));
        assertThat(side.locator("h1")).hasText("Ingen boks kan makuleres nå");
        avbild(side, "karantene-tom");
        side.locator("[name=sted]").fill("Flisa, kjelleren");
        side.keyboard().press("Enter");
        assertThat(side.locator("[role=status]").first()).containsText("Boksen er åpnet");

        side.navigate(adresse("/%s/papir/bunt/%s".formatted(kommune.slug(), bunt)));
        side.keyboard().press("b");
        assertThat(side.locator("[data-sagt]")).containsText("Papirene til 2 brev er lagt i boksen");
        avbild(side, "bunt-i-boks");
        side.locator("[aria-labelledby=papirene-h] li a").click();
        assertThat(side.locator("h1")).containsText("Åpen, 2 papirer");
        assertThat(side.locator(".papirliste > li").first()).containsText("Kontrollen etter skanning er ikke ferdig");
        assertThat(side.locator(".papirliste > li").first()).containsText("Ikke journalført eller avgjort ennå");

        var rad = side.locator(".papirliste > li").first();
        rad.locator("summary:has-text('Unnta')").click();
        rad.locator("select[name=grunn]").selectOption("egen_rettsform");
        rad.locator("[name=merknad]").fill("Testament");
        avbild(side, "boks-unntak");
        rad.locator("button:has-text('Unnta fra makulering')").click();
        assertThat(side.locator(".papirliste > li").first())
                .containsText("Testament, skjøte eller annet med egen rettsform");
        side.locator(".papirliste > li")
                .first()
                .locator("summary:has-text('Løft')")
                .click();
        side.locator("[name=hvorfor]").first().fill("Det var en kopi");
        side.keyboard().press("Enter");
        assertThat(side.locator("[role=status]").first()).containsText("Unntaket er løftet");
        rad = side.locator(".papirliste > li").first();
        rad.locator("summary:has-text('Ta ut')").click();
        rad.locator("select[name=maate]").selectOption("returnert");
        rad.locator("[name=til]").fill("Brudeparet");
        rad.locator("button:has-text('Ta ut av boksen')").click();
        assertThat(side.locator("[aria-labelledby=ute-h]")).containsText("Returnert eller sendt videre: Brudeparet");
        side.keyboard().press("l");
        assertThat(side.locator("h1")).containsText("Ett papir, kan makuleres fra");
        side.keyboard().press("p");
        assertThat(side.locator(".etikett h1")).hasText("Boks 1");
        avbild(side, "etikett");
    }

    @Test
    void en_liste_signeres_av_to_og_makuleringen_noteres_uten_skript() {
        var god = proeve.journalfoert(en, kommune, LocalDate.of(2026, 3, 2));
        var gammel = proeve.journalfoert(en, kommune, LocalDate.of(1948, 5, 3));
        proeve.lukketBoks(en, kommune, 200, true, List.of(god, gammel));
        var side = vindu(en, new Browser.NewPageOptions().setJavaScriptEnabled(false));
        side.navigate(adresse("/papir/karantene"));
        assertThat(side.locator("h1")).hasText("Én boks kan makuleres");
        side.locator("button:has-text('Lag makuleringsliste')").click();
        side.locator("a:has-text('Makuleringsliste 1')").click();
        assertThat(side.locator("h1")).containsText("Ett papir kan makuleres, ett må tas ut først");
        assertThat(side.locator("[aria-labelledby=sperret-h]")).containsText("arkivforskrifta § 19");
        side.locator("button:has-text('Signer')").click();
        assertThat(side.locator("[role=alert]")).containsText("Ett papir må ikke makuleres");
        side.locator("[aria-labelledby=sperret-h] a").click();
        var rad = side.locator(".papirliste > li", new Page.LocatorOptions().setHasText("03.05.1948"));
        rad.locator("summary:has-text('Ta ut')").click();
        rad.locator("[name=til]").fill("Fjernarkivet, hylle 4");
        rad.locator("button:has-text('Ta ut av boksen')").click();
        side.locator("a:has-text('Gå til listen')").click();
        side.locator("button:has-text('Signer')").click();
        assertThat(side.locator("[role=status]").first()).containsText("Du har signert");
        side.locator("button:has-text('Signer')").click();
        assertThat(side.locator("[role=alert]")).containsText("Den andre signaturen må komme fra en annen");
        var adresse = side.url().replace("/signer", "");

        var kollega = vindu(annen, new Browser.NewPageOptions());
        kollega.navigate(adresse);
        kollega.keyboard().press("a");
        assertThat(kollega.locator("[role=status]").first()).containsText("Listen er signert av to");
        avbild(kollega, "liste-godkjent");
        kollega.locator("#hos").fill("Prøve Makulering AS");
        kollega.keyboard().press("Enter");
        assertThat(kollega.locator("h1")).containsText("Ett papir makulert");
        kollega.keyboard().press("p");
        assertThat(kollega.locator(".attest")).containsText("av Prøve Makulering AS");
        avbild(kollega, "attest");
        kollega.navigate(adresse("/papir/karantene"));
        avbild(kollega, "karantene-ferdig");
    }

    @Test
    void sidene_er_uten_funn_i_axe_og_ruller_ikke_sidelengs() {
        var moden = proeve.lukketBoks(
                en,
                kommune,
                200,
                true,
                List.of(
                        proeve.journalfoert(en, kommune, LocalDate.of(2026, 3, 2)),
                        proeve.brev(kommune).id()));
        proeve.lukketBoks(en, kommune, 20, true, List.of(proeve.brev(kommune).id()));
        proeve.brev(kommune);
        var side = vindu(en, new Browser.NewPageOptions());
        side.navigate(adresse("/papir/karantene"));
        side.locator("summary:has-text('Hvor lenge')").click();
        avbild(side, "karantene");
        side.navigate(adresse("/%s/papir/karantene/boks/%s".formatted(kommune.slug(), moden)));
        avbild(side, "boks");
        side.navigate(adresse("/papir/karantene"));
        side.locator("button:has-text('Lag makuleringsliste')").click();
        side.locator("a:has-text('Makuleringsliste 1')").click();
        assertThat(side.locator("h1")).containsText("Ett papir kan makuleres"); // the page of the list, with its keys
        side.keyboard().press("a");
        assertThat(side.locator("[role=alert]")).containsText("må ikke makuleres");
        avbild(side, "liste-sperret");
    }

    private static void avbild(Page side, String navn) {
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
