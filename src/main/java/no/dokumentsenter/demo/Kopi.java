package no.dokumentsenter.demo;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows of one table on their way by COPY. The texts are our own: no tabs, no backslashes. */
final class Kopi {
    private final String setning;
    private final StringBuilder rader = new StringBuilder();

    Kopi(String tabell, String kolonner) {
        this.setning = "copy %s (%s) from stdin".formatted(tabell, kolonner);
    }

    void rad(@Nullable Object... verdier) {
        for (var i = 0; i < verdier.length; i++) {
            rader.append(i == 0 ? "" : "\t").append(verdier[i] == null ? "\\N" : verdier[i]);
        }
        rader.append('\n');
    }

    void send(Connection kobling) throws SQLException, IOException {
        kobling.unwrap(PGConnection.class).getCopyAPI().copyIn(setning, new StringReader(rader.toString()));
        rader.setLength(0);
    }
}
