package no.dokumentsenter.ytelse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** From the command to {@code Klar}, script included, on a data folder that has been started before. */
final class Oppstart {
    private static final int GANGER = 5;
    private static final Duration ROLIG = Duration.ofSeconds(15);
    private static final Duration LENGSTE_OPPLAERING = Duration.ofMinutes(4);

    private Oppstart() {}

    static List<Maaling> maal(Path mappe) throws Exception {
        var data = Files.createDirectory(mappe.resolve("data"));
        Produkt.start(data).close();
        var uten = starter(Map.of("DOKUMENTSENTER_AOT", "0"), data);
        double minne;
        try (var produkt = Produkt.start(data)) {
            Thread.sleep(ROLIG); // idle is what is measured
            minne = Prosessminne.megabyte(produkt.pid());
        }
        laerOpp(data);
        var med = starter(Map.of(), data);
        return List.of(
                Maaling.av("andre start til Klar, uten AOT", uten, "≤ 8000 ms"),
                Maaling.av("andre start til Klar, med AOT", med, "≤ 4000 ms"),
                Maaling.tall("minne i ro, Java alene", minne, "MB", "< 600 MB"),
                Maaling.tall("AOT-filen", Files.size(aot()) / 1e6, "MB", ""));
    }

    private static Tider starter(Map<String, String> miljoe, Path data) throws IOException {
        var tider = new Tider();
        for (var gang = 0; gang < GANGER; gang++) {
            try (var produkt = Produkt.start(miljoe, data)) {
                tider.leggTil(produkt.sekunderTilKlar() * 1000);
            }
        }
        return tider;
    }

    /** The file that the product makes beside itself in the background; waited for as a user would not have to. */
    private static void laerOpp(Path data) throws IOException, InterruptedException {
        try (var _ = Produkt.start(Map.of("DOKUMENTSENTER_AOT", "1"), data)) {
            for (var slutt = Instant.now().plus(LENGSTE_OPPLAERING); !Files.exists(aot()); Thread.sleep(200)) {
                if (Instant.now().isAfter(slutt)) {
                    throw new IllegalStateException("ingen AOT-fil etter " + LENGSTE_OPPLAERING);
                }
            }
        }
    }

    private static Path aot() {
        return Produkt.ROT.resolve("target/app/app.aot");
    }
}
