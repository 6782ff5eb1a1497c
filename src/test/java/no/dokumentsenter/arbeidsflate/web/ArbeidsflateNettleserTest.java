package no.dokumentsenter.arbeidsflate.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dokumentsenter.Chromium;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.offentligjournal.OffentligJournal;
import no.dokumentsenter.postmottak.InnkommetPost;
import no.dokumentsenter.postmottak.Kanal;
import no.dokumentsenter.postmottak.Mottak;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.skjerming.NySkjerming;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page of the module, with real data in a real browser: wide and narrow, light and dark. */
@Produkttest
@Tag("nettleser")
class ArbeidsflateNettleserTest {
    private static final Path BILDER = Path.of("target/skjermbilder");

    private static Playwright playwright;
    private static Browser nettleser;

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
    OffentligJournal offentlig;

    @Autowired
    Mottak mottak;

    @LocalServerPort
    int port;

    @TempDir
    Path mappe;

    private final List<String> klager = new ArrayList<>();
    private List<Kommune> tre;
    private Kommune kommune;
    private Person arkivar;
    private SakId sak;
    private JournalpostId aapen;
    private JournalpostId skjermet;

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
    void enVanligDag() {
        tre = List.of(kommuner.ny(), kommuner.ny(), kommuner.ny());
        kommune = tre.get(1);
        arkivar = personer.arkivar(tre.toArray(Kommune[]::new));
        personer.arkivar(kommune);
        Paalogget.som(
                arkivar,
                () -> Kommunevalg.i(kommune, () -> {
                    sak = saker.opprett(
                            arkiv.sak("Omsorgsbolig på Haslemoen, søknad om dispensasjon fra reguleringsplanen"));
                    aapen = journal.journalfoer(arkiv.inngaaende(sak, "Spørsmål om tomt og vei, Kaffegata 9"));
                    skjermet = journal.journalfoer(arkiv.inngaaende(
                            sak,
                            "Legeerklæring for Nils Østmoen",
                            Optional.of(new NySkjerming(
                                    "13-1", "offl. § 13 jf. fvl. § 13 første ledd nr. 1", List.of(2, 3), true, true))));
                    for (var i = 3; i <= 12; i++) {
                        journal.journalfoer(
                                arkiv.inngaaende(sak, "Merknad nummer " + i + " til søknaden fra naboene i Kaffegata"));
                    }
                    offentlig.leggUt(aapen);
                    return null;
                }));
    }

    @Test
    void hver_side_er_uten_funn_i_axe_lyst_og_moerkt_bredt_og_smalt() {
        for (var moerk : List.of(false, true)) {
            for (var bredde : List.of(1440, 320)) {
                bilder(arkivar, "", sider(), bredde, moerk);
                bilder(
                        personer.saksbehandler(kommune),
                        "saksbehandler-",
                        Map.of(
                                "journalpost",
                                "/%s/journalpost/%s".formatted(kommune.slug(), skjermet),
                                "arbeidsbord",
                                "/arbeidsbord"),
                        bredde,
                        moerk);
                bilder(personer.drift(kommune), "drift-", Map.of("arbeidsbord", "/arbeidsbord"), bredde, moerk);
            }
        }
        assertThat(klager).isEmpty();
    }

    private Map<String, String> sider() {
        var her = "/" + kommune.slug();
        var sider = new LinkedHashMap<String, String>();
        sider.put("arbeidsbord", "/arbeidsbord");
        sider.put("sok", "/sok?q=naboene");
        sider.put("sok-tomt", "/sok?q=finnesikke&kommune=" + kommune.slug());
        sider.put("sak", her + "/sak/" + sak);
        sider.put("journalpost", her + "/journalpost/" + aapen);
        sider.put("journalpost-skjermet", her + "/journalpost/" + skjermet);
        sider.put("rett", her + "/journalpost/" + skjermet + "/rett");
        sider.put("restanser", "/restanser");
        sider.put("logg", her + "/logg/" + aapen);
        return sider;
    }

