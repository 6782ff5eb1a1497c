package no.dokumentsenter.ytelse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.dokumentsenter.Chromium;
import no.dokumentsenter.Superbruker;
import no.dokumentsenter.database.Postgres;

/**
 * How many keys it takes to dispose rightly of each letter of the demo's post, and how long the person waits meanwhile. One
 * person, all three municipalities, the queue's own order, a real browser, keys alone. What is registered is held against
 * the truth in the database, letter by letter: a letter that is disposed of wrongly stops the measuring.
 */
final class Tastetrykk {
    private static final List<String> HVA =
            List.of("sak", "klasse", "tittel", "avsender", "dato", "tilgang", "mottaker", "utfall", "godta", "neste");
    private static final double MEDIAN = 3;
    private static final double P90 = 6;
    private static final int LENGSTE_LESING = 120_000;

    private Tastetrykk() {}

    /** One letter, done. */
    private record Gjort(Fasitbrev fasit, Tastatur taster) {}

    static List<Maaling> maal(Path mappe) throws Exception {
        var data = Files.createDirectory(mappe.resolve("data"));
        try (var produkt = Produkt.start(data, "--demo");
                var postgres = Postgres.bliMedEllerStart(data);
                var kobling = Superbruker.koble(postgres)) {
            Postko.ventTilLest(kobling);
            var lesing = new Tider();
            var forslag = new Forslagsregnskap();
            var gjort = gjennom(produkt.adresse(), kobling, lesing, forslag);
            skriv(gjort);
            forslag.feil().forEach(System.out::println);
            var rader = maalinger(gjort, lesing);
            rader.addAll(forslag.maalinger());
            return rader;
        }
    }

    private static List<Gjort> gjennom(String adresse, Connection kobling, Tider lesing, Forslagsregnskap forslag)
            throws Exception {
        var igjen = Fasitbrev.les().stream()
                .collect(Collectors.toMap(Fasitbrev::navn, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        try (var playwright = Chromium.playwright();
                var nettleser = Chromium.start(playwright)) {
            var side = nettleser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900));
            Tastatur.lytt(side);
            Chromium.loggInn(side, adresse, "arkivar1");
            side.navigate(adresse + "/postko");
            side.waitForFunction("document.readyState === 'complete' && document.querySelector('#skjema')");
            var gjort = new ArrayList<Gjort>();
            while (!igjen.isEmpty()) {
                var taster = new Tastatur(side);
                var post = paaBordet(side, taster, lesing);
                var navn = Registrert.navn(kobling, post);
                var fasit = Optional.ofNullable(igjen.remove(navn))
                        .orElseThrow(() -> new IllegalStateException("ikke i fasiten: " + navn));
                forslag.tell(kobling, post, fasit);
                new Arkivar(side, taster, fasit).behandle();
                Registrert.kontroller(kobling, post, fasit);
                gjort.add(new Gjort(fasit, taster));
            }
            return gjort;
        }
    }

    /** The letter that is open; where there is none, what was sent on is still being read, and the page says when it has come. */
    private static String paaBordet(Page side, Tastatur taster, Tider lesing) {
        var bordet = "document.querySelector('#arbeid').dataset.dokument";
        if (side.evaluate(bordet).equals("")) {
            var start = System.nanoTime();
            side.locator("#nye").waitFor(new Locator.WaitForOptions().setTimeout(LENGSTE_LESING));
            lesing.leggTil((System.nanoTime() - start) / 1e6);
            taster.avslutt(".", "neste");
        }
        return (String) side.evaluate(bordet);
    }

    private static List<Maaling> maalinger(List<Gjort> gjort, Tider lesing) {
        var antall = new Tider();
        var perBrev = new Tider();
        var perTast = new Tider();
        for (var ett : gjort) {
            antall.leggTil(ett.taster().sum());
            perBrev.leggTil(ett.taster().venting().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum());
            ett.taster().venting().forEach(perTast::leggTil);
        }
        var rader = new ArrayList<Maaling>();
        rader.add(Maaling.av("tastetrykk per brev", antall, "").i("tast"));
        rader.add(Maaling.tall("  median", antall.prosentil(50), "tast", "høyst " + heltall(MEDIAN)));
        rader.add(Maaling.tall("  90-prosentil", antall.prosentil(90), "tast", "høyst " + heltall(P90)));
        rader.add(Maaling.tall("brev over " + heltall(P90), over(gjort), "brev", ""));
        rader.add(Maaling.av("ventetid per brev", perBrev, ""));
        rader.add(Maaling.tall("  90-prosentil", perBrev.prosentil(90), "ms", ""));
        rader.add(Maaling.av("ventetid per tast", perTast, ""));
        rader.add(Maaling.tall("  90-prosentil", perTast.prosentil(90), "ms", ""));
        if (lesing.antall() > 0) {
            rader.add(Maaling.av("lesing av det som ble sendt videre", lesing, ""));
        }
        return rader;
    }

    private static double over(List<Gjort> gjort) {
        return gjort.stream().filter(ett -> ett.taster().sum() > P90).count();
    }

    private static String heltall(double tall) {
        return String.valueOf((int) tall);
    }

    /** Where the keys go. */
    private static void skriv(List<Gjort> gjort) {
        System.out.printf("%n%-44s %6s  %s%n", "brev", "taster", "hvor de går");
        for (var ett : gjort) {
            System.out.printf(
                    "%-44s %6d  %s%n",
                    ett.fasit().navn(), ett.taster().sum(), ord(ett.taster().antall()));
        }
        var iAlt = new TreeMap<String, Integer>();
        gjort.forEach(ett -> ett.taster().antall().forEach((hva, n) -> iAlt.merge(hva, n, Integer::sum)));
        System.out.printf(
                "%-44s %6d  %s%n",
                "i alt", iAlt.values().stream().mapToInt(Integer::intValue).sum(), ord(iAlt));
    }

    private static String ord(Map<String, Integer> antall) {
        return HVA.stream()
                .filter(antall::containsKey)
                .map(hva -> String.format(Locale.ROOT, "%s %d", hva, antall.get(hva)))
                .collect(Collectors.joining(", "));
    }
}
