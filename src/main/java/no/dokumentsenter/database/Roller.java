package no.dokumentsenter.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.util.PasswordUtil;

/**
 * The roles and the database, made by {@code docs/drift/roller.sql}: one truth for the embedded server and for an outside one. Passwords are
 * random and lie in {@code tilgang.properties} under the data folder, mode 0600.
 */
public record Roller(Paalogging eier, Paalogging app, Paalogging offentlig) {
    /** The product's one database. */
    public static final String DATABASE = "dokumentsenter";

    private static final String FIL = "tilgang.properties";
    private static final long LAAS = 0x726f6c6c6572L;

    /** Idempotent; safe beside a running product. */
    public static Roller klargjoer(Postgres postgres) {
        try {
            var roller = passord(postgres.data());
            var deler = skript().split("(?m)^\\\\connect .*$");
            try (var vakt = koble(postgres, "postgres")) {
                // Two commands that start together: the second waits, then finds all in place.
                utfoer(vakt, "select pg_advisory_lock(" + LAAS + ")");
                kjoer(vakt, roller.fyllInn(deler[0]));
                try (var inne = koble(postgres, DATABASE)) {
                    kjoer(inne, roller.fyllInn(deler[1]));
                }
            }
            return roller;
        } catch (SQLException | IOException e) {
            throw new DatabaseStartfeil(
                    "Databasens roller kunne ikke opprettes (%s). Se loggen under %s."
                            .formatted(e.getMessage(), postgres.klyngemappe().resolve("log")),
                    e);
        }
    }

    private static Roller passord(Datamappe data) throws IOException {
        var fil = data.fil(FIL);
        var lagret = new Properties();
        if (Files.exists(fil)) lagret.load(new StringReader(Files.readString(fil)));
        var foer = lagret.size();
        for (String rolle : new String[] {"eier", "app", "offentlig"}) {
            lagret.putIfAbsent(rolle + ".passord", Datamappe.nyttPassord());
        }
        if (lagret.size() > foer) {
            var tekst = new StringWriter();
            lagret.store(tekst, "Databasens passord. Skal ikke ut av maskinen.");
            data.skrivHemmelig(fil, tekst.toString());
        }
        return new Roller(rolle(lagret, "eier"), rolle(lagret, "app"), rolle(lagret, "offentlig"));
    }

    private static Paalogging rolle(Properties lagret, String navn) {
        return new Paalogging(navn, lagret.getProperty(navn + ".passord", ""));
    }

    private static String skript() throws IOException {
        try (var fil = Roller.class.getResourceAsStream("/drift/roller.sql")) {
            if (fil == null) throw new IOException("drift/roller.sql is not in the jar");
            return new String(fil.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^(\\\\set .*|\\s*--.*)$", "");
        }
    }

    /** The server gets the SCRAM verifier, never the password, so that no log can hold it. */
    private String fyllInn(String sql) {
        return sql.replace(":'eier_passord'", verifikator(eier))
                .replace(":'app_passord'", verifikator(app))
                .replace(":'offentlig_passord'", verifikator(offentlig));
    }

    private static String verifikator(Paalogging rolle) {
        return "'" + PasswordUtil.encodeScramSha256(rolle.passord().toCharArray()) + "'";
    }

    /** Psql's own {@code \gexec}: the statement before it yields statements. */
    private static void kjoer(Connection kobling, String sql) throws SQLException {
        var biter = sql.split("(?m)^\\\\gexec$");
        for (int i = 0; i < biter.length - 1; i++) {
            var slutt = biter[i].lastIndexOf(';') + 1;
            utfoer(kobling, biter[i].substring(0, slutt));
            utfoerSvaret(kobling, biter[i].substring(slutt));
        }
        utfoer(kobling, biter[biter.length - 1]);
    }

    private static void utfoerSvaret(Connection kobling, String sql) throws SQLException {
        try (var spoerring = kobling.createStatement();
                var svar = spoerring.executeQuery(sql)) {
            while (svar.next()) utfoer(kobling, svar.getString(1));
        }
    }

    private static void utfoer(Connection kobling, String sql) throws SQLException {
        if (sql.isBlank()) return;
        try (var setning = kobling.createStatement()) {
            setning.execute(sql);
        }
    }

    private static Connection koble(Postgres postgres, String database) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), postgres.superbruker(), postgres.superpassord());
    }
}
