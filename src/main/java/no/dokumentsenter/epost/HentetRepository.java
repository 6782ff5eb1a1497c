package no.dokumentsenter.epost;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which messages of which mailbox have been taken in. The table is the memory; the mailbox is only where they lay. */
@Repository
class HentetRepository {
    private final JdbcClient sql;

    HentetRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of the numbers that have been taken in before. */
    Set<Long> kjente(Kommune kommune, Meldingsnummer.Serie serie, Collection<Long> numre) {
        return new HashSet<>(sql.sql("""
                        select uid from hentet_melding
                        where kommune_id = ? and postkasse = ? and uidvalidity = ? and uid = any (?)
                        """)
                .params(kommune.id(), serie.postkasse(), serie.uidvalidity(), numre.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }

    /**
     * Takes the number for this transaction. Two instances that read the same mailbox meet here: the second waits for
     * the first.
     *
     * @return false when somebody has taken the message in
     */
    boolean ta(Kommune kommune, Meldingsnummer nummer, UUID post) {
        var serie = nummer.serie();
        return sql.sql("""
                                insert into hentet_melding (kommune_id, postkasse, uidvalidity, uid, innkommet_post_id, hentet_tid)
                                values (?, ?, ?, ?, ?, ?)
                                on conflict do nothing
                                """)
                        .params(
                                kommune.id(),
                                serie.postkasse(),
                                serie.uidvalidity(),
                                nummer.uid(),
                                post,
                                OffsetDateTime.now(Klokke.OSLO))
                        .update()
                == 1;
    }

    /** Keeps the mailbox to this transaction; another that wants it waits. */
    void laas(Kommune kommune, String postkasse) {
        sql.sql("insert into postkasse (kommune_id, navn) values (?, ?) on conflict do nothing")
                .params(kommune.id(), postkasse)
                .update();
        sql.sql("select navn from postkasse where kommune_id = ? and navn = ? for update")
                .params(kommune.id(), postkasse)
                .query(String.class)
                .single();
    }
}
