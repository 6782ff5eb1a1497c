package no.dokumentsenter.postmottak;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was sent on to another municipality, and what came from one. */
@Repository
class FeilsendtRepository {
    private static final String VELG = """
            select kommune_id, innkommet_post_id, til_kommune_id, til_post_id, grunn, sendt_av, sendt_tid, varslet_av, varslet_tid
            from feilsendt
            """;

    private final JdbcClient sql;

    FeilsendtRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void settInn(Kommune kommune, UUID post, Kommune til, UUID postDer, String grunn) {
        sql.sql("""
                        insert into feilsendt (kommune_id, innkommet_post_id, til_kommune_id, til_post_id, grunn, sendt_av, sendt_tid)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        kommune.id(),
                        post,
                        til.id(),
                        postDer,
                        grunn,
                        Innlogget.brukernavn(),
                        OffsetDateTime.now(Klokke.OSLO))
                .update();
    }

    /** Taken back: it is not sent on after all. The log still says that it was. */
    void slett(Kommune kommune, UUID post) {
        sql.sql("delete from feilsendt where kommune_id = ? and innkommet_post_id = ?")
                .params(kommune.id(), post)
                .update();
    }

    /** Once; the same letter sent here again keeps its first line. */
    void settInnSendtHit(Kommune kommune, UUID post, Kommune fra, UUID postDer, OffsetDateTime mottattDer) {
        sql.sql("""
                        insert into sendt_hit (kommune_id, innkommet_post_id, fra_kommune_id, fra_post_id, mottatt_der, sendt_av)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(kommune.id(), post, fra.id(), postDer, mottattDer, Innlogget.brukernavn())
                .update();
    }

    Optional<SendtHit> sendtHit(Kommune kommune, UUID post) {
        return sql.sql(
                        "select fra_kommune_id, fra_post_id, mottatt_der, sendt_av from sendt_hit where kommune_id = ? and innkommet_post_id = ?")
                .params(kommune.id(), post)
                .query(SendtHit.class)
                .optional();
    }

    Optional<Feilsendt> hent(Kommune kommune, UUID post) {
        return sql.sql(VELG + "where kommune_id = ? and innkommet_post_id = ?")
                .params(kommune.id(), post)
                .query(Feilsendt.class)
                .optional();
    }

    /** Those whose sender is not told first, then the newest. */
    List<Feilsendt> siste(Kommune kommune, int antall) {
        return sql.sql(VELG + "where kommune_id = ? order by varslet_tid is not null, sendt_tid desc limit ?")
                .params(kommune.id(), antall)
                .query(Feilsendt.class)
                .list();
    }

    long ikkeVarslet(Kommune kommune) {
        return sql.sql("select count(*) from feilsendt where kommune_id = ? and varslet_tid is null")
                .params(kommune.id())
                .query(Long.class)
                .single();
    }

    boolean varslet(Kommune kommune, UUID post) {
        return sql.sql("""
                                update feilsendt set varslet_av = ?, varslet_tid = ?
                                where kommune_id = ? and innkommet_post_id = ? and varslet_tid is null
                                """)
                        .params(Innlogget.brukernavn(), OffsetDateTime.now(Klokke.OSLO), kommune.id(), post)
                        .update()
                == 1;
    }
}
