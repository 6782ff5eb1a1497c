package no.dokumentsenter.papir;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was moved between municipalities: one line on each side, with ids. */
@Repository
class BuntflyttingRepository {
    private final JdbcClient sql;

    BuntflyttingRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** The stack's own row is locked, so the next number is free. */
    int settInn(Kommune kommune, UUID bunt, Kommune til, Optional<UUID> buntDer, String sider, String grunn) {
        return sql.sql("""
                        insert into skannebunt_flytting (kommune_id, skannebunt_id, nr, til_kommune_id, til_skannebunt_id, sider,
                            grunn, flyttet_av, flyttet_tid)
                        select ?, ?, coalesce(max(nr), 0) + 1, ?, ?, ?, ?, ?, ?
                        from skannebunt_flytting where kommune_id = ? and skannebunt_id = ?
                        returning nr
                        """)
                .params(Rad.av(
                        kommune.id(),
                        bunt,
                        til.id(),
                        buntDer.orElse(null),
                        sider,
                        grunn,
                        Innlogget.brukernavn(),
                        OffsetDateTime.now(Klokke.OSLO),
                        kommune.id(),
                        bunt))
                .query(Integer.class)
                .single();
    }

    void settInnPost(Kommune kommune, UUID bunt, int nr, UUID post) {
        sql.sql("""
                        insert into skannebunt_flytting_post (kommune_id, skannebunt_id, nr, innkommet_post_id)
                        values (?, ?, ?, ?) on conflict do nothing
                        """).params(kommune.id(), bunt, nr, post).update();
    }

    /** Once; the same stack moved here again keeps its first line. */
    void settInnHit(Kommune kommune, UUID bunt, Kommune fra, Skannebunt der) {
        sql.sql("""
                        insert into skannebunt_flyttet_hit (kommune_id, skannebunt_id, fra_kommune_id, fra_skannebunt_id, mottatt_der,
                            flyttet_av, flyttet_tid)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        kommune.id(),
                        bunt,
                        fra.id(),
                        der.id(),
                        der.mottattTid(),
                        Innlogget.brukernavn(),
                        OffsetDateTime.now(Klokke.OSLO))
                .update();
    }

    List<Flyttet> flyttet(Kommune kommune, UUID bunt) {
        return sql.sql("""
                        select nr, til_kommune_id, til_skannebunt_id, sider, grunn, flyttet_av, flyttet_tid
                        from skannebunt_flytting where kommune_id = ? and skannebunt_id = ? order by nr
                        """).params(kommune.id(), bunt).query(Flyttet.class).list();
    }

    List<FlyttetHit> hit(Kommune kommune, UUID bunt) {
        return sql.sql("""
                        select fra_kommune_id, fra_skannebunt_id, mottatt_der, flyttet_av, flyttet_tid
                        from skannebunt_flyttet_hit where kommune_id = ? and skannebunt_id = ? order by flyttet_tid
                        """).params(kommune.id(), bunt).query(FlyttetHit.class).list();
    }
}
