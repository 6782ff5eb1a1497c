package no.dokumentsenter;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import no.dokumentsenter.database.Postgres;
import no.dokumentsenter.database.Roller;

/** Past every wall, for tests that look at a started product's database from outside. */
public final class Superbruker {
    private Superbruker() {}

    public static Connection koble(Postgres postgres) throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(Roller.DATABASE), postgres.superbruker(), postgres.superpassord());
    }

    /** How many items have this status, in all municipalities. */
    public static int poster(Connection kobling, String status) throws SQLException {
        try (var setning = kobling.prepareStatement("select count(*) from innkommet_post where status = ?")) {
            setning.setString(1, status);
            try (var svar = setning.executeQuery()) {
                svar.next();
                return svar.getInt(1);
            }
        }
    }

    /** Municipalities with nothing but a name: enough to receive post. */
    public static void opprettKommuner(Connection kobling, List<String> sluger) throws SQLException {
        try (var setning = kobling.createStatement()) {
            for (var nr = 0; nr < sluger.size(); nr++) {
                setning.execute("insert into kommune (id, slug) values (%d, '%s')".formatted(900 + nr, sluger.get(nr)));
                setning.execute("""
                        insert into kommune_fakta (kommune_id, gyldig_fra, kode, navn, kommunenummer)
                        values (%d, date '2020-01-01', 'K%d', 'Kommune %d', '990%d')
                        """.formatted(900 + nr, nr, nr, nr));
            }
        }
    }
}
