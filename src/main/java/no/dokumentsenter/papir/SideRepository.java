package no.dokumentsenter.papir;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pages of a stack, what was done to them, and the documents that they become. */
@Repository
class SideRepository {
    private final JdbcClient sql;
    private final JdbcTemplate bunke;

    SideRepository(JdbcClient sql, JdbcTemplate bunke) {
        this.sql = sql;
        this.bunke = bunke;
    }

    /** What was done to the pages, with how they were before. */
    record Steg(int nr, String handling, String foer) {}

    void settInn(Kommune kommune, UUID bunt, List<Arkside> sider) {
        bunke.batchUpdate(
                """
                insert into skannebunt_side (kommune_id, skannebunt_id, side, bredde, hoeyde, bilde_sjekksum, smaabilde_sjekksum,
                    slag, buntnummer, arknummer, enhet, blekk, skjevhet, skille_foer, utelatt, rotasjon,
                    retting)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                sider.stream()
                        .map(side -> Rad.av(
                                        kommune.id(),
                                        bunt,
                                        side.side(),
                                        side.bredde(),
                                        side.hoeyde(),
                                        side.bildeSjekksum(),
                                        side.smaabildeSjekksum(),
                                        side.slag(),
                                        side.buntnummer(),
                                        side.arknummer(),
                                        side.enhet(),
                                        side.blekk(),
                                        side.skjevhet(),
                                        side.skilleFoer(),
                                        side.utelatt(),
                                        side.rotasjon(),
                                        side.retting())
                                .toArray())
                        .toList());
    }

    List<Arkside> sider(Kommune kommune, UUID bunt) {
        return sql.sql("""
                        select side, bredde, hoeyde, bilde_sjekksum, smaabilde_sjekksum, slag, buntnummer, arknummer, enhet, blekk,
                               skjevhet, skille_foer, utelatt, rotasjon, retting
                        from skannebunt_side where kommune_id = ? and skannebunt_id = ? order by side
                        """).params(kommune.id(), bunt).query(Arkside.class).list();
    }

    void endre(Kommune kommune, UUID bunt, Arkside side) {
        sql.sql("""
                        update skannebunt_side set slag = ?, skille_foer = ?, utelatt = ?, rotasjon = ?, retting = ?
                        where kommune_id = ? and skannebunt_id = ? and side = ?
                        """)
                .params(
                        side.slag(),
                        side.skilleFoer(),
                        side.utelatt(),
                        side.rotasjon(),
                        side.retting(),
                        kommune.id(),
                        bunt,
                        side.side())
                .update();
    }

    /** The stack's own row is locked, so the next number is free. */
    void settInnSteg(Kommune kommune, UUID bunt, String handling, String foer) {
        sql.sql("""
                        insert into skannebunt_steg (kommune_id, skannebunt_id, nr, handling, foer, utfoert_av, utfoert_tid)
                        select ?, ?, coalesce(max(nr), 0) + 1, ?, ?, ?, ?
                        from skannebunt_steg where kommune_id = ? and skannebunt_id = ?
                        """)
                .params(
                        kommune.id(),
                        bunt,
                        handling,
                        foer,
                        Innlogget.brukernavn(),
                        OffsetDateTime.now(Klokke.OSLO),
                        kommune.id(),
                        bunt)
                .update();
    }

    Optional<Steg> sisteSteg(Kommune kommune, UUID bunt) {
        return sql.sql("""
                        select nr, handling, foer from skannebunt_steg
                        where kommune_id = ? and skannebunt_id = ? and not angret order by nr desc limit 1
                        """).params(kommune.id(), bunt).query(Steg.class).optional();
    }

    void angre(Kommune kommune, UUID bunt, int nr) {
        sql.sql("update skannebunt_steg set angret = true where kommune_id = ? and skannebunt_id = ? and nr = ?")
                .params(kommune.id(), bunt, nr)
                .update();
    }

    void settInnDokument(Kommune kommune, UUID bunt, int nr, String sider) {
        sql.sql("insert into skannebunt_dokument (kommune_id, skannebunt_id, nr, sider) values (?, ?, ?, ?)")
                .params(kommune.id(), bunt, nr, sider)
                .update();
    }

    List<Buntdokument> dokumenter(Kommune kommune, UUID bunt) {
        return sql.sql("""
                        select nr, sider, innkommet_post_id from skannebunt_dokument
                        where kommune_id = ? and skannebunt_id = ? order by nr
                        """).params(kommune.id(), bunt).query(Buntdokument.class).list();
    }

    /** False when the document has its item already. */
    boolean ble(Kommune kommune, UUID bunt, int nr, UUID post) {
        return sql.sql("""
                                update skannebunt_dokument set innkommet_post_id = ?
                                where kommune_id = ? and skannebunt_id = ? and nr = ? and innkommet_post_id is null
                                """).params(post, kommune.id(), bunt, nr).update() == 1;
    }
}
