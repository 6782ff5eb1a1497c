package no.dokumentsenter.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who the server runs as: never root, who hands over to {@code postgres} or {@code nobody}. PostgreSQL refuses root, and so should we. */
record Kjoerebruker(Unix unix, boolean bytt) {

    static Kjoerebruker forNyKlynge(Path datamappe) throws IOException {
        if (!Unix.megSelv().erRoot()) return new Kjoerebruker(Unix.megSelv(), false);
        // Root at somebody else's folder leaves a cluster that its owner can start alone.
        if (!Unix.eier(datamappe).erRoot()) return new Kjoerebruker(Unix.eier(datamappe), true);
        for (String navn : List.of("postgres", "nobody")) {
            var uid = kjoer(List.of("id", "-u", navn));
            if (uid.kode() == 0)
                return new Kjoerebruker(new Unix(tall(uid), tall(kjoer(List.of("id", "-g", navn)))), true);
        }
        throw new DatabaseStartfeil(
                "Databasen kan ikke kjøre som root, og maskinen har verken brukeren postgres eller nobody. Lag en: useradd --system postgres");
    }

    /** An existing cluster runs as its owner, whoever types the command. */
    static Kjoerebruker forKlynge(Path klynge) throws IOException {
        var eier = Unix.eier(klynge);
        var meg = Unix.megSelv();
        if (eier.erRoot()) {
            throw new DatabaseStartfeil(
                    "Databasemappen %s eies av root. Gi den til brukeren som databasen skal kjøre som: chown -R postgres: %s"
                            .formatted(klynge, klynge));
        }
        if (!meg.erRoot() && meg.uid() != eier.uid()) {
            throw new DatabaseStartfeil(
                    "Databasen i %s tilhører en annen bruker (nr. %d). Start som den brukeren eller som root."
                            .formatted(klynge, eier.uid()));
        }
        return new Kjoerebruker(eier, meg.erRoot());
    }

    boolean kanEntre(Path mappe) throws IOException {
        return !bytt || unix.kanEntre(mappe);
    }

    Svar utfoer(List<String> kommando) throws IOException {
        return kjoer(
                bytt ? Stream.concat(bytteord().stream(), kommando.stream()).toList() : kommando);
    }

    private List<String> bytteord() {
        if (finnes("setpriv")) {
            return List.of("setpriv", "--reuid=" + unix.uid(), "--regid=" + unix.gid(), "--clear-groups", "--");
        }
        if (finnes("runuser")) return List.of("runuser", "-u", navn(), "--");
        throw new DatabaseStartfeil(
                "Verken setpriv eller runuser finnes, så databasen kan ikke startes som en annen enn root. Installer util-linux.");
    }

    private String navn() {
        try {
            var svar = kjoer(List.of("id", "-nu", String.valueOf(unix.uid())));
            return svar.kode() == 0 ? svar.tekst().strip() : "nobody";
        } catch (IOException e) {
            throw new DatabaseStartfeil("Kommandoen id mangler. Installer coreutils.", e);
        }
    }

    private static boolean finnes(String program) {
        return Stream.of("/usr/bin", "/bin", "/usr/sbin", "/sbin")
                .anyMatch(m -> Files.isExecutable(Path.of(m, program)));
    }

    private static int tall(Svar svar) {
        return Integer.parseInt(svar.tekst().strip());
    }

    /** Runs to the end in a clean environment: PGHOST and the like from the operator's shell must not reach the server. */
    static Svar kjoer(List<String> kommando) throws IOException {
        var prosess = new ProcessBuilder(new ArrayList<>(kommando))
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true);
        prosess.environment().clear();
        prosess.environment().putAll(Map.of("PATH", "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL", "C.UTF-8"));
        var gang = prosess.start();
        gang.getOutputStream().close();
        var tekst = new String(gang.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Svar(gang.waitFor(), tekst);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseStartfeil("Avbrutt mens databasen startet eller stoppet.", e);
        }
    }

    /** What a command said, both streams, and its exit code. */
    record Svar(int kode, String tekst) {}
}
