package no.dokumentsenter.postmottak;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.dokumentsenter.Chromium;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept closed, in a real browser: each way out works, and none is taken by accident. */
@Produkttest
@Tag("nettleser")
class KaranteneNettleserTest {
    private static final Path BILDER = Path.of("target/skjermbilder");
    private static final byte[] INNHOLD = "Subject: Tilbud\r\n\r\nHei.\r\n".getBytes(StandardCharsets.UTF_8);

    private static Playwright playwright;
    private static Browser nettleser;

    @LocalServerPort
    int port;

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Mottak mottak;

    @Autowired
    Karantener karantener;

    @Autowired
    Proeveinntak inntak;

    @Autowired
    SchedulerClient jobber;

    @Autowired
    PlatformTransactionManager transaksjoner;

    private final List<String> klager = new ArrayList<>();
    private Kommune kommune;
    private UUID id;

    @BeforeAll
    static void start() {
        playwright = Chromium.krev();
        nettleser = Chromium.start(playwright);
    }

    @AfterAll
    static void stopp() {
        if (playwright != null) playwright.close();
    }

    @BeforeEach
    void enPostIKarantene() throws IOException {
        kommune = kommuner.ny();
        id = Kommunevalg.i(kommune, () -> {
            var fil = mottak.lagre(new ByteArrayInputStream(INNHOLD));
            return new TransactionTemplate(transaksjoner).execute(_ -> {
                var ny = mottak.noter(new InnkommetPost(Kanal.EPOST, "brev.eml", "message/rfc822"), fil)
                        .id();
                jobber.cancel(LesJob.LES.instanceId(kommune.slug() + "/" + ny));
                karantener.steng(ny, Karantene.FUNNET, "Proeve.Funn");
                return ny;
            });
        });
    }

    @Test
    void en_arkivar_ser_grunnen_henter_filen_med_rene_ord_og_frigir_den_med_en_grunn() throws Exception {
        try (var side = nettleser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900))) {
            Chromium.loggInn(
                    side, "http://localhost:" + port, personer.arkivar(kommune).brukernavn());
            side.onConsoleMessage(melding -> {
                if (melding.type().equals("error")) klager.add(melding.text());
            });
            side.onPageError(klager::add);
            side.navigate("http://localhost:" + port + "/postko");
            assertThat(side.locator("#arbeid")).containsText("Viruskontrollen fant Proeve.Funn her.");
            bilde(side, 1440);
            bilde(side, 320);
            side.setViewportSize(1440, 900);

            side.getByText("Last ned filen likevel").click();
            assertThat(side.locator("#forstaar")).isFocused(); // not without the words
            side.locator("#forstaar").check();
            var hentet = side.waitForDownload(
                    () -> side.getByText("Last ned filen likevel").click());
            assertThat(hentet.suggestedFilename()).isEqualTo("brev.eml.karantene");
            assertThat(Files.readAllBytes(hentet.path())).isEqualTo(INNHOLD);

            side.getByText("Frigi og les").click();
            assertThat(side.locator("#hvorfor")).isFocused(); // not without a reason
            side.locator("#hvorfor").fill("Avtalt prøve");
            side.getByText("Frigi og les").click();
            inntak.klar(kommune, "brev.eml");
            side.navigate("http://localhost:" + port + "/postko");
            assertThat(side.locator("#skjema")).containsText("Godta og neste");
            assertThat(klager).isEmpty();
        }
    }

    private static void bilde(Page side, int bredde) {
        side.setViewportSize(bredde, 900);
        side.screenshot(new Page.ScreenshotOptions().setPath(BILDER.resolve("karantene-" + bredde + ".png")));
        assertThat((Integer) side.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(bredde);
        assertThat(new AxeBuilder(side).analyze().getViolations())
                .allSatisfy(regel -> assertThat(regel.getId() + ": "
                                + regel.getNodes().getFirst().getHtml())
                        .isEmpty());
    }
}
