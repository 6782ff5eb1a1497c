package no.dokumentsenter.postmottak.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.dokumentsenter.Chromium;
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
    private Playwright playwright;
    private Browser nettleser;
    private Page side;

    @BeforeEach
    void tusenBrevVenter() throws IOException {
        playwright = Chromium.krev();
        kommune = kommuner.ny();
        var arkivar = personer.arkivar(kommune);
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
                        "Deres ref. " + nummer,
                        "",
                        "Søknad om garasje",
                        "",
                        "Jeg vil bygge garasje."));
        inntak.klar(kommune, "brev.pdf");
        inntak.kopier(kommune, DOKUMENTER - 1);
        nettleser = Chromium.start(playwright);
        side = iKoeen(arkivar);
        assertThat(side.locator("#koe-antall")).hasText(Integer.toString(DOKUMENTER));
    }

    @AfterEach
    void lukk() {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** The queue as this person sees it, in a window of its own. */
    private Page iKoeen(Person person) {
        var vindu = nettleser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900));
        Chromium.loggInn(vindu, "http://localhost:" + port, person.brukernavn());
        vindu.navigate("http://localhost:" + port + "/postko");
        assertThat(vindu.locator("#skjema")).isVisible();
        return vindu;
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

    private void ferdigVist(String post) {
        assertThat(vist()).hasAttribute("data-dokument", post);
        assertThat(side.locator("#arbeid [aria-busy]")).hasCount(0);
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
        assertThat(side.locator("#status")).containsText(Pattern.compile("Journalført|ikke lastet ennå"));
        Assertions.assertThat(journalfoert()).isSubsetOf(maal);
        if (side.locator("#status").innerText().contains("ikke lastet ennå")) {
            ferdigVist(maal);
            side.keyboard().press("a");
        }
        assertThat(side.locator("#status")).containsText("Journalført");
        assertThat(vist()).hasAttribute("data-dokument", etter);
        Assertions.assertThat(journalfoert()).containsExactly(maal);
        assertThat(side.locator("#koe-antall")).hasText(Integer.toString(DOKUMENTER - 1));
    }

    @Test
    void den_som_klikker_paa_dokumentet_som_alt_er_aapent_kan_journalfoere_det() {
        var foerste = post(0);
        ferdigVist(foerste);
        side.waitForResponse(
                svar -> svar.url().contains(foerste.substring(foerste.indexOf('/') + 1)),
                () -> side.locator("#koe a[data-post='" + foerste + "']").click());
        ferdigVist(foerste);
        side.keyboard().press("a");
        assertThat(side.locator("#status")).containsText("Journalført");
        Assertions.assertThat(journalfoert()).containsExactly(foerste);
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
        var kollega = iKoeen(personer.arkivar(kommune));
        assertThat(kollega.locator("#arbeid")).hasAttribute("data-dokument", foerste);
        kollega.keyboard().press("a");
        assertThat(kollega.locator("#status")).containsText("Journalført");

        side.keyboard().press("Control+Enter");
        assertThat(side.locator("#sammenlign")).containsText("allerede avgjort av en annen");
        assertThat(side.locator("#tittel")).hasValue("Min tittel");
        Assertions.assertThat(journalfoert()).containsExactly(foerste);
    }

    @Test
    void tjue_dokumenter_tas_uten_mus() {
        for (var nr = 0; nr < 20; nr++) {
            var denne = post(0);
            ferdigVist(denne);
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
