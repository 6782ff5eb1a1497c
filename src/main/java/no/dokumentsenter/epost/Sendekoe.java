package no.dokumentsenter.epost;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is to be sent by e-mail and what became of it, in a table with status, grunn, neste_tid and ferdig_tid. The receipts
 * and the notices are one each; both names are constants of this module, never what people write.
 */
final class Sendekoe {
    private final JdbcClient sql;
    private final String tabell;
    private final String noekkel;

    Sendekoe(JdbcClient sql, String tabell, String noekkel) {
        this.sql = sql;
        this.tabell = tabell;
        this.noekkel = noekkel;
    }

    boolean noenVenter(Kommune kommune) {
        return sql.sql("""
                        select exists (select 1 from %s where kommune_id = ? and status = 'venter' and neste_tid <= ?)
                        """.formatted(tabell))
                .params(kommune.id(), OffsetDateTime.now(Klokke.OSLO))
                .query(Boolean.class)
                .single();
    }

    /**
     * Takes the one that has waited longest for so long as the lease lasts: another sender does not see it meanwhile. The
     * statement goes on with its own columns.
     */
    JdbcClient.StatementSpec ta(Kommune kommune, Duration leie, String kolonner) {
        var naa = OffsetDateTime.now(Klokke.OSLO);
        return sql.sql("""
                        update %1$s set forsoek = forsoek + 1, neste_tid = ?
                        where kommune_id = ? and %2$s = (
                            select %2$s from %1$s
                            where kommune_id = ? and status = 'venter' and neste_tid <= ?
                            order by neste_tid, %2$s limit 1 for update skip locked)
                        returning %3$s
                        """.formatted(tabell, noekkel, kolonner))
                .params(naa.plus(leie), kommune.id(), kommune.id(), naa);
    }

    void sendt(Kommune kommune, UUID id) {
        ferdig(kommune, id, "sendt", Optional.empty());
    }

    void avvist(Kommune kommune, UUID id, String grunn) {
        ferdig(kommune, id, "avvist", Optional.of(grunn));
    }

    private void ferdig(Kommune kommune, UUID id, String status, Optional<String> grunn) {
        sql.sql("""
                        update %s set status = ?, grunn = ?, neste_tid = null, ferdig_tid = ?
                        where kommune_id = ? and %s = ? and status = 'venter'
                        """.formatted(tabell, noekkel))
                .params(Rad.av(status, grunn.orElse(null), OffsetDateTime.now(Klokke.OSLO), kommune.id(), id))
                .update();
    }

    /** Not now; again after this. */
    void utsett(Kommune kommune, UUID id, Duration pause) {
        sql.sql("update %s set neste_tid = ? where kommune_id = ? and %s = ? and status = 'venter'"
                        .formatted(tabell, noekkel))
                .params(OffsetDateTime.now(Klokke.OSLO).plus(pause), kommune.id(), id)
                .update();
    }
}
