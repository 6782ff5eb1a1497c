package no.dokumentsenter.originaler;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BoksRepository {
    private static final String VELG = """
            select b.kommune_id, b.id, b.nummer, b.sted, b.status, b.aapnet_dato, b.aapnet_av, b.lukket_dato, b.lukket_av,
                   b.avsluttet_dato, b.bevart_grunn,
                   (select count(*) from originalpapir p where p.kommune_id = b.kommune_id and p.boks_id = b.id
                    and p.tatt_ut_maate is null) as papirer,
                   (select l.id from makuleringsliste_boks lb
                    join makuleringsliste l on l.kommune_id = lb.kommune_id and l.id = lb.liste_id
                    where lb.kommune_id = b.kommune_id and lb.boks_id = b.id
                      and l.status in ('utkast', 'signert', 'godkjent')) as liste_id,
                   null::date as moden_dato
            from karanteneboks b
            """;

    private final JdbcClient sql;

    BoksRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Locks the series until commit: no number twice, and none lost by what failed. */
    int nesteNummer(Kommune kommune, String serie) {
        return sql.sql("""
                        insert into karanteneteller as t (kommune_id, serie, siste) values (?, ?, 1)
                        on conflict (kommune_id, serie) do update set siste = t.siste + 1
                        returning siste
                        """).params(kommune.id(), serie).query(Integer.class).single();
    }

    /** Waits for whoever opens a box now. */
    void laasSerie(Kommune kommune) {
        sql.sql("select siste from karanteneteller where kommune_id = ? and serie = 'boks' for update")
                .params(kommune.id())
                .query(Integer.class)
                .single();
    }

    /** When the boxes were closed that stand on no list. */
    List<LocalDate> lukketUtenListe(Kommune kommune) {
        return sql.sql("""
                        select b.lukket_dato from karanteneboks b
                        where b.kommune_id = ? and b.status = 'lukket' and not exists (
                            select from makuleringsliste_boks lb
                            join makuleringsliste l on l.kommune_id = lb.kommune_id and l.id = lb.liste_id
                            where lb.kommune_id = b.kommune_id and lb.boks_id = b.id
                              and l.status in ('utkast', 'signert', 'godkjent'))
                        """).params(kommune.id()).query(LocalDate.class).list();
    }

    UUID settInn(Kommune kommune, int nummer, String sted, LocalDate dag) {
        var id = UuidV7.ny();
        sql.sql("""
                        insert into karanteneboks (kommune_id, id, nummer, sted, status, aapnet_dato, aapnet_av)
                        values (?, ?, ?, ?, 'aapen', ?, ?)
                        """)
                .params(kommune.id(), id, nummer, sted, dag, Innlogget.brukernavn())
                .update();
        return id;
    }

    /** Those whose paper still has no fate, the first closed first and the open one last. */
    List<Karanteneboks> uavgjorte(Kommune kommune) {
        return sql.sql(VELG + """
                        where b.kommune_id = ? and b.status in ('aapen', 'lukket', 'makuleres')
                        order by b.lukket_dato nulls last, b.nummer
                        """)
                .params(kommune.id())
                .query(Karanteneboks.class)
                .list();
    }

    List<Karanteneboks> ferdige(Kommune kommune, int antall) {
        return sql.sql(VELG + """
                        where b.kommune_id = ? and b.status in ('makulert', 'bevart')
                        order by b.avsluttet_dato desc, b.nummer desc limit ?
                        """)
                .params(kommune.id(), antall)
                .query(Karanteneboks.class)
                .list();
    }

    Optional<Karanteneboks> hent(Kommune kommune, UUID id) {
        return sql.sql(VELG + "where b.kommune_id = ? and b.id = ?")
                .params(kommune.id(), id)
                .query(Karanteneboks.class)
                .optional();
    }

    /** The open one, locked: nobody closes it while paper is laid in it. */
    Optional<UUID> laasAapen(Kommune kommune) {
        return sql.sql("select id from karanteneboks where kommune_id = ? and status = 'aapen' for update")
                .params(kommune.id())
                .query(UUID.class)
                .optional();
    }

    Optional<Karanteneboks> aapen(Kommune kommune) {
        return sql.sql(VELG + "where b.kommune_id = ? and b.status = 'aapen'")
                .params(kommune.id())
                .query(Karanteneboks.class)
                .optional();
    }

    /** Locks these in the order of their ids, so that two who lock the same never wait for each other. */
    void laas(Kommune kommune, List<UUID> bokser) {
        if (!bokser.isEmpty()) {
            sql.sql("""
                            select id from karanteneboks where kommune_id = :kommune and id in (:bokser) order by id for update
                            """)
                    .param("kommune", kommune.id())
                    .param("bokser", bokser)
                    .query(UUID.class)
                    .list();
        }
    }

    void lukk(Kommune kommune, UUID id, LocalDate dag) {
        sql.sql("""
                        update karanteneboks set status = 'lukket', lukket_dato = ?, lukket_av = ? where kommune_id = ? and id = ?
                        """).params(dag, Innlogget.brukernavn(), kommune.id(), id).update();
    }

    void gjenaapne(Kommune kommune, UUID id) {
        sql.sql("""
                        update karanteneboks set status = 'aapen', lukket_dato = null, lukket_av = null
                        where kommune_id = ? and id = ?
                        """).params(kommune.id(), id).update();
    }

    void bevar(Kommune kommune, UUID id, String grunn, LocalDate dag) {
        sql.sql("""
                        update karanteneboks set status = 'bevart', bevart_grunn = ?, avsluttet_dato = ?
                        where kommune_id = ? and id = ?
                        """).params(grunn, dag, kommune.id(), id).update();
    }

    void settStatus(Kommune kommune, UUID id, Boksstatus status) {
        sql.sql("update karanteneboks set status = ? where kommune_id = ? and id = ?")
                .params(status.kode(), kommune.id(), id)
                .update();
    }

    void makulert(Kommune kommune, UUID id, LocalDate dag) {
        sql.sql("""
                        update karanteneboks set status = 'makulert', avsluttet_dato = ? where kommune_id = ? and id = ?
                        """).params(dag, kommune.id(), id).update();
        sql.sql("""
                        update originalpapir set makulert_dato = ?
                        where kommune_id = ? and boks_id = ? and tatt_ut_maate is null
                        """).params(dag, kommune.id(), id).update();
    }
}
