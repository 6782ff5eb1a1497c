package no.dokumentsenter.kommune;

import java.sql.SQLException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.dokumentsenter.felles.Skrivebunke;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Tells PostgreSQL, first in each transaction, which municipalities it may touch. {@code SET LOCAL} ends with the
 * transaction, so a pooled connection carries nothing over; Citus forwards it, which {@code set_config} is not.
 */
public final class KommuneTransactionManager extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    private final transient Skrivebunke bunke;

    public KommuneTransactionManager(DataSource kilde, Skrivebunke bunke) {
        super(kilde);
        this.bunke = bunke;
        setRollbackOnCommitFailure(true);
    }

    @Override
    protected void doBegin(Object transaksjon, TransactionDefinition definisjon) {
        super.doBegin(transaksjon, definisjon);
        var kilde = obtainDataSource();
        var forbindelse = DataSourceUtils.getConnection(kilde);
        // SET takes no parameters; what is put in is our own small integers and nothing else.
        var ider = Kommunevalg.valgte().stream()
                .map(kommune -> Integer.toString(kommune.id()))
                .collect(Collectors.joining(","));
        try (var setning = forbindelse.createStatement()) {
            setning.execute("SET LOCAL app.kommuner = '{" + ider + "}'");
        } catch (SQLException feil) {
            throw new DataAccessResourceFailureException("fikk ikke bundet kommunen", feil);
        } finally {
            DataSourceUtils.releaseConnection(forbindelse, kilde);
        }
    }

    /** What waits to be written goes first. Here and not in a listener: the log of changes is written by one. */
    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        bunke.send();
        super.doCommit(status);
    }
}
