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

    VarselRepository(JdbcClient sql) {
        this.sql = sql;
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

    boolean noenVenter(Kommune kommune) {
        return sql.sql("""
                        select exists (select 1 from epost_varsel where kommune_id = ? and status = 'venter' and neste_tid <= ?)
                        """)
                .params(kommune.id(), OffsetDateTime.now(Klokke.OSLO))
                .query(Boolean.class)
                .single();
    }

    /** Takes the one that has waited longest for so long as the lease lasts. */
    Optional<Kvitteringsbrev> ta(Kommune kommune, Duration leie) {
        var naa = OffsetDateTime.now(Klokke.OSLO);
        return sql.sql("""
                        update epost_varsel set forsoek = forsoek + 1, neste_tid = ?
                        where kommune_id = ? and innkommet_post_id = (
                            select innkommet_post_id from epost_varsel
                            where kommune_id = ? and status = 'venter' and neste_tid <= ?
                            order by neste_tid, innkommet_post_id limit 1 for update skip locked)
                        returning innkommet_post_id, mottaker, message_id, bestilt_tid, forsoek, emne, tekst, bestilt_av
                        """)
                .params(naa.plus(leie), kommune.id(), kommune.id(), naa)
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

    void sendt(Kommune kommune, UUID post) {
        ferdig(kommune, post, "sendt", Optional.empty());
    }

    void avvist(Kommune kommune, UUID post, String grunn) {
        ferdig(kommune, post, "avvist", Optional.of(grunn));
    }

    private void ferdig(Kommune kommune, UUID post, String status, Optional<String> grunn) {
        sql.sql("""
                        update epost_varsel set status = ?, grunn = ?, neste_tid = null, ferdig_tid = ?
                        where kommune_id = ? and innkommet_post_id = ? and status = 'venter'
                        """)
                .params(Rad.av(status, grunn.orElse(null), OffsetDateTime.now(Klokke.OSLO), kommune.id(), post))
                .update();
    }

    /** Not now; again after this. */
    void utsett(Kommune kommune, UUID post, Duration pause) {
        sql.sql("""
                        update epost_varsel set neste_tid = ?
                        where kommune_id = ? and innkommet_post_id = ? and status = 'venter'
                        """)
                .params(OffsetDateTime.now(Klokke.OSLO).plus(pause), kommune.id(), post)
                .update();
    }
}
