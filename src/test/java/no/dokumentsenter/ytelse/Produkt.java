package no.dokumentsenter.ytelse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The product as its user starts it: by the script, with its own Java and its own limits. */
final class Produkt implements AutoCloseable {
    private static final Pattern KLAR = Pattern.compile("Klar: (http://localhost:\\d+)");
    static final Path ROT =
            Path.of(System.getProperty("ytelse.rot", ".")).toAbsolutePath().normalize();

    private final Process prosess;
    private final String adresse;
    private final double sekunderTilKlar;

    private Produkt(Process prosess, String adresse, double sekunderTilKlar) {
        this.prosess = prosess;
        this.adresse = adresse;
        this.sekunderTilKlar = sekunderTilKlar;
    }

    /** Starts it and waits for {@code Klar}. Makes no AOT cache and uses none. */
    static Produkt start(Path data, String... valg) throws IOException {
        return start(Map.of("DOKUMENTSENTER_AOT", "0"), data, valg);
    }

    static Produkt start(Map<String, String> miljoe, Path data, String... valg) throws IOException {
        var start = System.nanoTime();
        var ord = Stream.concat(
                        Stream.of(
                                ROT.resolve("dokumentsenter").toString(),
                                "start",
                                "--port",
                                "0",
                                "--data",
                                data.toString()),
                        Stream.of(valg))
                .toList();
        var bygger = new ProcessBuilder(ord)
                .redirectErrorStream(true)
                .directory(data.getParent().toFile());
        bygger.environment().putAll(miljoe);
        var prosess = bygger.start();
        var linjer = new StringBuilder();
        var leser = new BufferedReader(new InputStreamReader(prosess.getInputStream(), StandardCharsets.UTF_8));
        for (var linje = leser.readLine(); linje != null; linje = leser.readLine()) {
            var treff = KLAR.matcher(linje);
            if (treff.find()) {
                var sekunder = (System.nanoTime() - start) / 1e9;
                Thread.ofVirtual().start(() -> les(leser));
                return new Produkt(prosess, treff.group(1), sekunder);
            }
            linjer.append(linje).append('\n');
        }
        throw new IllegalStateException("produktet startet ikke:\n" + linjer);
    }

    /** A full pipe would stop the product. */
    private static void les(BufferedReader leser) {
        try {
            while (leser.readLine() != null) {
                // what it says after Klar is nobody's here
            }
        } catch (IOException lukket) {
            // it has stopped
        }
    }

    String adresse() {
        return adresse;
    }

    double sekunderTilKlar() {
        return sekunderTilKlar;
    }

    /** The Java process itself: the script has become it. */
    long pid() {
        return prosess.pid();
    }

    @Override
    public void close() throws IOException {
        prosess.destroy();
        try {
            if (!prosess.waitFor(60, TimeUnit.SECONDS)) {
                prosess.destroyForcibly();
                throw new IllegalStateException("produktet stoppet ikke på et minutt");
            }
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs a tool to its end; its output is thrown away. */
    static void verktoy(List<String> ord, Path mappe) throws IOException, InterruptedException {
        var bygger = new ProcessBuilder(ord)
                .directory(mappe.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        bygger.environment().put("OMP_THREAD_LIMIT", "1");
        var kode = bygger.start().waitFor();
        if (kode != 0) {
            throw new IllegalStateException(ord.getFirst() + " ga " + kode);
        }
    }
}
