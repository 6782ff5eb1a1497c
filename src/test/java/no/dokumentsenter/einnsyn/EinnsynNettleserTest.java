package no.dokumentsenter.einnsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.dokumentsenter.Chromium;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.einnsyn.Einnsynsender.Sendedeler;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.offentligjournal.OffentligJournal;
import no.dokumentsenter.sak.Saker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages in a real browser, at the desk and on a narrow screen. Pictures in {@code target/skjermbilder}. */
@Einnsyntest
@Tag("nettleser")
class EinnsynNettleserTest {
    private static final Path BILDER = Path.of("target/skjermbilder");

    @LocalServerPort
    int port;

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proevearkiv proeve;

    @Autowired
    Saker saker;

    @Autowired
    Journal journal;

    @Autowired
    OffentligJournal offentlig;

    @Autowired
    Einnsynoppsett oppsett;

    @Autowired
    Sendedeler deler;

    @Test
    void sidene_kan_leses_ved_pulten_og_paa_en_smal_skjerm() {
        var kommune = kommuner.ny(Proeveeinnsyn.nesteSlug());
        var uten = kommuner.ny();
        var person = personer.arkivar(kommune, uten);
        var galt = ute(kommune, "Gjelder 41018012345");
        var trukket = ute(kommune, "Skulle aldri vært ute");
        var skalBort = ute(kommune, "Skal bort");
        send(kommune);
        trekk(kommune, trukket, person.brukernavn());
        send(kommune);
        trekk(kommune, skalBort, person.brukernavn());
        ute(uten, "Fra før");
        var sider = Map.of(
                "einnsyn",
                "/einnsyn",
                "einnsyn-galt",
                "/" + kommune.slug() + "/journalpost/" + galt.verdi(),
                "einnsyn-trukket",
                "/" + kommune.slug() + "/journalpost/" + trukket.verdi());
        try (var playwright = Chromium.krev();
                var nettleser = Chromium.start(playwright)) {
            for (var bredde : List.of(1440, 320)) {
                try (var vindu = nettleser.newContext(new Browser.NewContextOptions().setViewportSize(bredde, 900))) {
                    var side = vindu.newPage();
                    Chromium.loggInn(side, "http://localhost:" + port, person.brukernavn());
                    sider.forEach((navn, sti) -> se(side, bredde, navn, sti));
                }
            }
        }
    }

    private void se(Page side, int bredde, String navn, String sti) {
        side.navigate("http://localhost:" + port + sti);
        side.locator("aside details > summary, .kant details > summary").all().forEach(en -> en.click());
        side.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(BILDER.resolve(navn + "-" + bredde + ".png")));
        assertThat((Integer) side.evaluate("document.documentElement.scrollWidth"))
                .as(navn)
                .isLessThanOrEqualTo(bredde);
        assertThat(new AxeBuilder(side).analyze().getViolations())
                .as(navn + " " + bredde)
                .extracting(f -> f.getId() + " " + f.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    private JournalpostId ute(Kommune kommune, String tittel) {
        return Kommunevalg.i(kommune, () -> {
            var id = journal.journalfoer(proeve.inngaaende(saker.opprett(proeve.sak("Byggesak")), tittel));
            offentlig.leggUt(id);
            return id;
        });
    }

    private void trekk(Kommune kommune, JournalpostId id, String hvem) {
        Kommunevalg.gjoerI(
                kommune,
                () -> Innlogget.som(hvem, () -> {
                    offentlig.trekkTilbake(id, "Skulle ikke vært ute");
                    return null;
                }));
    }

    private void send(Kommune kommune) {
        new Einnsynsender(kommune, oppsett.tjener(kommune).orElseThrow(), deler).runde();
    }
}
