package no.dokumentsenter.arkivstruktur;

import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Door to the gapless number series, one per municipality, journalenhet and year (M012, M014). */
@Service
public class Teller {
    /** What is numbered. */
    public enum Serie {
        SAK,
        JOURNAL
    }

    private final JdbcClient sql;

    Teller(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The next number. Locks the counter row until commit, so a rollback gives the number back: no gaps, no doubles.
     * Only inside the transaction that uses the number.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int neste(Serie serie, String journalenhet, int aar) {
        return sql.sql("""
                        insert into teller as t (kommune_id, serie, journalenhet, aar, siste)
                        values (?, ?, ?, ?, 1)
                        on conflict (kommune_id, serie, journalenhet, aar) do update set siste = t.siste + 1
                        returning siste
                        """)
                .params(Kommunevalg.valgt().id(), serie.name().toLowerCase(java.util.Locale.ROOT), journalenhet, aar)
                .query(Integer.class)
                .single();
    }
}