    private void bilder(Person person, String merke, Map<String, String> sider, int bredde, boolean moerk) {
        try (var kontekst = nettleser.newContext(new Browser.NewContextOptions()
                .setViewportSize(bredde, 900)
                .setColorScheme(moerk ? ColorScheme.DARK : ColorScheme.LIGHT))) {
            var side = kontekst.newPage();
            loggInn(side, person);
            lyttPaaKlager(side);
            sider.forEach((navn, sti) -> {
                side.navigate(adresse(sti));
                // The test's own municipalities have no pattern; for the picture they borrow one each.
                laanMoenster(side);
                side.screenshot(new Page.ScreenshotOptions()
                        .setPath(BILDER.resolve(merke + navn + "-" + bredde + (moerk ? "-mork" : "") + ".png")));
                // What is folded away is looked at too.
                side.evaluate("document.querySelectorAll('details.sporsmaal').forEach(d => d.open = true)");
                assertThat((Integer) side.evaluate("document.documentElement.scrollWidth"))
                        .as(navn)
                        .isLessThanOrEqualTo(bredde);
                var funn = new AxeBuilder(side).analyze().getViolations();
                assertThat(funn)
                        .as(merke + navn + " " + bredde + " " + moerk)
                        .allSatisfy(regel -> assertThat(regel.getId() + ": "
                                        + regel.getNodes().getFirst().getHtml())
                                .isEmpty());
            });
        }
    }

    private void laanMoenster(Page side) {
        var moenstre = List.of("vaaler", "aasnes", "grue");
        for (var i = 0; i < tre.size(); i++) {
            side.evaluate(
                    "([fra, til]) => document.querySelectorAll(`[data-kommune=${fra}]`).forEach(e => e.dataset.kommune = til)",
                    List.of(tre.get(i).slug(), moenstre.get(i)));
        }
    }

    @Test
    void siffer_aapner_treff_og_l_viser_loggen() {
        try (var kontekst = nettleser.newContext()) {
            var side = kontekst.newPage();
            loggInn(side, arkivar);
            lyttPaaKlager(side);
            side.navigate(adresse("/sok?q=legeerkl%C3%A6ring"));
            side.keyboard().press("1");
            side.waitForURL("**/journalpost/" + skjermet);
            side.keyboard().press("l");
            side.waitForURL("**/logg/" + skjermet);
            assertThat(side.locator("h1")).containsText("Logg for");
        }
        assertThat(klager).isEmpty();
    }

    @Test
    void g_r_viser_restansene_y_avskriver_og_e_retter() {
        try (var kontekst = nettleser.newContext()) {
            var side = kontekst.newPage();
            loggInn(side, arkivar);
            lyttPaaKlager(side);
            side.navigate(adresse("/sok"));
            side.locator("h1").click();
            side.keyboard().press("g");
            side.keyboard().press("r");
            side.waitForURL("**/restanser*");
            side.navigate(adresse("/%s/journalpost/%s".formatted(kommune.slug(), skjermet)));
            side.keyboard().press("y");
            side.selectOption("#maate", "TLF");
            side.locator("#avskrevetdato").press("Enter");
            assertThat(side.locator(".sagt")).containsText("Avskrevet.");
            side.keyboard().press("e");
            side.waitForURL("**/rett");
            side.fill("#tittel", "Legeattest for Nils Østmoen");
            side.fill("#grunn", "Feil slag brev");
            side.locator("#grunn").press("Enter");
            assertThat(side.locator("h1")).containsText("Legeattest for Nils Østmoen");
        }
        assertThat(klager).isEmpty();
    }

    @Test
    void en_ny_post_teller_i_rammen_naar_siden_aapnes_igjen() throws IOException {
        var fil = mappe.resolve("brev.eml");
        Files.writeString(fil, "From: a@example.no\r\nSubject: Hei\r\n\r\nHei igjen.\r\n");
        try (var klient = new Proeveklient(port, arkivar);
                var kontekst = nettleser.newContext()) {
            var stroem = klient.lytt();
            Kommunevalg.i(
                    kommune, () -> mottak.taImot(new InnkommetPost(Kanal.EPOST, "brev.eml", "message/rfc822"), fil));
            assertThat(stroem.neste())
                    .isEqualTo("{\"kommune\":\"%s\",\"nye\":1,\"antall\":1}".formatted(kommune.slug()));
            var side = kontekst.newPage();
            loggInn(side, arkivar);
            side.navigate(adresse("/arbeidsbord"));
            assertThat(side.locator(".kommunevalg [data-antall='" + kommune.slug() + "']"))
                    .hasText("1");
            assertThat(side.locator("h1 ~ p")).containsText("Ett dokument venter.");
        }
    }

    private void loggInn(Page side, Person person) {
        Chromium.loggInn(side, adresse(""), person.brukernavn());
    }

    private void lyttPaaKlager(Page side) {
        side.onConsoleMessage(melding -> {
            if (melding.type().equals("error")) {
                klager.add(side.url() + " " + melding.text());
            }
        });
        side.onPageError(klager::add);
    }

    private String adresse(String sti) {
        return "http://localhost:" + port + sti;
    }
}
