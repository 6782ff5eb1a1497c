package no.dokumentsenter.ytelse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.dokumentsenter.Superbruker;
import no.dokumentsenter.database.Postgres;

/**
 * Pages a minute from the scanner's folder to {@code klar} — stored, logged, read, archive version, page pictures,
 * suggestions — against ocrmypdf alone and tesseract alone on the same pages, two at a time.
 */
final class Skann {
    private static final int FILER = 24;
    private static final int TRAADER = 2;
    private static final Duration LENGST = Duration.ofMinutes(15);
    private static final List<String> KOMMUNER = List.of("nord", "soer", "vest");

    private Skann() {}

    static List<Maaling> maal(Path mappe) throws Exception {
        var varme = Skannbunke.lag(Files.createDirectory(mappe.resolve("varme")), 4, 1);
        var bunke = Skannbunke.lag(Files.createDirectory(mappe.resolve("bunke")), FILER, 2);
        var sider = bunke.sider().size();
        var inntak = inntak(mappe, varme, bunke);
        var ocrmypdf = verktoy(
                mappe,
                bunke.filer(),
                fil -> List.of("ocrmypdf", "-q", "-l", "nor", "--jobs", "1", fil.toString(), fil + ".ut.pdf"));
        var tesseract =
                verktoy(mappe, bunke.sider(), side -> List.of("tesseract", side.toString(), side + ".ut", "-l", "nor"));
        return List.of(
                maaling("ocrmypdf alene", ocrmypdf, sider, ""),
                maaling("tesseract alene", tesseract, sider, ""),
                maaling("hele inntaket", inntak, sider, "forhold ≥ 0,85").mot("ocrmypdf alene", ocrmypdf / inntak),
                maaling("hele inntaket", inntak, sider, "oppgis").mot("tesseract alene", tesseract / inntak));
    }

    private static Maaling maaling(String hva, double sekunder, int sider, String maal) {
        return Maaling.tall(hva + ", " + sider + " sider", sider * 60 / sekunder, "s/min", maal)
                .medFart(sider / sekunder);
    }

    private static double inntak(Path mappe, Skannbunke varme, Skannbunke bunke) throws Exception {
        var data = Files.createDirectory(mappe.resolve("data"));
        Produkt.start(data).close();
        try (var postgres = Postgres.bliMedEllerStart(data);
                var kobling = Superbruker.koble(postgres)) {
            Superbruker.opprettKommuner(kobling, KOMMUNER);
        }
        try (var _ = Produkt.start(data);
                var postgres = Postgres.bliMedEllerStart(data);
                var kobling = Superbruker.koble(postgres)) {
            slippOgVent(varme, data, kobling, varme.filer().size());
            var start = System.nanoTime();
            slippOgVent(
                    bunke, data, kobling, varme.filer().size() + bunke.filer().size());
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static void slippOgVent(Skannbunke bunke, Path data, Connection kobling, int iAlt) throws Exception {
        for (var nr = 0; nr < bunke.filer().size(); nr++) {
            var slug = KOMMUNER.get(nr % KOMMUNER.size());
            Skannbunke.slipp(
                    bunke.filer().get(nr), data.resolve("innboks").resolve(slug).resolve("skann"));
        }
        for (var slutt = Instant.now().plus(LENGST); Superbruker.poster(kobling, "klar") < iAlt; Thread.sleep(50)) {
            if (Instant.now().isAfter(slutt)) {
                throw new IllegalStateException(
                        Superbruker.poster(kobling, "klar") + " av " + iAlt + " ble lest på " + LENGST);
            }
        }
    }

    private interface Kommando {
        List<String> paa(Path fil);
    }

    private static double verktoy(Path mappe, List<Path> filer, Kommando kommando) throws Exception {
        var start = System.nanoTime();
        try (var utfoerer = Executors.newFixedThreadPool(TRAADER)) {
            var oppgaver = new ArrayList<Callable<Void>>();
            for (var fil : filer) {
                oppgaver.add(() -> {
                    Produkt.verktoy(kommando.paa(fil), mappe);
                    return null;
                });
            }
            for (var ferdig : utfoerer.invokeAll(oppgaver)) {
                ferdig.get();
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
