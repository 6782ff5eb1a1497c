package no.dokumentsenter.postmottak;

import java.util.List;
import java.util.UUID;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.postmottak.Leseframdrift.Framdrift;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the reading of large items has come. */
@Repository
class LeseframdriftRepository {
    private final JdbcClient sql;

    LeseframdriftRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void skriv(Kommune kommune, UUID post, Framdrift framdrift) {
        sql.sql("""
                        insert into leseframdrift (kommune_id, innkommet_post_id, fra, emne, lest, deler)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (kommune_id, innkommet_post_id) do update
                        set fra = excluded.fra, emne = excluded.emne, lest = excluded.lest, deler = excluded.deler
                        """)
                .params(kommune.id(), post, framdrift.fra(), framdrift.emne(), framdrift.lest(), framdrift.deler())
                .update();
    }

    /** False when nothing was told of it. */
    boolean ferdig(Kommune kommune, UUID post) {
        return sql.sql("delete from leseframdrift where kommune_id = ? and innkommet_post_id = ?")
                        .params(kommune.id(), post)
                        .update()
                > 0;
    }

    /** Those that are still being read, oldest first. */
    List<Lesesnaa> naa(Kommune kommune) {
        return sql.sql("""
                        select f.kommune_id, f.innkommet_post_id, f.fra, f.emne, p.filnavn, f.lest, f.deler
                        from leseframdrift f
                        join innkommet_post p on p.kommune_id = f.kommune_id and p.id = f.innkommet_post_id
                        where f.kommune_id = ? and p.status = 'behandles'
                        order by p.mottatt_dato, p.id
                        """).params(kommune.id()).query(Lesesnaa.class).list();
    }
}
