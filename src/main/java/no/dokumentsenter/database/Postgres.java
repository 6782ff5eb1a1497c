package no.dokumentsenter.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded PostgreSQL of a data folder. Whoever leaves last stops it: the product when no command is at work, else the last command.
 * Faults are {@link DatabaseStartfeil}.
 */
public final class Postgres implements AutoCloseable {
    private static final Logger LOGG = LoggerFactory.getLogger(Postgres.class);

    private final Datamappe data;
    private final Mappelaas laas;
    private final Postmester postmester;
    private final Pidfil pid;
    private final boolean produkt;
    private final boolean adoptert;
    private boolean lukket;

    private Postgres(Datamappe data, Mappelaas laas, Postmester postmester, boolean produkt) throws IOException {
        this.data = data;
        this.laas = laas;
        this.postmester = postmester;
        this.produkt = produkt;
        var levende = postmester.svarende();
        this.adoptert = levende.isPresent();
        this.pid = levende.isPresent() ? levende.get() : nyStart(data, postmester);
        // Also for an adopted server: the file is what people and scripts read.
        if (pid.port() != forrigePort(data)) data.skrivHemmelig(data.portfil(), pid.port() + "\n");
    }

    /** Starts, or adopts an orphan. Takes the folder's lock, so a second product on the folder is refused. */
    public static Postgres start(Path datamappe) {
        var data = Datamappe.klargjoer(datamappe);
        try {
            var laas = Mappelaas.paa(data);
            if (!laas.proevProdukt()) throw new DatabaseStartfeil(opptatt(data, laas));
            try {
                var postgres = laas.alene(() -> aapne(data, laas, true));
                if (postgres.adoptert) {
                    LOGG.warn(
                            "Databasen kjørte fra før (prosess {}) og er overtatt: forrige kjøring ble avbrutt",
                            postgres.pid.pid());
                }
                return postgres;
            } catch (IOException | RuntimeException e) {
                laas.slippProdukt();
                throw e;
            }
        } catch (IOException e) {
            throw feil(data, e);
        }
    }

    /** For commands beside a running product: joins its server when it runs, else starts it for the length of the command. */
    public static Postgres bliMedEllerStart(Path datamappe) {
        var data = Datamappe.klargjoer(datamappe);
        try {
            var laas = Mappelaas.paa(data);
            laas.tellInn();
            try {
                return laas.alene(() -> aapne(data, laas, false));
            } catch (IOException | RuntimeException e) {
                laas.tellUt();
                throw e;
            }
        } catch (IOException e) {
            throw feil(data, e);
        }
    }

    /** Whether {@code start} holds this folder now, in this or another process. */
    public static boolean kjoererProduktet(Path datamappe) {
        if (!Files.exists(datamappe.resolve(".laas"))) return false;
        var data = Datamappe.klargjoer(datamappe);
        try {
            return Mappelaas.paa(data).produktetKjoerer();
        } catch (IOException e) {
            throw feil(data, e);
        }
    }

    private static Postgres aapne(Datamappe data, Mappelaas laas, boolean produkt) throws IOException {
        var program = Programfiler.klargjoer(data);
        var klynge = Klynge.klargjoer(data, program);
        return new Postgres(data, laas, new Postmester(klynge, program, data.superpassord()), produkt);
    }

    private static Pidfil nyStart(Datamappe data, Postmester postmester) throws IOException {
        postmester.rydd();
        var pid = postmester.start(forrigePort(data));
        LOGG.info("Databasen kjører på port {} (prosess {})", pid.port(), pid.pid());
        return pid;
    }

    private static int forrigePort(Datamappe data) throws IOException {
        if (!Files.exists(data.portfil())) return 0;
        var tekst = Files.readString(data.portfil()).strip();
        return tekst.matches("\\d{1,5}") ? Integer.parseInt(tekst) : 0;
    }

    private static String opptatt(Datamappe data, Mappelaas laas) throws IOException {
        return "Dokumentsenteret kjører allerede på mappen %s (%s). Stopp det først, eller velg en annen mappe med --data."
                .formatted(data.mappe(), laas.holder());
    }

    private static DatabaseStartfeil feil(Datamappe data, IOException e) {
        return new DatabaseStartfeil(
                "Databasen i %s kunne ikke åpnes (%s). Se at mappen finnes, at disken har plass, og at brukeren eier filene."
                        .formatted(data.mappe(), e.getMessage()),
                e);
    }

    /** Without parameters; the caller may add its own after a question mark. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
    }

    public int port() {
        return pid.port();
    }

    public String superbruker() {
        return Klynge.SUPERBRUKER;
    }

    public String superpassord() {
        return postmester.passord();
    }

    /** True when the server ran before us: an orphan of a killed product, or one that a command joined. */
    public boolean adoptert() {
        return adoptert;
    }

    /** The server's process number, for status and tests. */
    public long prosess() {
        return pid.pid();
    }

    Datamappe data() {
        return data;
    }

    Path klyngemappe() {
        return postmester.klynge().mappe();
    }

    /** Fast shutdown that waits, unless somebody else still uses the server. Last of all: after the pool and the jobs. */
    @Override
    public synchronized void close() {
        if (lukket) return;
        lukket = true;
        try {
            laas.alene(this::gaaUt);
        } catch (IOException e) {
            throw feil(data, e);
        }
    }

    private boolean gaaUt() throws IOException {
        if (!produkt) laas.tellUt();
        var sist = laas.ingenKommandoer() && (produkt || !laas.produktetKjoerer());
        try {
            if (sist) postmester.stopp();
        } finally {
            if (produkt) laas.slippProdukt();
        }
        return sist;
    }
}
