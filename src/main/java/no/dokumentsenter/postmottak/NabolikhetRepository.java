package no.dokumentsenter.postmottak;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.postmottak.DublettRepository.Trekk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Prints of the texts of what is registered, in one municipality at a time. */
@Repository
class NabolikhetRepository {
    private final JdbcClient sql;

    NabolikhetRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of the item that became this entry; {@link Trekk#post()} is the entry. */
    List<Trekk> trekk(Kommune kommune, UUID journalpost) {
        return sql.sql("""
                        select p.journalpost_id, t.fil_nr, t.avtrykk from innkommet_post p
                        join posttrekk t on t.kommune_id = p.kommune_id and t.innkommet_post_id = p.id
                        where p.kommune_id = ? and p.journalpost_id = ? order by t.fil_nr
                        """)
                .params(kommune.id(), journalpost)
                .query(DublettRepository.TREKK)
                .list();
    }

    /** Those that share a group with the print; {@link Trekk#post()} is the entry. */
    List<Trekk> journalfoerte(Kommune kommune, long[] baand, OffsetDateTime siden, int hoeyst) {
        return sql.sql("""
                        select p.journalpost_id, t.fil_nr, t.avtrykk from posttrekk t
                        join innkommet_post p on p.kommune_id = t.kommune_id and p.id = t.innkommet_post_id
                        where t.kommune_id = ? and t.baand && ? and p.journalpost_id is not null and p.mottatt_dato >= ?
                        order by p.mottatt_dato desc limit ?
                        """)
                .params(kommune.id(), DublettRepository.boks(baand), siden, hoeyst)
                .query(DublettRepository.TREKK)
                .list();
    }
}
