package no.dokumentsenter.drap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A Java process of its own on this test's class path, whose output is read line by line, and which may be killed. */
final class Produktprosess {
    private static final Duration LENGST = Duration.ofMinutes(5);

    private final Process prosess;
    private final Thread leser;
    private final List<String> linjer = new ArrayList<>();
    private boolean slutt;

    private Produktprosess(Process prosess) {
        this.prosess = prosess;
        this.leser = Thread.ofPlatform().daemon().start(this::les);
    }

    static Produktprosess start(Path rot, Class<?> program, List<String> ord) throws IOException {
        var argumenter = Files.createTempFile(rot, "java", ".args");
        Files.write(argumenter, List.of("-cp", '"' + System.getProperty("java.class.path") + '"'));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var kommando = Stream.concat(
                        Stream.of(
                                java,
                                "@" + argumenter,
                                "-Xmx400m",
                                "-XX:TieredStopAtLevel=1",
                                "-Duser.timezone=Europe/Oslo",
                                "-Dfile.encoding=UTF-8",
                                "-Dstdout.encoding=UTF-8",
                                program.getName()),
                        ord.stream())
                .toList();
        return new Produktprosess(
                new ProcessBuilder(kommando).redirectErrorStream(true).start());
    }

    private void les() {
        try (var ut = new BufferedReader(new InputStreamReader(prosess.getInputStream(), StandardCharsets.UTF_8))) {
            for (var linje = ut.readLine(); linje != null; linje = ut.readLine()) {
                synchronized (this) {
                    linjer.add(linje);
                    notifyAll();
                }
            }
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        } finally {
            synchronized (this) {
                slutt = true;
                notifyAll();
            }
        }
    }

    /** Waits until so many lines are of this kind. */
    synchronized void ventPaa(int antall, Predicate<String> slag) throws InterruptedException {
        var frist = System.nanoTime() + LENGST.toNanos();
        while (linjer.stream().filter(slag).count() < antall) {
            var igjen = TimeUnit.NANOSECONDS.toMillis(frist - System.nanoTime());
            if (slutt || igjen <= 0) {
                throw new AssertionError("kom ikke så langt:\n" + String.join("\n", linjer));
            }
            wait(igjen);
        }
    }

    /** Lets it live a moment more, then SIGKILL. Afterwards all that it said is read. */
    void draepEtter(long millisekunder) throws InterruptedException {
        if (prosess.waitFor(millisekunder, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("den var død før den ble drept:\n" + String.join("\n", linjer()));
        }
        // By its handle: Process.destroyForcibly closes the stream before its last lines are read.
        prosess.toHandle().destroyForcibly();
        prosess.waitFor();
        leser.join();
    }

    /** SIGTERM, and waits for the last goodbye. */
    void stopp() throws InterruptedException {
        prosess.toHandle().destroy();
        sluttkode();
    }

    int sluttkode() throws InterruptedException {
        if (!prosess.waitFor(LENGST.toSeconds(), TimeUnit.SECONDS)) {
            prosess.toHandle().destroyForcibly();
            throw new AssertionError("den stoppet ikke:\n" + String.join("\n", linjer()));
        }
        leser.join();
        return prosess.exitValue();
    }

    /** For clean-up when the test itself has failed. */
    void draepOmDenLever() {
        prosess.toHandle().destroyForcibly();
    }

    synchronized List<String> linjer() {
        return List.copyOf(linjer);
    }
}
