package no.dokumentsenter.ytelse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.dokumentsenter.database.Postgres;
import no.dokumentsenter.database.Roller;

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
        var likt = verktoy(
                mappe,
                bunke.filer(),
                fil -> List.of(
                        "ocrmypdf",
                        "-q",
                        "-l",
                        "nor",
                        "--jobs",
                        "1",
                        "--output-type",
                        "pdfa-2",
                        "--rotate-pages",
                        fil.toString(),
                        fil + ".likt.pdf"));
        var ocrmypdf = verktoy(
                mappe,
                bunke.filer(),
                fil -> List.of("ocrmypdf", "-q", "-l", "nor", "--jobs", "1", fil.toString(), fil + ".ut.pdf"));
        var tesseract =
                verktoy(mappe, bunke.sider(), side -> List.of("tesseract", side.toString(), side + ".ut", "-l", "nor"));
        return List.of(
                maaling("ocrmypdf, med sidene snudd som i inntaket", likt, sider, ""),
                maaling("ocrmypdf alene", ocrmypdf, sider, ""),
                maaling("tesseract alene", tesseract, sider, ""),
                maaling("hele inntaket", inntak, sider, "forhold ≥ 0,85").mot("ocrmypdf alene", ocrmypdf / inntak),
                maaling("hele inntaket", inntak, sider, "oppgis").mot("ocrmypdf med sidene snudd", likt / inntak),
                maaling("hele inntaket", inntak, sider, "oppgis").mot("tesseract alene", tesseract / inntak));
    }

    private static Maaling maaling(String hva, double sekunder, int sider, String maal) {
        return Maaling.tall(hva + ", " + sider + " sider", sider * 60 / sekunder, "s/min", maal)
                .medFart(sider / sekunder);
    }

    private static double inntak(Path mappe, Skannbunke varme, Skannbunke bunke) throws Exception {
        var data = Files.createDirectory(mappe.resolve("data"));
        Produkt.start(data).close();
        opprettKommuner(data);
        try (var _ = Produkt.start(data);
                var postgres = Postgres.bliMedEllerStart(data);
                var kobling = koble(postgres)) {
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
        for (var slutt = Instant.now().plus(LENGST); klare(kobling) < iAlt; Thread.sleep(50)) {
            if (Instant.now().isAfter(slutt)) {
                throw new IllegalStateException(klare(kobling) + " av " + iAlt + " ble lest på " + LENGST);
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

    private static int klare(Connection kobling) throws SQLException {
        try (var setning = kobling.createStatement();
                var svar = setning.executeQuery("select count(*) from innkommet_post where status = 'klar'")) {
            svar.next();
            return svar.getInt(1);
        }
    }

    private static void opprettKommuner(Path data) throws SQLException {
        try (var postgres = Postgres.bliMedEllerStart(data);
                var kobling = koble(postgres);
                var setning = kobling.createStatement()) {
            for (var nr = 0; nr < KOMMUNER.size(); nr++) {
                setning.execute(
                        "insert into kommune (id, slug) values (%d, '%s')".formatted(900 + nr, KOMMUNER.get(nr)));
                setning.execute("""
                        insert into kommune_fakta (kommune_id, gyldig_fra, kode, navn, kommunenummer)
                        values (%d, date '2020-01-01', 'K%d', 'Kommune %d', '990%d')
                        """.formatted(900 + nr, nr, nr, nr));
            }
        }
    }

    private static Connection koble(Postgres postgres) throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(Roller.DATABASE), postgres.superbruker(), postgres.superpassord());
    }
}
