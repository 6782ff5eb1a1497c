package no.dokumentsenter.papir;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SkillearkRepository {
    private static final String VELG =
            "select kommune_id, nummer, enhet, antall, trykt_av, trykt_tid from skilleark where kommune_id = ? ";

    private final JdbcClient sql;

    SkillearkRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Locks the counter until commit: no number twice, and none lost by what failed. */
    int nesteNummer(Kommune kommune) {
        return sql.sql("""
                        insert into skillearkteller as t (kommune_id, siste) values (?, 1)
                        on conflict (kommune_id) do update set siste = t.siste + 1
                        returning siste
                        """).params(kommune.id()).query(Integer.class).single();
    }

    void settInn(UUID id, Trykk trykk) {
        sql.sql("""
                        insert into skilleark (kommune_id, id, nummer, kanal, enhet, antall, trykt_av, trykt_tid)
                        values (?, ?, ?, 'papir', ?, ?, ?, ?)
                        """)
                .params(
                        trykk.kommuneId(),
                        id,
                        trykk.nummer(),
                        trykk.enhet(),
                        trykk.antall(),
                        trykk.tryktAv(),
                        trykk.tryktTid())
                .update();
    }

    Optional<Trykk> medNummer(Kommune kommune, int nummer) {
        return sql.sql(VELG + "and nummer = ?")
                .params(kommune.id(), nummer)
                .query(Trykk.class)
                .optional();
    }

    List<Trykk> siste(Kommune kommune, int antall) {
        return sql.sql(VELG + "order by nummer desc limit ?")
                .params(kommune.id(), antall)
                .query(Trykk.class)
                .list();
    }

    /** Whether any of the bound municipalities has printed a sheet. */
    boolean finnes() {
        return sql.sql("select exists (select from skilleark)")
                .query(Boolean.class)
                .single();
    }
}
