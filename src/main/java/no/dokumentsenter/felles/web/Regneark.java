package no.dokumentsenter.felles.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as a Norwegian spreadsheet opens it: UTF-8 with BOM, semicolons, dates as 20.11.2026. A cell that a
 * spreadsheet would run as a formula begins with an apostrophe.
 */
public final class Regneark {
    /** First in the file, so that the letters are read as UTF-8. */
    public static final String BOM = "\uFEFF";

    private static final Pattern LINJESKIFT = Pattern.compile("[\\r\\n\\t]+");
    private static final Pattern FORMEL = Pattern.compile("^\\s*[=+\\-@|%].*");

    private Regneark() {}

    /** One row, with its end. */
    public static String linje(List<String> celler) {
        return celler.stream().map(Regneark::celle).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** One cell. */
    public static String celle(String verdi) {
        var enLinje = LINJESKIFT.matcher(verdi).replaceAll(" ");
        var trygg = FORMEL.matcher(enLinje).matches() ? "'" + enLinje : enLinje;
        return '"' + trygg.replace("\"", "\"\"") + '"';
    }
}
