package no.dokumentsenter.epost;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.postmottak.Varselbrev;
import no.dokumentsenter.postmottak.Varselkanal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices that are to be sent, have been, or were refused. */
@Repository
class VarselRepository {
    private final JdbcClient sql;
    private final Sendekoe koe;

    VarselRepository(JdbcClient sql) {
        this.sql = sql;
        this.koe = new Sendekoe(sql, "epost_varsel", "innkommet_post_id");
    }

    /** False when this item, or this message, has had its notice. */
    boolean settInn(Kommune kommune, UUID post, String mottaker, Optional<String> messageId, Varselbrev brev) {
        var naa = OffsetDateTime.now(Klokke.OSLO);
        return sql.sql("""
                                insert into epost_varsel (kommune_id, innkommet_post_id, status, mottaker, message_id, emne, tekst,
                                    bestilt_av, bestilt_tid, neste_tid)
                                values (?, ?, 'venter', ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(Rad.av(
                                kommune.id(),
                                post,
                                mottaker,
                                messageId.orElse(null),
                                brev.emne(),
                                brev.tekst(),
                                Innlogget.brukernavn(),
                                naa,
                                naa))
                        .update()
                == 1;
    }

    boolean finnes(Kommune kommune, UUID post, Optional<String> messageId) {
        return sql.sql("""
                        select exists (select 1 from epost_varsel
                                       where kommune_id = ? and (innkommet_post_id = ? or message_id = ?))
                        """)
                .params(Rad.av(kommune.id(), post, messageId.orElse(null)))
                .query(Boolean.class)
                .single();
    }

    Optional<Varselkanal.Stand> stand(Kommune kommune, UUID post) {
        return sql.sql("""
                        select status, mottaker, grunn, bestilt_tid as bestilt, ferdig_tid as ferdig from epost_varsel
                        where kommune_id = ? and innkommet_post_id = ?
                        """)
                .params(kommune.id(), post)
                .query(Varselkanal.Stand.class)
                .optional();
    }

    Sendekoe koe() {
        return koe;
    }

    /** The next one, for so long as the lease lasts. */
    Optional<Kvitteringsbrev> ta(Kommune kommune, Duration leie) {
        return koe.ta(
                        kommune,
                        leie,
                        "innkommet_post_id, mottaker, message_id, bestilt_tid, forsoek, emne, tekst, bestilt_av")
                .query((rad, nr) -> new Kvitteringsbrev(
                        rad.getObject(1, UUID.class),
                        rad.getObject(1, UUID.class),
                        rad.getString(2),
                        Optional.ofNullable(rad.getString(3)),
                        rad.getObject(4, OffsetDateTime.class),
                        rad.getInt(5),
                        Optional.of(new Kvitteringsbrev.Varsel(
                                new Varselbrev(rad.getString(6), rad.getString(7)), rad.getString(8)))))
                .optional();
    }
}
