package no.dokumentsenter.originaler;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UnntakRepository {
    private final JdbcClient sql;

    UnntakRepository(JdbcClient sql) {
        this.sql = sql;
    }

    List<Unntaksgrunn> grunner() {
        return sql.sql("""
                        select kode, navn, navn_nynorsk, settes_av_person, finnes_av_data, grense, kilde
                        from unntaksgrunn order by rekkefoelge
                        """).query(Unntaksgrunn.class).list();
    }

    /** Those in force that a person set on the letters of these boxes. */
    List<Unntak> satt(Kommune kommune, List<UUID> bokser) {
        return bokser.isEmpty()
                ? List.of()
                : sql.sql("""
                        select u.id, u.innkommet_post_id, u.grunn, u.merknad, u.satt_av, u.satt_tid from originalunntak u
                        where u.kommune_id = :kommune and u.loeftet_tid is null and exists (
                            select from originalpapir p where p.kommune_id = u.kommune_id
                            and p.innkommet_post_id = u.innkommet_post_id and p.boks_id in (:bokser))
                        order by u.satt_tid, u.id
                        """)
                        .param("kommune", kommune.id())
                        .param("bokser", bokser)
                        .query(Unntak.class)
                        .list();
    }

    /** False when the same is in force. */
    boolean sett(Kommune kommune, UUID post, String grunn, String merknad) {
        return sql.sql("""
                                insert into originalunntak (kommune_id, id, innkommet_post_id, grunn, merknad, satt_av, satt_tid)
                                values (?, ?, ?, ?, ?, ?, ?)
                                on conflict (kommune_id, innkommet_post_id, grunn) where loeftet_tid is null do nothing
                                """)
                        .params(
                                kommune.id(),
                                UuidV7.ny(),
                                post,
                                grunn,
                                merknad,
                                Innlogget.brukernavn(),
                                OffsetDateTime.now(Klokke.OSLO))
                        .update()
                == 1;
    }

    /** False when it is not in force on this letter. */
    boolean loeft(Kommune kommune, UUID post, UUID unntak, String hvorfor) {
        return sql.sql("""
                                update originalunntak set loeftet_av = ?, loeftet_tid = ?, loeftet_grunn = ?
                                where kommune_id = ? and id = ? and innkommet_post_id = ? and loeftet_tid is null
                                """)
                        .params(
                                Innlogget.brukernavn(),
                                OffsetDateTime.now(Klokke.OSLO),
                                hvorfor,
                                kommune.id(),
                                unntak,
                                post)
                        .update()
                == 1;
    }
}
