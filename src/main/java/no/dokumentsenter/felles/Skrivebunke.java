package no.dokumentsenter.felles;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The way to PostgreSQL, with a place for writes that nobody needs the answer of. They wait, and travel together: before
 * the transaction's next statement, so that it sees them, and at the latest at commit. A registration holds its
 * counters locked for as long as it talks, and most of that is waiting for the wire (docs/adr/0016).
 */
@Component
public class Skrivebunke extends JdbcTemplate {
    /** Statements in one trip. More would only make a text that no other registration can use again. */
    private static final int STOERST = 32;

    private static final Pattern RADER = Pattern.compile("^\\s*insert into [^;]*\\bvalues\\s*(\\([^()]*\\))\\s*$");

    public Skrivebunke(DataSource kilde) {
        super(kilde);
    }

    /**
     * A write whose answer nobody needs. What is wrong with it is thrown by the statement that takes it along, or by the
     * commit.
     *
     * @param sql one statement with {@code ?}, without a semicolon
     * @throws IllegalStateException outside a transaction
     */
    public void senere(String sql, @Nullable Object... verdier) {
        Transaksjonsliste.leggTil(this, new Setning(sql, verdier), () -> new Transaksjonsliste<>(this));
    }

    /** Sends what waits in this transaction. */
    public void send() {
        List<Setning> alle = Transaksjonsliste.toem(this);
        for (var fra = 0; fra < alle.size(); fra += STOERST) {
            send(alle.subList(fra, Math.min(fra + STOERST, alle.size())));
        }
    }

    /** One text with all the statements: the driver sends them after each other and waits once. */
    private void send(List<Setning> setninger) {
        var sql = new StringBuilder();
        var forrige = "";
        for (var setning : setninger) {
            var rader = RADER.matcher(setning.sql());
            if (setning.sql().equals(forrige) && rader.find()) {
                // The same insert again: another row of the one before it.
                sql.append(", ").append(rader.group(1));
            } else {
                sql.append(sql.isEmpty() ? "" : ";\n").append(setning.sql().strip());
            }
            forrige = setning.sql();
        }
        var verdier = setninger.stream()
                .flatMap(setning -> Arrays.stream(setning.verdier()))
                .toArray();
        update(sql.toString(), verdier);
    }

    /** Runs before every statement, also those of {@code JdbcClient}: it must see what was written before it. */
    @Override
    protected void applyStatementSettings(Statement setning) throws SQLException {
        send();
        super.applyStatementSettings(setning);
    }

    private record Setning(String sql, @Nullable Object[] verdier) {}
}
