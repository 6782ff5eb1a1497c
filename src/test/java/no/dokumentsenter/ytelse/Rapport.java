package no.dokumentsenter.ytelse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The table on the screen, and the file that a machine reads. */
final class Rapport {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String RAD = "%-44s %10s %10s %10s %-5s %8s %10s %8s  %s%n";

    private Rapport() {}

    static void skriv(String navn, List<Maaling> maalinger, Path mappe) throws IOException {
        System.out.printf("%n" + RAD, navn, "median", "p95", "p99", "", "n", "per sek.", "forhold", "mål (målestokk)");
        for (var maaling : maalinger) {
            System.out.printf(
                    RAD,
                    maaling.hva(),
                    tall(maaling.median()),
                    tall(maaling.p95()),
                    tall(maaling.p99()),
                    maaling.enhet(),
                    maaling.n(),
                    maaling.perSekund().map(Rapport::tall).orElse(""),
                    maaling.forhold().map(Rapport::tall).orElse(""),
                    maaling.maal()
                            + maaling.maalestokk().map(s -> " (" + s + ")").orElse(""));
        }
        Files.createDirectories(mappe);
        var fil = mappe.resolve(navn + ".json");
        var innhold = new LinkedHashMap<String, Object>();
        innhold.put("navn", navn);
        innhold.put("maskin", Maskin.beskriv());
        innhold.put("maalinger", maalinger.stream().map(Rapport::rad).toList());
        Files.writeString(fil, JSON.writeValueAsString(innhold));
        System.out.println("Skrevet: " + fil);
    }

    private static LinkedHashMap<String, Object> rad(Maaling maaling) {
        var rad = new LinkedHashMap<String, Object>();
        rad.put("hva", maaling.hva());
        rad.put("median", avrundet(maaling.median()));
        rad.put("p95", avrundet(maaling.p95()));
        rad.put("p99", avrundet(maaling.p99()));
        rad.put("enhet", maaling.enhet());
        rad.put("n", maaling.n());
        maaling.perSekund().ifPresent(fart -> rad.put("perSekund", avrundet(fart)));
        maaling.maalestokk().ifPresent(stokk -> rad.put("maalestokk", stokk));
        maaling.forhold().ifPresent(forhold -> rad.put("forhold", avrundet(forhold)));
        return rad;
    }

    private static double avrundet(double verdi) {
        return Math.round(verdi * 100) / 100.0;
    }

    private static String tall(double verdi) {
        return String.format(Locale.of("nb", "NO"), verdi < 100 ? "%.2f" : "%.0f", verdi);
    }
}
