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
    Set<Meldingsnummer> kjente(Kommune kommune, Collection<Meldingsnummer> numre) {
        return new HashSet<>(sql.sql("""
                        select postkasse, uidvalidity, uid from hentet_melding
                        where kommune_id = ?
                          and (postkasse, uidvalidity, uid) in (select * from unnest(?::text[], ?::bigint[], ?::bigint[]))
                        """)
                .params(kommune.id(), postkasser(numre), serier(numre), uider(numre))
                .query((rad, nr) ->
                        new Meldingsnummer(new Meldingsnummer.Serie(rad.getString(1), rad.getLong(2)), rad.getLong(3)))
                .list());
    }

    /** Notes which item each message became, or was a new delivery of. */
    void merk(Kommune kommune, Map<Meldingsnummer, UUID> poster) {
        var numre = poster.keySet();
        sql.sql("""
                        insert into hentet_melding (kommune_id, postkasse, uidvalidity, uid, innkommet_post_id, hentet_tid)
                        select ?, postkasse, uidvalidity, uid, post, ?
                        from unnest(?::text[], ?::bigint[], ?::bigint[], ?::uuid[]) as melding (postkasse, uidvalidity, uid, post)
                        """)
                .params(
                        kommune.id(),
                        OffsetDateTime.now(Klokke.OSLO),
                        postkasser(numre),
                        serier(numre),
                        uider(numre),
                        poster.values().toArray(UUID[]::new))
                .update();
    }

    private static String[] postkasser(Collection<Meldingsnummer> numre) {
        return numre.stream().map(nummer -> nummer.serie().postkasse()).toArray(String[]::new);
    }

    private static Long[] serier(Collection<Meldingsnummer> numre) {
        return numre.stream().map(nummer -> nummer.serie().uidvalidity()).toArray(Long[]::new);
    }

    private static Long[] uider(Collection<Meldingsnummer> numre) {
        return numre.stream().map(Meldingsnummer::uid).toArray(Long[]::new);
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
