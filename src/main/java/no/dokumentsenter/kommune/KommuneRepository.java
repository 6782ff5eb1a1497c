package no.dokumentsenter.kommune;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KommuneRepository {
    private final JdbcClient sql;

    KommuneRepository(JdbcClient sql) {
        this.sql = sql;
    }

    List<Kommune> alle() {
        return sql.sql("""
                        select k.id, k.slug, f.kode, f.navn, f.kommunenummer
                        from kommune k
                        join kommune_fakta f on f.kommune_id = k.id
                        where f.gyldig_fra <= current_date and (f.gyldig_til is null or f.gyldig_til >= current_date)
                        order by k.id
                        """).query(Kommune.class).list();
    }

    List<Kjennetegn> kjennetegn() {
        return sql.sql("select kommune_id, type, verdi, til from kommune_kjennetegn order by kommune_id, type, verdi")
                .query(Kjennetegn.class)
                .list();
    }

    void leggTilKjennetegn(Kjennetegn nytt) {
        sql.sql("""
                        insert into kommune_kjennetegn (kommune_id, type, verdi, til) values (:kommune, :type, :verdi, :til)
                        on conflict do nothing
                        """)
                .param("kommune", nytt.kommuneId())
                .param("type", nytt.type())
                .param("verdi", nytt.verdi())
                .param("til", nytt.til())
                .update();
    }

    void opprett(Kommune ny) {
        var nye = sql.sql("insert into kommune (id, slug) values (:id, :slug) on conflict do nothing")
                .param("id", ny.id())
                .param("slug", ny.slug())
                .update();
        if (nye == 1) {
            sql.sql("""
                            insert into kommune_fakta (kommune_id, gyldig_fra, kode, navn, kommunenummer)
                            values (:id, date '2020-01-01', :kode, :navn, :kommunenummer)
                            """)
                    .param("id", ny.id())
                    .param("kode", ny.kode())
                    .param("navn", ny.navn())
                    .param("kommunenummer", ny.kommunenummer())
                    .update();
        }
    }
}
