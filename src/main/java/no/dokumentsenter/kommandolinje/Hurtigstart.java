package no.dokumentsenter.kommandolinje;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.dokumentsenter.database.Postgres;
import no.dokumentsenter.felles.Arbeidsmappe;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the AOT cache that lets the next start take half the time. The product is started once more, in a process of
 * its own with its own port and data folder, visits its own pages and stops; then the cache is made of what that run
 * loaded. All of it at the lowest priority, some time after {@code Klar}, and stopped with the product.
 */
final class Hurtigstart {
    /** Set by the script: where the file is to lie. Absent when there is one already, or none is wanted. */
    private static final String FIL = "dokumentsenter.hurtigstart";

    private static final String PAUSE_SEKUNDER = "dokumentsenter.hurtigstart.pause";
    private static final Duration LENGST = Duration.ofMinutes(10);
    private static final Logger LOGG = LoggerFactory.getLogger(Hurtigstart.class);

    private final Optional<Path> fil =
            Optional.ofNullable(System.getProperty(FIL)).map(Path::of);
    private volatile @Nullable Thread traad;
    private volatile @Nullable Process prosess;
    private volatile boolean stoppet;

    /** Begins, if a file is wanted. */
    void begynn() {
        fil.ifPresent(
                sti -> traad = Thread.ofPlatform().name("hurtigstart").daemon().start(() -> lag(sti)));
    }

    private void lag(Path fil) {
        try {
            Thread.sleep(Duration.ofSeconds(Integer.getInteger(PAUSE_SEKUNDER, 20)));
            try (var mappe = Arbeidsmappe.ny("hurtigstart")) {
                try {
                    lag(fil, mappe.sti());
                } finally {
                    stoppDatabase(mappe.sti().resolve("data"));
                }
            }
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
        } catch (IOException feil) {
            // The product is as good without it, only slower to start.
            LOGG.warn("fikk ikke laget hurtigstartfila", feil);
        }
    }

    private void lag(Path fil, Path mappe) throws IOException, InterruptedException {
        var opptak = mappe.resolve("opptak");
        var ny = fil.resolveSibling(
                fil.getFileName() + "." + ProcessHandle.current().pid());
        var jar = System.getProperty("java.class.path");
        try {
            kjoer(
                    List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + opptak),
                    List.of("-jar", jar, "start", "--opplaering", "--port", "0", "--data", mappe.resolve("data") + ""));
            kjoer(
                    List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + opptak, "-XX:AOTCache=" + ny),
                    List.of("-cp", jar));
            Files.move(ny, fil, StandardCopyOption.ATOMIC_MOVE);
            LOGG.info("hurtigstartfila er klar: neste start går fortere");
        } finally {
            Files.deleteIfExists(ny);
        }
    }

    private void kjoer(List<String> foerst, List<String> sist) throws IOException, InterruptedException {
        var ord = new ArrayList<String>(List.of("nice", "-n", "19"));
        ord.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The cache is only good for the same flags.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(valg -> !valg.startsWith("-D" + FIL) && !valg.startsWith("-XX:AOT"))
                .forEach(ord::add);
        ord.addAll(foerst);
        ord.addAll(sist);
        if (stoppet) {
            throw new InterruptedException();
        }
        var kjoerer = new ProcessBuilder(ord)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        prosess = kjoerer;
        try {
            if (!kjoerer.waitFor(LENGST.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("opplæringen ble ikke ferdig på " + LENGST);
            }
            if (kjoerer.exitValue() != 0) {
                throw new IOException("opplæringen ga " + kjoerer.exitValue());
            }
        } finally {
            stopp(kjoerer);
        }
    }

    /** Asks it to stop: it has a database to stop too. */
    private static void stopp(Process kjoerer) throws InterruptedException {
        kjoerer.destroy();
        if (!kjoerer.waitFor(20, TimeUnit.SECONDS)) {
            kjoerer.destroyForcibly();
        }
    }

    /** A run that was stopped while it started may have left its database; nobody else will ever adopt it. */
    private void stoppDatabase(Path data) {
        if (stoppet && Files.exists(data)) {
            Thread.interrupted(); // the database's guard waits, and an interrupted thread cannot
            Postgres.bliMedEllerStart(data).close();
        }
    }

    /** Stops the training, if it is going on. */
    void stopp() {
        stoppet = true;
        var kjoerer = prosess;
        if (kjoerer != null) {
            kjoerer.destroy();
        }
        var venter = traad;
        if (venter == null) {
            return;
        }
        venter.interrupt();
        try {
            venter.join(Duration.ofSeconds(25));
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
        }
    }
}
