package no.dokumentsenter.offentligjournal.web;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.dokumentsenter.felles.Datoer;

/**
 * The journal as a Norwegian spreadsheet opens it: UTF-8 with BOM, semicolons, dates as 20.11.2026. A cell that a
 * spreadsheet would run as a formula begins with an apostrophe.
 */
final class Csv {
    private static final String BOM = "\uFEFF";
    private static final Pattern LINJESKIFT = Pattern.compile("[\\r\\n\\t]+");
    private static final Pattern FORMEL = Pattern.compile("^\\s*[=+\\-@|%].*");
    private static final List<String> KOLONNER = List.of(
            "kommune",
            "saksnummer",
            "nummer",
            "type",
            "journaldato",
            "dokumentdato",
            "tittel",
            "sakstittel",
            "fra",
            "til",
            "enhet",
            "hjemmel",
            "lenke");

    private final PrintWriter ut;
    private final String rot;
    private final UnaryOperator<String> tekst;

    Csv(PrintWriter ut, String rot, UnaryOperator<String> tekst) {
        this.ut = ut;
        this.rot = rot;
        this.tekst = tekst;
    }

    void hode() {
        ut.print(BOM);
        linje(KOLONNER.stream()
                .map(kolonne -> tekst.apply("offentlig.csv." + kolonne))
                .toList());
    }

    void rad(Postvisning visning) {
        var post = visning.post();
        var dokumentdato = post.dokumentetsDato();
        var hjemmel = post.hjemmel();
        linje(List.of(
                visning.eier().navn(),
                post.saksnummer(),
                post.nummer(),
                tekst.apply("offentlig.retning." + visning.retning()),
                Datoer.dato(post.journaldato()),
                dokumentdato == null ? "" : Datoer.dato(dokumentdato),
                post.tittel(),
                post.sakstittel(),
                post.avsendere(),
                post.mottakere(),
                post.enhet(),
                hjemmel == null ? "" : hjemmel,
                rot + visning.sti()));
    }

    private void linje(List<String> celler) {
        ut.print(celler.stream().map(Csv::celle).collect(Collectors.joining(";", "", "\r\n")));
    }

    static String celle(String verdi) {
        var enLinje = LINJESKIFT.matcher(verdi).replaceAll(" ");
        var trygg = FORMEL.matcher(enLinje).matches() ? "'" + enLinje : enLinje;
        return '"' + trygg.replace("\"", "\"\"") + '"';
    }
}
