package no.dokumentsenter.papir;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KontrollRepository {
    private final JdbcClient sql;

    KontrollRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void settInn(Kommune kommune, UUID bunt, Skannekontroll kontroll, boolean iOrden, String merknad) {
        sql.sql("""
                        insert into skannekontroll (kommune_id, id, skannebunt_id, kontroll, i_orden, merknad, utfoert_av, utfoert_tid)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        kommune.id(),
                        UuidV7.ny(),
                        bunt,
                        kontroll.kode(),
                        iOrden,
                        merknad,
                        Innlogget.brukernavn(),
                        OffsetDateTime.now(Klokke.OSLO))
                .update();
    }

    /** The latest of each. */
    List<Kontrollsvar> svar(Kommune kommune, UUID bunt) {
        return sql.sql("""
                        select distinct on (kontroll) kontroll, i_orden, merknad, utfoert_av, utfoert_tid from skannekontroll
                        where kommune_id = ? and skannebunt_id = ? order by kontroll, utfoert_tid desc, id desc
                        """).params(kommune.id(), bunt).query(Kontrollsvar.class).list();
    }

    long dokumenter(Kommune kommune) {
        return antall(
                "select count(*) from skannebunt_dokument where kommune_id = ? and innkommet_post_id is not null",
                kommune);
    }

    long trukket(Kommune kommune) {
        return antall("select count(*) from stikkproeve where kommune_id = ?", kommune);
    }

    private long antall(String spoerring, Kommune kommune) {
        return sql.sql(spoerring).params(kommune.id()).query(Long.class).single();
    }

    void trekk(Kommune kommune, UUID bunt, int nr) {
        sql.sql("insert into stikkproeve (kommune_id, skannebunt_id, nr, trukket_tid) values (?, ?, ?, ?)")
                .params(kommune.id(), bunt, nr, OffsetDateTime.now(Klokke.OSLO))
                .update();
    }

    List<Stikkproeve> proever(Kommune kommune, UUID bunt) {
        return sql.sql("""
                        select nr, i_orden, merknad, kontrollert_av, kontrollert_tid from stikkproeve
                        where kommune_id = ? and skannebunt_id = ? order by nr
                        """).params(kommune.id(), bunt).query(Stikkproeve.class).list();
    }

    /** False when it was answered before. */
    boolean svar(Kommune kommune, UUID bunt, int nr, boolean iOrden, String merknad) {
        return sql.sql("""
                                update stikkproeve set i_orden = ?, merknad = ?, kontrollert_av = ?, kontrollert_tid = ?
                                where kommune_id = ? and skannebunt_id = ? and nr = ? and i_orden is null
                                """)
                        .params(
                                iOrden,
                                merknad,
                                Innlogget.brukernavn(),
                                OffsetDateTime.now(Klokke.OSLO),
                                kommune.id(),
                                bunt,
                                nr)
                        .update()
                == 1;
    }

    /** Approved stacks that lack a control or wait for a sample, oldest first. */
    List<Etterkontrolltall> venter(Kommune kommune, int antall) {
        return sql.sql("""
                        select bunt, mangler, proever from (
                            select b.id as bunt, b.avgjort_tid,
                                   4 - (select count(distinct k.kontroll) from skannekontroll k
                                        where k.kommune_id = b.kommune_id and k.skannebunt_id = b.id) as mangler,
                                   (select count(*) from stikkproeve p
                                    where p.kommune_id = b.kommune_id and p.skannebunt_id = b.id and p.i_orden is null) as proever
                            from skannebunt b where b.kommune_id = ? and b.status = 'godkjent') t
                        where mangler > 0 or proever > 0 order by avgjort_tid, bunt limit ?
                        """)
                .params(kommune.id(), antall)
                .query(Etterkontrolltall.class)
                .list();
    }

    /** How each of these letters stands; those that came in no stack are left out. */
    List<Skannestand> stand(Kommune kommune, Collection<UUID> poster) {
        return poster.isEmpty()
                ? List.of()
                : sql.sql("""
                        select d.innkommet_post_id, d.skannebunt_id, b.buntnummer, b.antall_ark,
                               cardinality(string_to_array(d.sider, ',')) as sider,
                               4 - (select count(distinct k.kontroll) from skannekontroll k
                                    where k.kommune_id = d.kommune_id and k.skannebunt_id = d.skannebunt_id) as mangler,
                               (select count(*) from (
                                    select distinct on (k.kontroll) k.i_orden from skannekontroll k
                                    where k.kommune_id = d.kommune_id and k.skannebunt_id = d.skannebunt_id
                                    order by k.kontroll, k.utfoert_tid desc, k.id desc) siste
                                where not siste.i_orden) as avvik,
                               p.nr is not null as trukket, p.i_orden
                        from skannebunt_dokument d
                        join skannebunt b on b.kommune_id = d.kommune_id and b.id = d.skannebunt_id
                        left join stikkproeve p on p.kommune_id = d.kommune_id and p.skannebunt_id = d.skannebunt_id and p.nr = d.nr
                        where d.kommune_id = :kommune and d.innkommet_post_id = any (:poster)
                        """)
                        .param("kommune", kommune.id())
                        .param("poster", poster.toArray(UUID[]::new))
                        .query(Skannestand.class)
                        .list();
    }
}
