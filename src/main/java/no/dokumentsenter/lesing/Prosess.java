package no.dokumentsenter.lesing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a tool with limits on time, memory and file size, at low priority, and takes its children down with it. What it
 * says goes to files, so a talkative tool cannot block.
 */
final class Prosess {
    /** Address space of one tool; Ghostscript on an ordinary scan uses a tenth. */
    private static final int MAKS_KIB = 4 << 20;

    /** The largest file a tool may write, in blocks of 512 bytes: 2 GiB. */
    private static final int MAKS_BLOKKER = 4 << 20;

    private static final int MAKS_SVAR = 64 * 1024;

    record Svar(int kode, String ut, String feil, boolean tidsavbrudd) {}

    private Prosess() {}

    static Svar kjoer(List<String> kommando, Path mappe, Duration frist) throws IOException {
        var hele = new ArrayList<>(List.of(
                "/bin/sh",
                "-c",
                "ulimit -v %d; ulimit -f %d; exec nice -n 10 \"$@\"".formatted(MAKS_KIB, MAKS_BLOKKER),
                "sh"));
        hele.addAll(kommando);
        return start(hele, mappe, frist);
    }

    /**
     * Without limits on address space, which a JVM reserves far more of than it uses. As low in priority as the tools:
     * post that comes in, and people, go before the reading of what has come.
     */
    static Svar kjoerJava(List<String> kommando, Path mappe, Duration frist) throws IOException {
        var hele = new ArrayList<>(
                List.of("/bin/sh", "-c", "ulimit -f %d; exec nice -n 10 \"$@\"".formatted(MAKS_BLOKKER), "sh"));
        hele.addAll(kommando);
        return start(hele, mappe, frist);
    }

    private static Svar start(List<String> kommando, Path mappe, Duration frist) throws IOException {
        var ut = Files.createTempFile(mappe, "prosess", ".ut");
        var feil = Files.createTempFile(mappe, "prosess", ".feil");
        try {
            var bygger = new ProcessBuilder(kommando)
                    .directory(mappe.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ut.toFile())
                    .redirectError(feil.toFile());
            // Debian 12's Ghostscript (10.00.0) reads ToUnicode wrongly in its new interpreter: a dash became the digit
            // 3.
            bygger.environment().put("GS_OPTIONS", "-dNEWPDF=false");
            bygger.environment().put("OMP_THREAD_LIMIT", "1"); // two threads took 12.5 CPU s a page, one took 1.9
            bygger.environment().put("TMPDIR", mappe.toString());
            bygger.environment().put("LC_ALL", "C.UTF-8");
            var prosess = bygger.start();
            boolean ferdig = vent(prosess, frist);
            return new Svar(ferdig ? prosess.exitValue() : -1, les(ut), les(feil), !ferdig);
        } finally {
            Files.deleteIfExists(ut);
            Files.deleteIfExists(feil);
        }
    }

    private static boolean vent(Process prosess, Duration frist) {
        try {
            if (prosess.waitFor(frist.toMillis(), TimeUnit.MILLISECONDS)) return true;
            drep(prosess);
            return false;
        } catch (InterruptedException e) {
            drep(prosess);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a tool was running", e);
        }
    }

    /** Children first found, then killed after their parent, so that the parent cannot start new ones. */
    private static void drep(Process prosess) {
        var barn = prosess.descendants().toList();
        prosess.destroyForcibly();
        barn.forEach(ProcessHandle::destroyForcibly);
        prosess.onExit().join();
    }

    private static String les(Path fil) throws IOException {
        try (var stroem = Files.newInputStream(fil)) {
            return new String(stroem.readNBytes(MAKS_SVAR), StandardCharsets.UTF_8);
        }
    }
}
