package no.dokumentsenter.lesing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Arbeidsmappe;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets reading processes begin where one before them had come: with classes loaded and linked, from an AOT cache. It
 * takes a second off each file. The cache is made once in the product's life, in the background, when the first file
 * has come; it lies in a folder of the process's own, for a cache that somebody else may write is code that they may
 * run.
 */
final class Lesestart implements AutoCloseable {
    private static final Duration LENGST = Duration.ofMinutes(5);
    private static final Logger LOGG = LoggerFactory.getLogger(Lesestart.class);

    private final boolean mulig;
    private final Lesegrenser grenser;
    private final Funksjoner funksjoner;
    private final List<String> klassesti;
    private final AtomicBoolean begynt = new AtomicBoolean();
    private volatile @Nullable Thread traad;
    private volatile @Nullable Arbeidsmappe mappe;
    private volatile @Nullable Path ferdig;
    private volatile boolean stoppet;

    private Lesestart(boolean mulig, Lesegrenser grenser, Funksjoner funksjoner, List<String> klassesti) {
        this.mulig = mulig;
        this.grenser = grenser;
        this.funksjoner = funksjoner;
        this.klassesti = klassesti;
    }

    /** Every process starts cold. */
    static Lesestart kald() {
        return new Lesestart(false, Lesegrenser.VANLIGE, Funksjoner.INGEN, Leseprosess.klassesti());
    }

    /** Cold until the cache is there; and for good where Java can make none, as for classes that lie in folders. */
    static Lesestart varm(Lesegrenser grenser, Funksjoner funksjoner, List<String> klassesti) {
        boolean bareJar = klassesti.size() == 3
                && Stream.of(klassesti.get(1).split(File.pathSeparator))
                        .allMatch(del -> Files.isRegularFile(Path.of(del)));
        return new Lesestart(bareJar, grenser, funksjoner, klassesti);
    }

    /** How the next process is to be started. */
    List<String> valg() {
        var fil = ferdig;
        if (fil != null)
            return Stream.concat(Stream.of("-XX:AOTCache=" + fil), klassesti.stream())
                    .toList();
        if (mulig && begynt.compareAndSet(false, true)) {
            traad = Thread.ofPlatform().name("lesestart").daemon().start(this::lag);
        }
        return klassesti;
    }

    /** Where the cache lies, when it has been made. */
    Optional<Path> fil() {
        return Optional.ofNullable(ferdig);
    }

    /** The folder it learns in, from when it begins. */
    Optional<Path> mappe() {
        return Optional.ofNullable(mappe).map(Arbeidsmappe::sti);
    }

    private void lag() {
        try {
            var ny = Arbeidsmappe.ny("lesestart");
            mappe = ny;
            var fil = ny.sti().resolve("lesing.aot");
            int kode = Leseprosess.oev(ny.undermappe(), fil, grenser, funksjoner, klassesti, LENGST);
            if (kode != 0 || !Files.exists(fil)) throw new IOException("øvingen ga " + kode);
            ferdig = fil;
            LOGG.info("lesing starter fortere fra nå");
        } catch (IOException | IllegalStateException feil) {
            // The product is as good without it, only slower at each file.
            if (!stoppet) LOGG.warn("fikk ikke gjort lesing raskere", feil);
        }
    }

    @Override
    public void close() throws IOException {
        stoppet = true;
        var venter = traad;
        if (venter != null) {
            venter.interrupt();
            try {
                venter.join(Duration.ofSeconds(10));
            } catch (InterruptedException avbrutt) {
                Thread.currentThread().interrupt();
            }
        }
        var min = mappe;
        if (min != null) min.close();
    }
}
