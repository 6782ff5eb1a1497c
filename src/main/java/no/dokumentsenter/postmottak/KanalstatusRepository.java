package no.dokumentsenter.postmottak;

import java.time.OffsetDateTime;
import java.util.List;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row for each channel that fetches by itself. */
@Repository
class KanalstatusRepository {
    private final JdbcClient sql;

    KanalstatusRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void lyktes(Kommune kommune, Tilknytning hva, OffsetDateTime naa) {
        sql.sql("""
                        insert into kanalstatus (kommune_id, kanal, sist_vellykket) values (?, ?, ?)
                        on conflict (kommune_id, kanal) do update
                        set sist_vellykket = excluded.sist_vellykket, feil = null, feil_siden = null
                        """).params(kommune.id(), hva.kode(), naa).update();
    }

    void feilet(Kommune kommune, Tilknytning hva, Kanalfeil feil, OffsetDateTime naa) {
        sql.sql("""
                        insert into kanalstatus as gammel (kommune_id, kanal, feil, feil_siden) values (?, ?, ?, ?)
                        on conflict (kommune_id, kanal) do update
                        set feil = excluded.feil, feil_siden = coalesce(gammel.feil_siden, excluded.feil_siden)
                        """).params(kommune.id(), hva.kode(), feil.kode(), naa).update();
    }

    /** It went well after this, and nothing has been wrong since. */
    boolean gaarBra(Kommune kommune, Tilknytning hva, OffsetDateTime etter) {
        return sql.sql("""
                        select exists (select 1 from kanalstatus
                                       where kommune_id = ? and kanal = ? and feil is null and sist_vellykket > ?)
                        """)
                .params(kommune.id(), hva.kode(), etter)
                .query(Boolean.class)
                .single();
    }

    boolean harFeil(Kommune kommune, Tilknytning hva, Kanalfeil feil) {
        return sql.sql("""
                        select exists (select 1 from kanalstatus where kommune_id = ? and kanal = ? and feil = ?)
                        """)
                .params(kommune.id(), hva.kode(), feil.kode())
                .query(Boolean.class)
                .single();
    }

    List<Kanaltilstand> alle() {
        return sql.sql(
                        "select kommune_id, kanal, sist_vellykket, feil, feil_siden from kanalstatus order by kommune_id, kanal")
                .query(Kanaltilstand.class)
                .list();
    }
}
