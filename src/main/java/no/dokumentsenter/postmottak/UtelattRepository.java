package no.dokumentsenter.postmottak;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The parts of items that were not read, and what became of those that were asked for. */
@Repository
class UtelattRepository {
    private static final String VELG = """
            select nr, filnavn, stoerrelse, grunn, melding_sjekksum, slag, plass, status, feil, fil_nr from utelatt_del
            """;

    private final JdbcClient sql;
    private final JdbcTemplate bunke;

    UtelattRepository(JdbcClient sql, JdbcTemplate bunke) {
        this.sql = sql;
        this.bunke = bunke;
    }

    void erstatt(Kommune kommune, UUID post, List<Utelattdel> deler) {
        sql.sql("delete from utelatt_del where kommune_id = ? and innkommet_post_id = ?")
                .params(kommune.id(), post)
                .update();
        bunke.batchUpdate(
                """
                insert into utelatt_del (kommune_id, innkommet_post_id, nr, filnavn, stoerrelse, grunn, melding_sjekksum, slag, plass,
                    status)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'utelatt')
                """,
                deler.stream()
                        .map(del -> new Object[] {
                            kommune.id(),
                            post,
                            del.nr(),
                            del.filnavn().replace("\0", ""),
                            del.stoerrelse(),
                            del.grunn(),
                            del.meldingSjekksum(),
                            del.slag(),
                            del.plass()
                        })
                        .toList());
    }

    List<Utelattdel> alle(Kommune kommune, UUID post) {
        return sql.sql(VELG + "where kommune_id = ? and innkommet_post_id = ? order by nr")
                .params(kommune.id(), post)
                .query(Utelattdel.class)
                .list();
    }

    /** The next that wait, all of one message and one kind: they are taken out of it together. */
    List<Utelattdel> neste(Kommune kommune, UUID post, int antall) {
        var venter = sql.sql(VELG + """
                        where kommune_id = ? and innkommet_post_id = ? and status = 'bestilt' order by nr limit ?
                        """)
                .params(kommune.id(), post, antall)
                .query(Utelattdel.class)
                .list();
        return venter.stream()
                .filter(del -> del.meldingSjekksum().equals(venter.getFirst().meldingSjekksum())
                        && del.slag().equals(venter.getFirst().slag()))
                .toList();
    }

    /** @return how many were asked for now */
    int bestill(Kommune kommune, UUID post, Collection<Integer> numre) {
        return sql.sql("""
                        update utelatt_del set status = 'bestilt', feil = null, bestilt_av = :hvem
                        where kommune_id = :kommune and innkommet_post_id = :post and status in ('utelatt', 'feilet')
                          and nr in (:numre)
                        """)
                .param("hvem", Innlogget.brukernavn())
                .param("kommune", kommune.id())
                .param("post", post)
                .param("numre", numre)
                .update();
    }

    void hentet(Kommune kommune, UUID post, int nr, int filNr) {
        sql.sql("""
                        update utelatt_del set status = 'hentet', fil_nr = ?
                        where kommune_id = ? and innkommet_post_id = ? and nr = ?
                        """).params(filNr, kommune.id(), post, nr).update();
    }

    void feilet(Kommune kommune, UUID post, int nr, String feil) {
        sql.sql("""
                        update utelatt_del set status = 'feilet', feil = ?
                        where kommune_id = ? and innkommet_post_id = ? and nr = ? and status = 'bestilt'
                        """).params(feil, kommune.id(), post, nr).update();
    }

    /** What was asked for when the job gave up. */
    void alleFeilet(Kommune kommune, UUID post, String feil) {
        sql.sql("""
                        update utelatt_del set status = 'feilet', feil = ?
                        where kommune_id = ? and innkommet_post_id = ? and status = 'bestilt'
                        """).params(feil, kommune.id(), post).update();
    }
}
