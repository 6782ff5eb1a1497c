package no.dokumentsenter.postmottak.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.dokumentsenter.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The queue in a real browser, under the strict policy. */
@Tag("nettleser")
class PostkoNettleserTest {
    private static final Path BILDER = Path.of("target/skjermbilder");

    private static Playwright playwright;
    private static Browser nettleser;

    private Proevetjener tjener;
    private Page side;
    private final List<String> klager = new ArrayList<>();

    @BeforeAll
    static void start() {
        playwright = Chromium.krev();
        nettleser = Chromium.start(playwright);
    }

    @AfterAll
    static void stopp() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void aapne() throws IOException {
        tjener = new Proevetjener();
        side = nettleser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900));
        side.onConsoleMessage(melding -> {
            if (melding.type().equals("error")) {
                klager.add(melding.text());
            }
        });
        side.onPageError(klager::add);
    }

    @AfterEach
    void lukk() {
        side.close();
        tjener.close();
    }

    @Test
    void ti_raske_j_og_saa_a_godtar_aldri_noe_annet_enn_det_som_vises() throws InterruptedException {
        var linjer = List.copyOf(tjener.linjer());
        var maal = linjer.get(10);
        linjer.forEach(tjener::hold);
        gaaTil("/postko");

        for (var i = 0; i < 10; i++) {
            side.keyboard().press("j");
        }
        assertThat(valgtRad()).hasAttribute("data-post", maal.post());
        side.keyboard().press("a");
        assertThat(side.locator("#status")).hasText("Dokumentet er ikke lastet ennå. Trykk a igjen.");

        tjener.slipp(maal);
        assertThat(side.locator("#arbeid")).hasAttribute("data-dokument", maal.post());
        linjer.forEach(tjener::slipp);
        tjener.ventTilAltErBesvart();
        side.evaluate("fetch('/css/ikon.svg').then((svar) => svar.text())");
        assertThat(side.locator("#arbeid").getAttribute("data-dokument")).isEqualTo(maal.post());
        assertThat(side.locator("#arbeid [aria-busy]")).hasCount(0);
        side.keyboard().press("a");

        var sendt = ventPaa("/godta");
        assertThat(sendt.sti()).isEqualTo("/" + maal.slug() + "/postko/" + maal.id() + "/godta");
        assertThat(sendt.felter()).containsEntry("neste", linjer.get(11).post());
        assertThat(side.locator("#arbeid"))
                .hasAttribute("data-dokument", linjer.get(11).post());
        assertThat(valgtRad()).hasAttribute("data-post", linjer.get(11).post());
        assertThat(side.locator("#koe a[data-post='" + maal.post() + "']")).hasCount(0);
        assertThat(side.locator("#status")).containsText("Journalført ÅSN 2026/1409-3");
        ingenKlager();
    }

    @Test
    void et_roert_felt_lekker_ikke_til_neste_dokument_og_blir_utkast() throws InterruptedException {
        var linjer = tjener.linjer();
        gaaTil("/postko");
        side.fill("#tittel", "Min egen tittel");
        side.keyboard().press("Escape");
        side.keyboard().press("j");

        assertThat(side.locator("#arbeid"))
                .hasAttribute("data-dokument", linjer.get(1).post());
        assertThat(side.locator("#tittel")).hasValue(linjer.get(1).hva());
        var utkast = ventPaa("/utkast");
        assertThat(utkast.sti()).contains(linjer.getFirst().id().toString());
        assertThat(utkast.felter()).containsEntry("tittel", "Min egen tittel");
        ingenKlager();
    }

    @Test
    void et_felt_som_mangler_stopper_a_og_sifferet_velger() throws InterruptedException {
        gaaTil("/postko");
        assertThat(side.locator(".usikker")).isFocused();
        side.keyboard().press("a");
        assertThat(side.locator("#status")).hasText("Kan ikke godtas ennå. Fyll ut: saksbehandler.");

        side.keyboard().press("Escape");
        side.keyboard().press("4");
        assertThat(side.locator("#saksbehandler")).hasValue("sa");
        side.keyboard().press("2");
        side.keyboard().press("a");

        assertThat(ventPaa("/godta").felter())
                .containsEntry("saksbehandler", "sa")
                .containsEntry("sak", "s2");
    }

    @Test
    void q_spoer_om_grunn_med_siffer() throws InterruptedException {
        gaaTil("/postko");
        side.keyboard().press("q");
        assertThat(side.locator("#avslutt")).isVisible();
        side.keyboard().press("1");

        assertThat(ventPaa("/avslutt").felter()).containsEntry("grunn", "1");
        assertThat(side.locator("#arbeid"))
                .hasAttribute("data-dokument", tjener.linjer().getFirst().post());
    }

    @Test
    void en_grunn_som_maa_forklares_spoer_om_ordene_og_enter_sender_den() throws InterruptedException {
        gaaTil("/postko");
        side.keyboard().press("q");
        side.keyboard().press("3");
        assertThat(side.locator("#avslutt-tekst")).isFocused();
        assertThat(side.locator("#status")).hasText("Skriv hva, og trykk Enter.");
        side.keyboard().type("Våler i Østfold");
        side.keyboard().press("Enter");

        assertThat(ventPaa("/avslutt").felter()).containsEntry("grunn", "3").containsEntry("tekst", "Våler i Østfold");
    }

    @Test
    void enter_i_grunnen_er_aldri_den_foerste_i_lista() throws InterruptedException {
        gaaTil("/postko");
        side.keyboard().press("q");
        side.keyboard().press("3");
        side.keyboard().press("Escape");
        side.keyboard().press("q");
        side.keyboard().press("5");
        side.keyboard().type("Tom konvolutt");
        side.keyboard().press("Enter");

        assertThat(ventPaa("/avslutt").felter()).containsEntry("grunn", "5");
    }

    @Test
    void enheten_foelger_saksbehandleren_og_sakstittelen_tittelen_til_en_sier_noe_annet() {
        gaaTil("/postko");
        side.keyboard().press("4");
        assertThat(side.locator("#enhet")).hasValue("Teknisk drift");

        side.keyboard().press("n");
        side.focus("#tittel");
        side.keyboard().press("Control+a");
        side.keyboard().type("Hull i vegen");
        assertThat(side.locator("#sakstittel")).hasValue("Hull i vegen");

        side.fill("#sakstittel", "Vegvedlikehold");
        side.focus("#tittel");
        side.keyboard().press("Control+End");
        side.keyboard().type(" ved brua");
        assertThat(side.locator("#sakstittel")).hasValue("Vegvedlikehold");
        ingenKlager();
    }

    @Test
    void ett_siffer_gir_koden_hjemmelen_og_skjuler_navnene_som_i_lignende_brev() throws InterruptedException {
        gaaTil("/postko?post=" + tjener.linjer().get(1).post());
        side.keyboard().press("5");
        side.keyboard().press("a");

        assertThat(ventPaa("/godta").felter())
                .containsEntry("tilgangskode", "H")
                .containsEntry("hjemmel", "13-1")
                .containsEntry("skjermAvsender", "on")
                .containsEntry("skjermedeOrd", "0");
    }

    @Test
    void enter_i_saksoeket_velger_det_foerste_treffet_og_sender_ingenting() throws InterruptedException {
        gaaTil("/postko?post=" + tjener.linjer().get(1).post());
        side.keyboard().press("b");
        side.keyboard().type("veglys");
        side.waitForSelector("#saktreff input");
        side.keyboard().press("Enter");
        assertThat(side.locator("#saktreff input").first()).isChecked();

        side.keyboard().press("a");
        assertThat(ventPaa("/godta").felter()).containsEntry("sak", "s8");
    }

    @Test
    void v_staar_paa_kommunen_som_brevet_ser_ut_til_aa_gjelde() throws InterruptedException {
        gaaTil("/postko?vis=feil");
        side.keyboard().press("v");
        assertThat(side.locator("#feilkommune button[value=grue]")).isFocused();
        side.keyboard().press("Enter");

        assertThat(ventPaa("/feil-kommune").felter()).containsEntry("til", "grue");
    }

    @Test
    void bokstaver_i_et_felt_er_bokstaver_men_ctrl_enter_lagrer() throws InterruptedException {
        var andre = tjener.linjer().get(1);
        gaaTil("/postko?post=" + andre.post());
        side.focus("#tittel");
        side.keyboard().press("End");
        side.keyboard().type(" jakta");
        assertThat(side.locator("#arbeid")).hasAttribute("data-dokument", andre.post());
        side.keyboard().press("Control+Enter");

        assertThat(ventPaa("/godta").felter().get("tittel")).endsWith(" jakta");
    }

    @Test
    void nye_rader_venter_til_leseren_vil_se_dem() throws IOException {
        gaaTil("/postko");
        assertThat(side.locator(".statuslinje")).hasAttribute("data-tilstand", "til");
        side.fill("#tittel", "Skriver");
        var foerste = tjener.linjer().getFirst();
        tjener.nyPost(new Koelinje(
                "grue",
                "GRU",
                UUID.nameUUIDFromBytes(new byte[] {1}),
                "Ny",
                "man 10.44",
                "epost",
                "Ny post",
                Optional.empty(),
                Optional.empty(),
                false));

        assertThat(side.locator("#nye-tekst")).containsText("1 nye siden");
        assertThat(side.locator("#koe-liste li")).hasCount(14);
        assertThat(side.locator("#tittel")).isFocused();
        side.keyboard().press("Escape");
        side.keyboard().press(".");
        assertThat(side.locator("#koe-liste li")).hasCount(15);
        assertThat(valgtRad()).hasAttribute("data-post", foerste.post());
        assertThat(side.locator("#tittel")).hasValue("Skriver");
        ingenKlager();
    }

    @Test
    void en_konflikt_vises_over_skjemaet_og_det_som_er_skrevet_staar() {
        gaaTil("/postko?post=" + tjener.linjer().get(1).post());
        side.fill("#adresse", "konflikt");
        side.keyboard().press("Control+Enter");

        assertThat(side.locator("#sammenlign")).containsText("Kari lagret for 20 s siden.");
        assertThat(side.locator("#adresse")).hasValue("konflikt");
    }

    @Test
    void skjermede_ord_blir_stjerner_i_den_offentlige_tittelen() throws InterruptedException {
        gaaTil("/postko?post=" + tjener.linjer().get(1).post());
        side.keyboard().press("t");
        side.keyboard().press("ArrowRight");
        side.keyboard().press("Space");

        assertThat(side.locator("skjerm-ord [data-visning]")).containsText("Klagesak *****skjermet oversending");
        side.keyboard().press("Escape");
        side.keyboard().press("a");
        assertThat(ventPaa("/godta").felter()).containsEntry("skjermedeOrd", "1");
    }

    @Test
    void uten_hurtigtaster_gjoer_bokstavene_ingenting() {
        gaaTil("/postko");
        side.keyboard().press("h");
        side.uncheck("#hurtigtaster");
        side.keyboard().press("Escape");
        side.keyboard().press("j");

        assertThat(valgtRad())
                .hasAttribute("data-post", tjener.linjer().getFirst().post());
        side.reload();
        side.keyboard().press("j");
        assertThat(valgtRad())
                .hasAttribute("data-post", tjener.linjer().getFirst().post());
    }

    @Test
    void papiret_kan_roteres_forstoerres_og_vises_stort() {
        gaaTil("/postko");
        side.keyboard().press("+");
        side.keyboard().press("r");
        side.keyboard().press("z");
        assertThat(side.locator(".ordlag .bevis").first()).isHidden();
        bilde("postko-rotert");
        side.keyboard().press("o");
        assertThat(side.locator("canvas")).hasCount(2);
        bilde("postko-stor");
        side.keyboard().press("o");
        assertThat(side.locator(".stor-visning")).isHidden();
        ingenKlager();
    }

    @Test
    void naar_stroemmen_brytes_sier_siden_fra() {
        gaaTil("/postko");
        assertThat(side.locator(".statuslinje")).hasAttribute("data-tilstand", "til");
        tjener.close();

        assertThat(side.locator(".statuslinje")).hasAttribute("data-tilstand", "fra");
        bilde("postko-frakoblet");
    }

    @Test
    void hjelp_viser_tastene() {
        gaaTil("/postko");
        side.keyboard().press("h");
        bilde("hjelp");
        ingenFunn("hjelp");
    }

    @Test
    void grunnene_staar_i_et_ark() {
        gaaTil("/postko");
        side.keyboard().press("q");
        bilde("avslutt");
        ingenFunn("avslutt");
    }

    @ParameterizedTest
    @CsvSource({
        "postko, /postko, 1440, 900",
        "postko-1280, /postko, 1280, 800",
        "postko-tom, /postko?vis=tom, 1440, 900",
        "postko-feil, /postko?vis=feil, 1440, 900",
        "postko-aasnes, /postko?kommune=aasnes, 1440, 900",
        "postko-320, /postko, 320, 700",
        "postko-320-koe, /postko?rute=koe, 320, 700",
        "postko-320-dokument, /postko?rute=dokument, 320, 700",
        "arbeidsbord, /arbeidsbord, 1440, 900",
        "arbeidsbord-tom, /arbeidsbord-tom, 1440, 900",
        "arbeidsbord-320, /arbeidsbord, 320, 700",
    })
    void sidene_har_ingen_funn_i_lyst_og_moerkt(String navn, String sti, int bredde, int hoeyde) {
        side.setViewportSize(bredde, hoeyde);
        gaaTil(sti);
        assertThat(side.locator(".statuslinje")).hasAttribute("data-tilstand", "til");
        for (var farge : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            side.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(farge));
            var hva = navn + (farge == ColorScheme.DARK ? "-mork" : "");
            bilde(hva);
            ingenFunn(hva);
            assertThat(side.evaluate("document.documentElement.scrollWidth"))
                    .as(hva)
                    .isEqualTo(bredde);
        }
        ingenKlager();
    }

    private void gaaTil(String sti) {
        side.navigate(tjener.adresse() + sti);
        side.waitForFunction("document.readyState === 'complete'");
    }

    private com.microsoft.playwright.Locator valgtRad() {
        return side.locator("#koe a[aria-current=true]");
    }

    private Proevetjener.Innsendt ventPaa(String slutt) throws InterruptedException {
        while (true) {
            var neste = tjener.innsendt.poll(10, TimeUnit.SECONDS);
            assertThat(neste).as("innsending til " + slutt).isNotNull();
            if (neste.sti().endsWith(slutt)) {
                return neste;
            }
        }
    }

    private void ingenFunn(String hva) {
        var funn = new AxeBuilder(side).analyze().getViolations();
        assertThat(funn)
                .as(hva)
                .allSatisfy(regel -> assertThat(regel.getId() + ": "
                                + regel.getNodes().getFirst().getHtml())
                        .isEmpty());
    }

    /** No script error and no breach of the policy. */
    private void ingenKlager() {
        assertThat(klager).isEmpty();
    }

    private void bilde(String navn) {
        side.evaluate("document.fonts.ready");
        side.screenshot(new Page.ScreenshotOptions().setPath(BILDER.resolve(navn + ".png")));
    }
}
