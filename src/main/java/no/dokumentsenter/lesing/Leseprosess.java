package no.dokumentsenter.lesing;

import ch.qos.logback.classic.Level;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Arbeidsmappe;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The process that opens foreign files. The parent gives it an order as JSON and takes the answer as JSON; the exit
 * code tells how it went when there is no answer.
 */
final class Leseprosess {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    static final int TIDSAVBRUDD = 4;
    private static final int INGEN_EPOST = 5;

    /** What the JVM itself exits with when a file fills its heap. */
    static final int MINNET_FULLT = 3;

    /** Killed from outside, as by the kernel's own memory guard: 128 + signal. */
    static final int SIGNAL = 128;

    record Ordre(Path fil, Filtype type, Path mappe, Lesegrenser grenser, Funksjoner funksjoner, boolean epost) {}

    private Leseprosess() {}

    static Lest les(Path fil, Filtype type, Path mappe, Lesegrenser grenser, Funksjoner funksjoner, Lesestart start)
            throws IOException {
        var arbeid = Files.createTempDirectory(mappe, "lest");
        var ordre = new Ordre(fil, type, arbeid, grenser, funksjoner, false);
        try {
            return kjoer(ordre, Lest.class, start);
        } catch (Ulesbar e) {
            Arbeidsmappe.slett(arbeid);
            return Lest.ulest(type, e.grunn());
        }
    }

    static LestEpost lesEpost(Path fil, Path mappe, Lesegrenser grenser, Lesestart start) throws IOException {
        var type = new Filtype(Filtype.EPOST, "fmt/278"); // not used: the message's own bytes decide
        return kjoer(new Ordre(fil, type, mappe, grenser, Funksjoner.INGEN, true), LestEpost.class, start);
    }

    private static <T> T kjoer(Ordre ordre, Class<T> svartype, Lesestart start) throws IOException {
        var spoersmaal = Files.createTempFile(ordre.mappe(), "ordre", ".json");
        var svar = Files.createTempFile(ordre.mappe(), "svar", ".json");
        try {
            Files.write(spoersmaal, JSON.writeValueAsBytes(ordre));
            var g = ordre.grenser();
            // A last guard only: the process watches its own time, phase by phase.
            var frist = g.arkivtid(g.maksSider());
            var kommando = kommando(g, ordre.mappe(), start.valg());
            kommando.addAll(List.of(spoersmaal.toString(), svar.toString()));
            var utfall = Prosess.kjoerJava(kommando, ordre.mappe(), frist);
            if (utfall.kode() == 0) return JSON.readValue(Files.readAllBytes(svar), svartype);
            if (utfall.tidsavbrudd() || utfall.kode() == TIDSAVBRUDD) throw new Ulesbar(Grunn.TIDSAVBRUDD);
            if (utfall.kode() == INGEN_EPOST) throw new UlesbarEpost("Not a readable mail message");
            if (utfall.kode() == MINNET_FULLT || utfall.kode() > SIGNAL) throw new Ulesbar(Grunn.SKADET);
            throw new IOException("The reading process failed with exit code " + utfall.kode());
        } finally {
            Files.deleteIfExists(spoersmaal);
            Files.deleteIfExists(svar);
        }
    }

    /**
     * Reads the samples of {@link Leseoeving} in a process that leaves what it learned.
     *
     * @return the exit code of the process
     */
    static int oev(
            Path mappe, Path laert, Lesegrenser grenser, Funksjoner funksjoner, List<String> klassesti, Duration frist)
            throws IOException {
        var valg = new ArrayList<>(List.of("-XX:AOTCacheOutput=" + laert));
        valg.addAll(klassesti);
        var kommando = kommando(grenser, mappe, valg);
        for (var ordre : Leseoeving.skriv(mappe, grenser, funksjoner)) {
            var spoersmaal = Files.createTempFile(mappe, "ordre", ".json");
            Files.write(spoersmaal, JSON.writeValueAsBytes(ordre));
            kommando.addAll(
                    List.of(spoersmaal.toString(), mappe.resolve("svar.json").toString()));
        }
        return Prosess.kjoerJava(kommando, mappe, frist).kode();
    }

    static List<String> kommando(Lesegrenser grenser, Path mappe, List<String> valg) {
        var felles = Objects.requireNonNull(System.getProperty("java.io.tmpdir"));
        var kommando = new ArrayList<>(List.of(
                Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java")
                        .toString(),
                "-Xmx" + grenser.minne() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // short life: the second compiler never pays for itself
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ErrorFile=/dev/null",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + mappe,
                "-Dpdfbox.fontcache=" + felles));
        kommando.addAll(valg);
        return kommando;
    }

    /** In the built jar the classes lie nested, where only Spring Boot's own launcher finds them. */
    static List<String> klassesti() {
        // Absolute, for the process runs in the work folder.
        var sti = Stream.of(Objects.requireNonNull(System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .map(del -> Path.of(del).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        var her = Leseprosess.class.getProtectionDomain().getCodeSource().getLocation();
        boolean nestet = "jar".equals(her.getProtocol()) && her.toString().startsWith("jar:nested:");
        if (!nestet) return List.of("-cp", sti, Leseprosess.class.getName());
        return List.of(
                "-Dloader.main=" + Leseprosess.class.getName(),
                "-cp",
                sti,
                "org.springframework.boot.loader.launch.PropertiesLauncher");
    }

    /** Entry of the reading process: files with an order, each followed by the file for its answer. */
    public static void main(String[] filer) throws IOException {
        ties();
        var vakt = new Tidsvakt(() -> avbryt(TIDSAVBRUDD));
        ProcessHandle.current().parent().ifPresent(forelder -> forelder.onExit().thenRun(() -> avbryt(1)));
        for (int i = 0; i < filer.length; i += 2) {
            var ordre = JSON.readValue(Files.readAllBytes(Path.of(filer[i])), Ordre.class);
            vakt.innen(ordre.grenser().lesetid());
            var svar = utfoer(ordre, vakt);
            vakt.innen(Duration.ofMinutes(1));
            Files.write(Path.of(filer[i + 1]), JSON.writeValueAsBytes(svar));
        }
        Runtime.getRuntime().halt(0); // a parser's forgotten thread must not keep the process
    }

    private static Object utfoer(Ordre ordre, Tidsvakt vakt) throws IOException {
        var leser = new Leser(ordre.grenser(), ordre.funksjoner(), ordre.mappe(), vakt::innen);
        if (!ordre.epost()) return leser.les(ordre.fil(), ordre.type());
        try {
            return leser.lesEpost(ordre.fil());
        } catch (UlesbarEpost e) {
            Runtime.getRuntime().halt(INGEN_EPOST);
            throw e;
        }
    }

    /** Parsers quote the content they stumble over, and content must never reach a log. */
    static void ties() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger rot) {
            rot.setLevel(Level.OFF);
        }
    }

    static Epost lesEpost(Path fil, Path mappe) throws IOException {
        return Filtype.erOle(fil) ? Msgleser.les(fil, mappe) : Mimeleser.les(fil, mappe);
    }

    static void avbryt(int kode) {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Runtime.getRuntime().halt(kode);
    }
}
