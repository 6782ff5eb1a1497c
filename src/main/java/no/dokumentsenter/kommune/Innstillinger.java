package no.dokumentsenter.kommune;

import java.time.LocalDate;
import java.util.Optional;
import no.dokumentsenter.felles.Klokke;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a municipality has decided for itself, from a day on. */
@Component
public class Innstillinger {
    private final JdbcClient sql;

    Innstillinger(JdbcClient sql) {
        this.sql = sql;
    }

    /** The value in force today, of a municipality that is bound; empty when it has decided nothing. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<String> gjelder(Kommune kommune, String navn) {
        return sql.sql("""
                        select verdi from innstilling
                        where kommune_id = ? and navn = ? and gyldig_fra <= ? order by gyldig_fra desc limit 1
                        """)
                .params(kommune.id(), navn, LocalDate.now(Klokke.OSLO))
                .query(String.class)
                .optional();
    }
}
