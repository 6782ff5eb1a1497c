package no.dokumentsenter.ytelse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import no.dokumentsenter.Chromium;
import no.dokumentsenter.Superbruker;
import no.dokumentsenter.database.Postgres;

/**
 * From {@code j} to the next document's form and first page on the screen, in a real browser, with the demo's post
 * copied until the queue holds a thousand: once as fast as the page follows, and once as one reads, with a pause between.
 * Then five at once in a queue of ten thousand, against one alone in a queue of a hundred.
 */
final class Postko {
    private static final int FAA = 100;
    private static final int DOKUMENTER = 1000;
    private static final int MANGE = 10_000;
    private static final int LESETID = 700;
    private static final List<String> FEM = List.of("arkivar1", "arkivar2", "arkivar3", "arkivar4", "fagleder");
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
            var faa = fyll(data, FAA);
            var maalinger = new ArrayList<Maaling>();
            bla(produkt.adresse(), "arkivar1", List.of(0)); // the first round warms product and browser
            var alene = bla(produkt.adresse(), "arkivar1", List.of(LESETID)).getFirst();
            maalinger.add(Maaling.av("j til skjema og side, én person, " + faa + " i køen", alene, ""));
            var iAlt = fyll(data, DOKUMENTER);
            var tider = bla(produkt.adresse(), "arkivar1", List.of(0, LESETID));
            maalinger.add(Maaling.av(
                    "j til skjema og side, uten pause, " + iAlt + " i køen", tider.getFirst(), "100, p95 200 ms"));
            maalinger.add(Maaling.av("j til skjema og side, 0,7 s mellom", tider.getLast(), "100, p95 200 ms"));
            var mange = fyll(data, MANGE);
            var sammen = fem(produkt.adresse());
            maalinger.add(Maaling.av(
                            "j til skjema og side, fem samtidig, " + mange + " i køen",
                            sammen,
                            "p95 høyst 1,5 ganger én")
                    .mot("p95 for én person", alene.prosentil(95) / sammen.prosentil(95)));
            return maalinger;
        }
    }

    /** Five at five desks, each with a browser, in the same queue, with the stream of news on. */
    private static Tider fem(String adresse) throws InterruptedException, ExecutionException {
        var alle = new Tider();
        try (var traader = Executors.newFixedThreadPool(FEM.size())) {
            var bord = FEM.stream()
                    .map(hvem -> traader.submit(() -> {
                        bla(adresse, hvem, List.of(LESETID)).getFirst().alle().forEach(alle::leggTil);
                        return hvem;
                    }))
                    .toList();
            for (var ett : bord) {
                ett.get();
            }
        }
        return alle;
    }

    /** One person's rounds through the list, one for each pause. */
    private static List<Tider> bla(String adresse, String hvem, List<Integer> pauser) {
        try (var playwright = Chromium.playwright();
                var nettleser = Chromium.start(playwright)) {
            var side = nettleser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900));
            Chromium.loggInn(side, adresse, hvem);
            return pauser.stream().map(pause -> bla(side, adresse, pause)).toList();
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

    private static int fyll(Path data, int antall) throws SQLException, InterruptedException {
        try (var postgres = Postgres.bliMedEllerStart(data);
                var kobling = Superbruker.koble(postgres)) {
            ventTilLest(kobling);
            kobling.setAutoCommit(false);
            try (var setning = kobling.createStatement()) {
                for (var sql : Koefyll.sql(antall / Superbruker.poster(kobling, "klar"))) {
                    setning.execute(sql);
                }
            }
            kobling.commit();
            return Superbruker.poster(kobling, "klar");
        }
    }

    /** Waits until the demo's post has been read. */
    static void ventTilLest(Connection kobling) throws SQLException, InterruptedException {
        for (var slutt = Instant.now().plus(LENGSTE_LESING); !erLest(kobling); Thread.sleep(500)) {
            if (Instant.now().isAfter(slutt)) {
                throw new IllegalStateException("demoposten ble ikke lest på " + LENGSTE_LESING);
            }
        }
    }

    /** Nothing is in hand, and most of the thirty have come: some are damaged on purpose. */
    private static boolean erLest(Connection kobling) throws SQLException {
        return Superbruker.poster(kobling, "klar") >= 25 && Superbruker.poster(kobling, "behandles") == 0;
    }
}
