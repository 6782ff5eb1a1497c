package no.dokumentsenter.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server process: found, adopted, cleared, started, stopped. Callers hold the folder's guard lock. */
record Postmester(Klynge klynge, Programfiler program, String passord) {
    private static final Logger LOGG = LoggerFactory.getLogger(Postmester.class);
    private static final Duration STANS = Duration.ofSeconds(30);
    private static final int PORTFORSOEK = 5;

    /** A live server of this cluster that answers; the pid file alone proves nothing after a crash. */
    Optional<Pidfil> svarende() throws IOException {
        var funnet = Pidfil.les(klynge.mappe()).filter(p -> Prosesser.erPostgres(p.pid(), klynge.mappe()));
        if (funnet.isEmpty()) return Optional.empty();
        var pid = funnet.get().pid();
        // It may be recovering or on its way down: wait for one of the two ends.
        vent(STANS, () -> svarer() || !Prosesser.erPostgres(pid, klynge.mappe()));
        return svarer() ? Pidfil.les(klynge.mappe()) : Optional.empty();
    }

    private boolean svarer() {
        var innstilling = new Properties();
        innstilling.setProperty("user", Klynge.SUPERBRUKER);
        innstilling.setProperty("password", passord);
        innstilling.setProperty("connectTimeout", "2");
        innstilling.setProperty("socketTimeout", "5");
        try {
            var pid = Pidfil.les(klynge.mappe());
            if (pid.isEmpty() || pid.get().port() == 0) return false;
            var url = "jdbc:postgresql://127.0.0.1:" + pid.get().port() + "/postgres";
            try (var kobling = DriverManager.getConnection(url, innstilling);
                    var spoerring = kobling.createStatement();
                    var svar = spoerring.executeQuery("show data_directory")) {
                return svar.next()
                        && Path.of(svar.getString(1)).equals(klynge.mappe().toRealPath());
            }
        } catch (SQLException | IOException e) {
            LOGG.debug("Databasen svarer ikke ennå: {}", e.getMessage());
            return false;
        }
    }

    /** Ends what is left of a server that does not answer, so that a new one may take the shared memory. */
    void rydd() throws IOException {
        var rester = Prosesser.iKlyngen(klynge.mappe());
        if (!rester.isEmpty()) {
            LOGG.warn("Avslutter {} prosesser etter en database som ikke svarer", rester.size());
            // Backends without a postmaster end themselves; the rest are asked, then forced. The log in WAL heals the
            // data.
            rester.forEach(ProcessHandle::destroy);
            vent(Duration.ofSeconds(5), () -> Prosesser.iKlyngen(klynge.mappe()).isEmpty());
            Prosesser.iKlyngen(klynge.mappe()).forEach(ProcessHandle::destroyForcibly);
            vent(Duration.ofSeconds(5), () -> Prosesser.iKlyngen(klynge.mappe()).isEmpty());
        }
        // The number may be another program's by now, and PostgreSQL would then refuse to start.
        if (Files.deleteIfExists(klynge.mappe().resolve(Pidfil.NAVN))) {
            LOGG.warn("Fjernet en gammel {}: forrige kjøring ble avbrutt", Pidfil.NAVN);
        }
    }

    Pidfil start(int oensketPort) throws IOException {
        for (int forsoek = 1; ; forsoek++) {
            var port = forsoek == 1 && ledig(oensketPort) ? oensketPort : ledigPort();
            var svar = klynge.bruker().utfoer(startkommando(port));
            if (svar.kode() == 0) return Pidfil.les(klynge.mappe()).orElseThrow();
            if (forsoek < PORTFORSOEK && !ledig(port)) continue;
            throw new DatabaseStartfeil("Databasen i %s startet ikke. Se etter full disk i loggen under %s.\n%s"
                    .formatted(klynge.mappe(), klynge.mappe().resolve("log"), svar.tekst()));
        }
    }

    /** pg_ctl gives the server its own session: Ctrl-C reaches the product alone, and the database stops last. */
    private List<String> startkommando(int port) {
        // On the command line these win over every file: durability and reach are not for the operator to loosen.
        var valg =
                "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=on -c full_page_writes=on -c synchronous_commit=on"
                        .formatted(port);
        return pgCtl(
                "start",
                "-w",
                "-t",
                "600",
                "-o",
                valg,
                "-l",
                klynge.mappe().resolve("oppstart.log").toString());
    }

    void stopp() throws IOException {
        var levende = Pidfil.les(klynge.mappe()).filter(p -> Prosesser.erPostgres(p.pid(), klynge.mappe()));
        if (levende.isEmpty()) return;
        if (klynge.bruker()
                        .utfoer(pgCtl("stop", "-m", "fast", "-w", "-t", "120"))
                        .kode()
                == 0) return;
        LOGG.warn("Databasen ville ikke stoppe pent og stoppes nå straks; ingenting som er bekreftet, går tapt");
        klynge.bruker().utfoer(pgCtl("stop", "-m", "immediate", "-w", "-t", "30"));
    }

    private List<String> pgCtl(String hva, String... mer) {
        var ord = new ArrayList<>(List.of(
                program.program("pg_ctl"), hva, "-s", "-D", klynge.mappe().toString()));
        ord.addAll(List.of(mer));
        return ord;
    }

    private static boolean ledig(int port) {
        if (port <= 0) return false;
        try (var proeve = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return proeve.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int ledigPort() throws IOException {
        try (var proeve = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return proeve.getLocalPort();
        }
    }

    private static void vent(Duration lengst, BooleanSupplier ferdig) {
        for (long frist = System.nanoTime() + lengst.toNanos(); !ferdig.getAsBoolean() && System.nanoTime() < frist; ) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
