package no.dokumentsenter.ytelse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.dokumentsenter.Chromium;
import no.dokumentsenter.Superbruker;
import no.dokumentsenter.database.Postgres;

/**
 * From {@code j} to the next document's form and first page on the screen, in a real browser, with the demo's post
 * copied until the queue holds a thousand. Once as fast as the page follows, and once as one reads: a second between.
 */
final class Postko {
    private static final int DOKUMENTER = 1000;
    private static final int TRYKK = 90;
    private static final Duration LENGSTE_LESING = Duration.ofMinutes(6);

    /** Resolves when the shown form and the first picture are those of the marked row, and have been painted. */
    private static final String J = """
            () => new Promise((ferdig, feil) => {
              const foer = document.querySelector('#arbeid').dataset.dokument;
              const start = performance.now();
              const se = () => {
                const na = document.querySelector('#arbeid');
                const valgt = document.querySelector('#koe a[aria-current=true]');
                const bilde = na.querySelector('.dokument-rute img');
                const vist = na.dataset.dokument !== foer && na.dataset.dokument === valgt?.dataset.post
                  && na.querySelector('#skjema') && (!bilde || (bilde.complete && bilde.naturalWidth > 0));
                if (vist) requestAnimationFrame(() => ferdig(performance.now() - start));
                else if (performance.now() - start > 10000) feil(new Error('kom aldri: ' + valgt?.dataset.post));
                else requestAnimationFrame(se);
              };
              document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ', bubbles: true }));
              se();
            })
            """;

    private Postko() {}

    static List<Maaling> maal(Path mappe) throws Exception {
        var data = Files.createDirectory(mappe.resolve("data"));
        try (var produkt = Produkt.start(data, "--demo")) {
            var iAlt = fyll(data);
            try (var playwright = Chromium.playwright();
                    var nettleser = Chromium.start(playwright)) {
                var side = nettleser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900));
                Chromium.loggInn(side, produkt.adresse(), "arkivar1");
                bla(side, produkt.adresse(), 0); // the first round warms product and browser
                var raskt = bla(side, produkt.adresse(), 0);
                var rolig = bla(side, produkt.adresse(), 700);
                return List.of(
                        Maaling.av("j til skjema og side, uten pause, " + iAlt + " i køen", raskt, "100, p95 200 ms"),
                        Maaling.av("j til skjema og side, 0,7 s mellom", rolig, "100, p95 200 ms"));
            }
        }
    }

    private static Tider bla(Page side, String adresse, int pause) {
        side.navigate(adresse + "/postko");
        side.waitForFunction("document.readyState === 'complete' && document.querySelector('#skjema')");
        var tider = new Tider();
        for (var trykk = 0; trykk < TRYKK; trykk++) {
            side.waitForTimeout(pause);
            tider.leggTil(((Number) side.evaluate(J)).doubleValue());
        }
        return tider;
    }

    private static int fyll(Path data) throws SQLException, InterruptedException {
        try (var postgres = Postgres.bliMedEllerStart(data);
                var kobling = Superbruker.koble(postgres)) {
            for (var slutt = Instant.now().plus(LENGSTE_LESING); !erLest(kobling); Thread.sleep(500)) {
                if (Instant.now().isAfter(slutt)) {
                    throw new IllegalStateException("demoposten ble ikke lest på " + LENGSTE_LESING);
                }
            }
            kobling.setAutoCommit(false);
            try (var setning = kobling.createStatement()) {
                for (var sql : Koefyll.sql(DOKUMENTER / Superbruker.poster(kobling, "klar"))) {
                    setning.execute(sql);
                }
            }
            kobling.commit();
            return Superbruker.poster(kobling, "klar");
        }
    }

    /** Nothing is in hand, and most of the thirty have come: some are damaged on purpose. */
    private static boolean erLest(Connection kobling) throws SQLException {
        return Superbruker.poster(kobling, "klar") >= 25 && Superbruker.poster(kobling, "behandles") == 0;
    }
}
