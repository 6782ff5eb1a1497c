package no.dokumentsenter.postmottak;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of each item, written in the transaction that takes the step. */
@Repository
class PostgangRepository {
    private final JdbcClient sql;

    PostgangRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void noter(Kommune kommune, Post post, Steg steg, String grunn) {
        sql.sql("""
                        insert into postgang (kommune_id, id, innkommet_post_id, kanal, steg, grunn, brukernavn, tid)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        kommune.id(),
                        UuidV7.ny(),
                        post.id(),
                        post.kanal(),
                        steg.kode(),
                        grunn,
                        Innlogget.brukernavn(),
                        OffsetDateTime.now(Klokke.OSLO))
                .update();
    }

    /** The last steps of one person, newest first. */
    List<Postgang> mine(Kommune kommune, String brukernavn, int antall) {
        return sql.sql("""
                        select g.kommune_id, g.innkommet_post_id, g.kanal, g.steg, g.grunn, g.tid, p.fra, p.emne, p.filnavn,
                               p.journalpost_id,
                               not exists (select 1 from postgang senere
                                           where senere.kommune_id = g.kommune_id
                                             and senere.innkommet_post_id = g.innkommet_post_id
                                             and (senere.tid, senere.id) > (g.tid, g.id)) as siste_steg
                        from postgang g
                        join innkommet_post p on p.kommune_id = g.kommune_id and p.id = g.innkommet_post_id
                        where g.kommune_id = ? and g.brukernavn = ?
                        order by g.tid desc, g.id desc limit ?
                        """)
                .params(kommune.id(), brukernavn, antall)
                .query(Postgang.class)
                .list();
    }

    /** How many steps of each kind were ever taken with what came by each channel: channel, then {@code avsluttet:spam}. */
    Map<String, Map<String, Long>> antall(Kommune kommune) {
        var antall = new LinkedHashMap<String, Map<String, Long>>();
        sql.sql("""
                        select kanal, case when steg = 'avsluttet' then steg || ':' || grunn else steg end, count(*)
                        from postgang where kommune_id = ? group by 1, 2 order by 1, 2
                        """).params(kommune.id()).query(rad -> {
            antall.computeIfAbsent(rad.getString(1), kanal -> new LinkedHashMap<>())
                    .put(rad.getString(2), rad.getLong(3));
        });
        return antall;
    }

    enum Steg {
        JOURNALFOERT,
        AVSLUTTET,
        VENTER,
        /** A disposal was taken back. */
        GJENAAPNET,
        /** A wait was ended, by a person or by its clock. */
        HENTET;

        String kode() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
