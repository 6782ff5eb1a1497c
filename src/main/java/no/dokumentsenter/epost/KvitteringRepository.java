package no.dokumentsenter.epost;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The receipts that are to be sent, have been, or never will be. One for each e-mail that came in. */
@Repository
class KvitteringRepository {
    private final JdbcClient sql;

    KvitteringRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void settInn(Kommune kommune, UUID post, String mottaker, String adressat, Optional<String> messageId) {
        var naa = OffsetDateTime.now(Klokke.OSLO);
        sql.sql("""
                        insert into epost_kvittering (kommune_id, id, innkommet_post_id, status, mottaker, adressat, message_id,
                            mottatt_tid, neste_tid)
                        values (?, ?, ?, 'venter', ?, ?, ?, ?, ?)
                        """)
                .params(Rad.av(kommune.id(), UuidV7.ny(), post, mottaker, adressat, messageId.orElse(null), naa, naa))
                .update();
    }

    void settInnUnnlatt(Kommune kommune, UUID post, Unnlatt grunn) {
        sql.sql("""
                        insert into epost_kvittering (kommune_id, id, innkommet_post_id, status, grunn, mottatt_tid)
                        values (?, ?, ?, 'unnlatt', ?, ?)
                        """)
                .params(kommune.id(), UuidV7.ny(), post, grunn.kode(), OffsetDateTime.now(Klokke.OSLO))
                .update();
    }

    boolean harFaatt(Kommune kommune, String messageId) {
        return sql.sql("""
                        select exists (select 1 from epost_kvittering
                                       where kommune_id = ? and message_id = ? and status <> 'unnlatt')
                        """).params(kommune.id(), messageId).query(Boolean.class).single();
    }

    boolean harFaattSiden(Kommune kommune, String adressat, OffsetDateTime fra) {
        return sql.sql("""
                        select exists (select 1 from epost_kvittering
                                       where kommune_id = ? and adressat = ? and mottatt_tid > ? and status <> 'unnlatt')
                        """)
                .params(kommune.id(), adressat, fra)
                .query(Boolean.class)
                .single();
    }

    long antallSiden(Kommune kommune, OffsetDateTime fra) {
        return sql.sql("""
                        select count(*) from epost_kvittering
                        where kommune_id = ? and mottatt_tid > ? and status <> 'unnlatt'
                        """).params(kommune.id(), fra).query(Long.class).single();
    }

    boolean noenVenter(Kommune kommune) {
        return sql.sql("""
                        select exists (select 1 from epost_kvittering
                                       where kommune_id = ? and status = 'venter' and neste_tid <= ?)
                        """)
                .params(kommune.id(), OffsetDateTime.now(Klokke.OSLO))
                .query(Boolean.class)
                .single();
    }

    /** Takes the one that has waited longest for so long as the lease lasts: another sender does not see it meanwhile. */
    Optional<Kvitteringsbrev> ta(Kommune kommune, Duration leie) {
        var naa = OffsetDateTime.now(Klokke.OSLO);
        return sql.sql("""
                        update epost_kvittering set forsoek = forsoek + 1, neste_tid = ?
                        where kommune_id = ? and id = (
                            select id from epost_kvittering
                            where kommune_id = ? and status = 'venter' and neste_tid <= ?
                            order by neste_tid, id limit 1 for update skip locked)
                        returning id, innkommet_post_id, mottaker, message_id, mottatt_tid, forsoek
                        """)
                .params(naa.plus(leie), kommune.id(), kommune.id(), naa)
                .query((rad, nr) -> new Kvitteringsbrev(
                        rad.getObject(1, UUID.class),
                        rad.getObject(2, UUID.class),
                        rad.getString(3),
                        Optional.ofNullable(rad.getString(4)),
                        rad.getObject(5, OffsetDateTime.class),
                        rad.getInt(6),
                        Optional.empty()))
                .optional();
    }

    void sendt(Kommune kommune, UUID id) {
        ferdig(kommune, id, "sendt", Optional.empty());
    }

    void avvist(Kommune kommune, UUID id, String grunn) {
        ferdig(kommune, id, "avvist", Optional.of(grunn));
    }

    private void ferdig(Kommune kommune, UUID id, String status, Optional<String> grunn) {
        sql.sql("""
                        update epost_kvittering set status = ?, grunn = ?, neste_tid = null, ferdig_tid = ?
                        where kommune_id = ? and id = ? and status = 'venter'
                        """)
                .params(Rad.av(status, grunn.orElse(null), OffsetDateTime.now(Klokke.OSLO), kommune.id(), id))
                .update();
    }

    /** Not now; again after this. */
    void utsett(Kommune kommune, UUID id, Duration pause) {
        sql.sql("update epost_kvittering set neste_tid = ? where kommune_id = ? and id = ? and status = 'venter'")
                .params(OffsetDateTime.now(Klokke.OSLO).plus(pause), kommune.id(), id)
                .update();
    }

    Map<String, Long> antallPerStatus(Kommune kommune) {
        var antall = new LinkedHashMap<String, Long>();
        sql.sql("select status, count(*) from epost_kvittering where kommune_id = ? group by 1 order by 1")
                .params(kommune.id())
                .query(rad -> {
                    antall.put(rad.getString(1), rad.getLong(2));
                });
        return antall;
    }
}
