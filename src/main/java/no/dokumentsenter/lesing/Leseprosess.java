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
    private static final int TIDSAVBRUDD = 4;
    private static final int INGEN_EPOST = 5;

    /** What the JVM itself exits with when a file fills its heap. */
    private static final int MINNET_FULLT = 3;

    /** Killed from outside, as by the kernel's own memory guard: 128 + signal. */
    private static final int SIGNAL = 128;

    record Ordre(Path fil, Filtype type, Path mappe, Lesegrenser grenser, Funksjoner funksjoner, boolean epost) {}

    private Leseprosess() {}

    static Lest les(Path fil, Filtype type, Path mappe, Lesegrenser grenser, Funksjoner funksjoner) throws IOException {
        var arbeid = Files.createTempDirectory(mappe, "lest");
        var ordre = new Ordre(fil, type, arbeid, grenser, funksjoner, false);
        try {
            return kjoer(ordre, Lest.class);
        } catch (Ulesbar e) {
            Arbeidsmappe.slett(arbeid);
            return Lest.ulest(type, e.grunn());
        }
    }

    static Epost lesEpost(Path fil, Path mappe, Lesegrenser grenser) throws IOException {
        var type = new Filtype(Filtype.EPOST, "fmt/278"); // not used: the message's own bytes decide
        return kjoer(new Ordre(fil, type, mappe, grenser, Funksjoner.INGEN, true), Epost.class);
    }

    private static <T> T kjoer(Ordre ordre, Class<T> svartype) throws IOException {
        var spoersmaal = Files.createTempFile(ordre.mappe(), "ordre", ".json");
        var svar = Files.createTempFile(ordre.mappe(), "svar", ".json");
        try {
            Files.write(spoersmaal, JSON.writeValueAsBytes(ordre));
            var g = ordre.grenser();
            // A last guard only: the process watches its own time, phase by phase.
            var frist = g.arkivtid(g.maksSider());
            var utfall = Prosess.kjoerJava(kommando(ordre, spoersmaal, svar), ordre.mappe(), frist);
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

    private static List<String> kommando(Ordre ordre, Path spoersmaal, Path svar) {
        var felles = Objects.requireNonNull(System.getProperty("java.io.tmpdir"));
        var kommando = new ArrayList<>(List.of(
                Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java")
                        .toString(),
                "-Xmx" + ordre.grenser().minne() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // short life: the second compiler never pays for itself
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ErrorFile=/dev/null",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + ordre.mappe(),
                "-Dpdfbox.fontcache=" + felles));
        kommando.addAll(klassesti());
        kommando.addAll(List.of(spoersmaal.toString(), svar.toString()));
        return kommando;
    }

    /** In the built jar the classes lie nested, where only Spring Boot's own launcher finds them. */
    private static List<String> klassesti() {
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

    /** Entry of the reading process. */
    public static void main(String[] filer) throws IOException {
        ties();
        var vakt = new Tidsvakt(() -> avbryt(TIDSAVBRUDD));
        ProcessHandle.current().parent().ifPresent(forelder -> forelder.onExit().thenRun(() -> avbryt(1)));
        var ordre = JSON.readValue(Files.readAllBytes(Path.of(filer[0])), Ordre.class);
        vakt.innen(ordre.grenser().lesetid());
        Object svar;
        try {
            svar = ordre.epost()
                    ? lesEpost(ordre.fil(), ordre.mappe())
                    : new Leser(ordre.grenser(), ordre.funksjoner(), ordre.mappe(), vakt::innen)
                            .les(ordre.fil(), ordre.type());
        } catch (UlesbarEpost e) {
            Runtime.getRuntime().halt(INGEN_EPOST);
            throw e;
        }
        vakt.innen(Duration.ofMinutes(1));
        Files.write(Path.of(filer[1]), JSON.writeValueAsBytes(svar));
        Runtime.getRuntime().halt(0); // a parser's forgotten thread must not keep the process
    }

    /** Parsers quote the content they stumble over, and content must never reach a log. */
    private static void ties() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger rot) {
            rot.setLevel(Level.OFF);
        }
    }

    static Epost lesEpost(Path fil, Path mappe) throws IOException {
        return Filtype.erOle(fil) ? Msgleser.les(fil, mappe) : Mimeleser.les(fil, mappe);
    }

    private static void avbryt(int kode) {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Runtime.getRuntime().halt(kode);
    }
}
