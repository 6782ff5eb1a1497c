package no.dokumentsenter.originaler;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TidRepository {
    private final JdbcClient sql;

    TidRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Karantenetid> egen(Kommune kommune, LocalDate dag) {
        return sql.sql("""
                        select gjelder_fra, maaneder, kilde from karantenetid
                        where kommune_id = ? and gjelder_fra <= ? order by gjelder_fra desc limit 1
                        """).params(kommune.id(), dag).query(Karantenetid.class).optional();
    }

    Karantenetid felles(LocalDate dag) {
        return sql.sql("""
                        select gjelder_fra, maaneder, kilde from karantenetid_felles
                        where gjelder_fra <= ? order by gjelder_fra desc limit 1
                        """).params(dag).query(Karantenetid.class).single();
    }

    /** False when another holds from that day. */
    boolean settInn(Kommune kommune, Karantenetid tid) {
        return sql.sql("""
                                insert into karantenetid (kommune_id, gjelder_fra, maaneder, kilde, satt_av, satt_tid)
                                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                kommune.id(),
                                tid.gjelderFra(),
                                tid.maaneder(),
                                tid.kilde(),
                                Innlogget.brukernavn(),
                                OffsetDateTime.now(Klokke.OSLO))
                        .update()
                == 1;
    }
}
