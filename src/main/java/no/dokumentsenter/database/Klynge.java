package no.dokumentsenter.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.dokumentsenter.felles.Arbeidsmappe;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The cluster's folder: where it lies, whose it is, and how it is made. */
record Klynge(Path mappe, Kjoerebruker bruker) {
    static final String SUPERBRUKER = "postgres";

    private static final Logger LOGG = LoggerFactory.getLogger(Klynge.class);

    /** Written to postgresql.conf once, where the operator may change them. Measured in database.md: few connections, rare checkpoints. */
    private static final Map<String, String> INNSTILLINGER = new TreeMap<>(Map.ofEntries(
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("checkpoint_timeout", "15min"),
            Map.entry("jit", "off"),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("timezone", "Europe/Oslo"),
            Map.entry("log_timezone", "Europe/Oslo"),
            Map.entry("logging_collector", "on"),
            Map.entry("log_directory", "log"),
            // One file per weekday, overwritten the week after: the log never fills the disk.
            Map.entry("log_filename", "postgres-%a.log"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry("log_rotation_age", "1d"),
            Map.entry("log_rotation_size", "0"),
            Map.entry("log_line_prefix", "%m [%p] %u@%d "),
            // A statement's parameters are titles and names; the log holds none of them.
            Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_parameter_max_length_on_error", "0"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic")));

    static Klynge klargjoer(Datamappe data, Programfiler program) throws IOException {
        if (data.harKlynge()) return eksisterende(data);
        var bruker = Kjoerebruker.forNyKlynge(data.mappe());
        var passord = data.superpassord();
        if (bruker.kanEntre(data.mappe())) {
            initialiser(program, bruker, passord, data.klyngelenke());
            return new Klynge(data.klyngelenke(), bruker);
        }
        var mappe = ledigFellesmappe(data);
        initialiser(program, bruker, passord, mappe);
        Files.createSymbolicLink(data.klyngelenke(), mappe);
        return new Klynge(mappe, bruker);
    }

    private static Klynge eksisterende(Datamappe data) throws IOException {
        var lenke = data.klyngelenke();
        if (!Files.exists(lenke.resolve("PG_VERSION"))) {
            throw new DatabaseStartfeil(
                    "%s er ikke en database (eller peker til en som er borte). Gjenopprett fra sikkerhetskopi, eller velg en annen mappe med --data."
                            .formatted(lenke));
        }
        var mappe = lenke.toRealPath();
        var versjon = Files.readString(mappe.resolve("PG_VERSION")).strip();
        if (!Programfiler.VERSJON.startsWith(versjon + ".")) {
            throw new DatabaseStartfeil(
                    "Databasen i %s er laget av PostgreSQL %s, mens denne versjonen bruker %s. Se UPGRADING.md."
                            .formatted(mappe, versjon, Programfiler.VERSJON));
        }
        var bruker = Kjoerebruker.forKlynge(mappe);
        if (!bruker.kanEntre(mappe)) {
            throw new DatabaseStartfeil(
                    "Brukeren som databasen kjører som (nr. %d) kommer ikke inn i %s. Gi lov til å gå gjennom mappene: chmod o+x"
                            .formatted(bruker.unix().uid(), mappe));
        }
        return new Klynge(mappe, bruker);
    }

    /**
     * Named by the data folder's path, so that it is found again by eye. A cluster without a link to it may be another, moved folder's: it is
     * never taken over and never removed here.
     */
    private static Path ledigFellesmappe(Datamappe data) throws IOException {
        var rot = Programfiler.fellesmappe();
        var id = kortnavn(data.mappe());
        var mappe = rot.resolve(id);
        for (int nr = 2; Files.exists(mappe, LinkOption.NOFOLLOW_LINKS); nr++) {
            LOGG.warn("Databasen {} står igjen etter en datamappe som er slettet eller flyttet; den røres ikke", mappe);
            mappe = rot.resolve(id + "-" + nr);
        }
        return mappe;
    }

    static String kortnavn(Path sti) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(sti.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Made beside its place and moved there when whole: a start that is cut short leaves no half cluster. */
    private static void initialiser(Programfiler program, Kjoerebruker bruker, String passord, Path maal)
            throws IOException {
        var verksted = maal.resolveSibling(maal.getFileName() + ".ny");
        Arbeidsmappe.slett(verksted);
        Files.createDirectory(verksted);
        Unix.rettigheter(verksted, "rwx------");
        var passordfil = Files.writeString(verksted.resolve("passord"), passord);
        Unix.rettigheter(passordfil, "rw-------");
        bruker.unix().overta(passordfil);
        bruker.unix().overta(verksted);
        var svar = bruker.utfoer(initdb(program, verksted));
        if (svar.kode() != 0)
            throw new DatabaseStartfeil("Databasen lot seg ikke opprette i " + maal + ":\n" + svar.tekst());
        Files.move(verksted.resolve("klynge"), maal, StandardCopyOption.ATOMIC_MOVE);
        Arbeidsmappe.slett(verksted);
        LOGG.info("Ny database i {}", maal);
    }

    private static List<String> initdb(Programfiler program, Path verksted) {
        var ord = new ArrayList<>(List.of(
                program.program("initdb"),
                "--pgdata=" + verksted.resolve("klynge"),
                "--username=" + SUPERBRUKER,
                "--pwfile=" + verksted.resolve("passord"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // C.UTF-8 is on every glibc machine; the order of æ, ø and å comes from ICU.
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=nb-NO",
                "--data-checksums",
                "--text-search-config=norwegian"));
        INNSTILLINGER.forEach((navn, verdi) -> ord.add("--set=" + navn + "=" + verdi));
        return ord;
    }
}
