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
    private final Sendekoe koe;

    KvitteringRepository(JdbcClient sql) {
        this.sql = sql;
        this.koe = new Sendekoe(sql, "epost_kvittering", "id");
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

    Sendekoe koe() {
        return koe;
    }

    /** The next one, for so long as the lease lasts. */
    Optional<Kvitteringsbrev> ta(Kommune kommune, Duration leie) {
        return koe.ta(kommune, leie, "id, innkommet_post_id, mottaker, message_id, mottatt_tid, forsoek")
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
