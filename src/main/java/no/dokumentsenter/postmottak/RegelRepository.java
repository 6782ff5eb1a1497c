package no.dokumentsenter.postmottak;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommune;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules of a municipality in their order, and which letters they have met. */
@Repository
class RegelRepository {
    private static final String VELG = """
            select id, rekkefoelge, navn, eier, sted, inneholder, felt, verdi, visning, aktiv from regel
            """;

    private final JdbcClient sql;

    RegelRepository(JdbcClient sql) {
        this.sql = sql;
    }

    List<Regel> alle(Kommune kommune) {
        return sql.sql(VELG + "where kommune_id = ? order by rekkefoelge")
                .params(kommune.id())
                .query(Regel.class)
                .list();
    }

    /** Letters that each rule has given a suggestion; a rule without any is not among them. */
    Map<UUID, Long> treff(Kommune kommune) {
        var treff = new HashMap<UUID, Long>();
        sql.sql("select regel_id, count(*) from regeltreff where kommune_id = ? group by 1")
                .params(kommune.id())
                .query(rad -> {
                    treff.put(rad.getObject(1, UUID.class), rad.getLong(2));
                });
        return treff;
    }

    Optional<Regel> laas(Kommune kommune, UUID id) {
        return sql.sql(VELG + "where kommune_id = ? and id = ? for update")
                .params(kommune.id(), id)
                .query(Regel.class)
                .optional();
    }

    /** Last in the order. */
    void settInn(Kommune kommune, Regel regel) {
        sql.sql("""
                        insert into regel (kommune_id, id, rekkefoelge, navn, eier, sted, inneholder, felt, verdi, visning, aktiv,
                            laget_tid)
                        select ?, ?, coalesce(max(rekkefoelge), 0) + 1, ?, ?, ?, ?, ?, ?, ?, true, ? from regel where kommune_id = ?
                        """)
                .params(
                        kommune.id(),
                        regel.id(),
                        regel.navn(),
                        Innlogget.brukernavn(),
                        regel.sted(),
                        regel.inneholder(),
                        regel.felt(),
                        regel.verdi(),
                        regel.visning(),
                        OffsetDateTime.now(Klokke.OSLO),
                        kommune.id())
                .update();
    }

    void settAktiv(Kommune kommune, UUID id, boolean aktiv) {
        sql.sql("update regel set aktiv = ? where kommune_id = ? and id = ?")
                .params(aktiv, kommune.id(), id)
                .update();
    }

    /** The one before it in the order, or none. */
    Optional<Regel> foer(Kommune kommune, int rekkefoelge) {
        return sql.sql(VELG + "where kommune_id = ? and rekkefoelge < ? order by rekkefoelge desc limit 1 for update")
                .params(kommune.id(), rekkefoelge)
                .query(Regel.class)
                .optional();
    }

    void settPlass(Kommune kommune, UUID id, int rekkefoelge) {
        sql.sql("update regel set rekkefoelge = ? where kommune_id = ? and id = ?")
                .params(rekkefoelge, kommune.id(), id)
                .update();
    }

    void noterTreff(Kommune kommune, UUID regel, UUID post) {
        sql.sql("""
                        insert into regeltreff (kommune_id, regel_id, innkommet_post_id, tid) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(kommune.id(), regel, post, OffsetDateTime.now(Klokke.OSLO))
                .update();
    }

    /** A letter as the rules see it. */
    record Provepost(
            UUID id,
            @Nullable String fra,
            @Nullable String emne,
            String tekst,
            @Nullable UUID journalpostId) {}

    /** The newest that are read. */
    List<Provepost> siste(Kommune kommune, int antall) {
        return sql.sql("""
                        select p.id, p.fra, p.emne, p.journalpost_id,
                               coalesce((select string_agg(f.tekst, ' ' order by f.nr) from innkommet_fil f
                                         where f.kommune_id = p.kommune_id and f.innkommet_post_id = p.id
                                           and f.rolle in ('H', 'V')), '') as tekst
                        from innkommet_post p
                        where p.kommune_id = ? and p.status in ('klar', 'venter', 'journalfoert')
                        order by p.mottatt_dato desc, p.id limit ?
                        """).params(kommune.id(), antall).query(Provepost.class).list();
    }
}
