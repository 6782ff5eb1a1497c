package no.dokumentsenter.epost;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
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

    /** Notes which item each message became, or was a new delivery of. */
    void merk(Kommune kommune, Meldingsnummer.Serie serie, Map<Long, UUID> poster) {
        sql.sql("""
                        insert into hentet_melding (kommune_id, postkasse, uidvalidity, uid, innkommet_post_id, hentet_tid)
                        select ?, ?, ?, uid, post, ? from unnest(?::bigint[], ?::uuid[]) as melding (uid, post)
                        """)
                .params(
                        kommune.id(),
                        serie.postkasse(),
                        serie.uidvalidity(),
                        OffsetDateTime.now(Klokke.OSLO),
                        poster.keySet().toArray(Long[]::new),
                        poster.values().toArray(UUID[]::new))
                .update();
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
