package no.dokumentsenter.originaler;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ListeRepository {
    private static final String VELG = """
            select kommune_id, id, nummer, status, laget_av, laget_tid, sjekksum, annullert_grunn, annullert_av, annullert_tid,
                   maate, utfoert_hos, utfoert_dato, utfoert_av, utfoert_tid
            from makuleringsliste
            """;

    private final JdbcClient sql;

    ListeRepository(JdbcClient sql) {
        this.sql = sql;
    }

    UUID settInn(Kommune kommune, int nummer) {
        var id = UuidV7.ny();
        sql.sql("""
                        insert into makuleringsliste (kommune_id, id, nummer, status, laget_av, laget_tid)
                        values (?, ?, ?, 'utkast', ?, ?)
                        """)
                .params(kommune.id(), id, nummer, Innlogget.brukernavn(), OffsetDateTime.now(Klokke.OSLO))
                .update();
        return id;
    }

    void settInnBoks(Kommune kommune, UUID liste, Listeboks boks) {
        sql.sql("""
                        insert into makuleringsliste_boks (kommune_id, liste_id, boks_id, lukket_dato, maaneder, moden_dato)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(kommune.id(), liste, boks.boksId(), boks.lukketDato(), boks.maaneder(), boks.modenDato())
                .update();
    }

    void settInnLinjer(Kommune kommune, UUID liste, List<Listelinje> linjer) {
        for (var i = 0; i < linjer.size(); i++) {
            sql.sql("""
                            insert into makuleringsliste_papir (kommune_id, liste_id, nr, originalpapir_id, linje)
                            values (?, ?, ?, ?, ?)
                            """)
                    .params(
                            kommune.id(),
                            liste,
                            i + 1,
                            linjer.get(i).papir(),
                            linjer.get(i).tekst())
                    .update();
        }
    }

    Optional<Listehode> hent(Kommune kommune, UUID id) {
        return sql.sql(VELG + "where kommune_id = ? and id = ?")
                .params(kommune.id(), id)
                .query(Listehode.class)
                .optional();
    }

    Optional<Listehode> laas(Kommune kommune, UUID id) {
        return sql.sql(VELG + "where kommune_id = ? and id = ? for update")
                .params(kommune.id(), id)
                .query(Listehode.class)
                .optional();
    }

    List<Listehode> utfoerte(Kommune kommune, int antall) {
        return sql.sql(VELG
                        + "where kommune_id = ? and status = 'utfoert' order by utfoert_dato desc, nummer desc limit ?")
                .params(kommune.id(), antall)
                .query(Listehode.class)
                .list();
    }

    /** Those under way first, then the latest. */
    List<Listehode> siste(Kommune kommune, int antall) {
        return sql.sql(VELG + """
                        where kommune_id = ?
                        order by status in ('utkast', 'signert', 'godkjent') desc, nummer desc limit ?
                        """)
                .params(kommune.id(), antall)
                .query(Listehode.class)
                .list();
    }

    /** The list that the box stands on, when it can still come to something. */
    Optional<UUID> aapenFor(Kommune kommune, UUID boks) {
        return sql.sql("""
                        select l.id from makuleringsliste_boks b
                        join makuleringsliste l on l.kommune_id = b.kommune_id and l.id = b.liste_id
                        where b.kommune_id = ? and b.boks_id = ? and l.status in ('utkast', 'signert', 'godkjent')
                        """).params(kommune.id(), boks).query(UUID.class).optional();
    }

    List<Listeboks> bokser(Kommune kommune, UUID liste) {
        return sql.sql("""
                        select lb.boks_id, b.nummer, b.sted, lb.lukket_dato, lb.maaneder, lb.moden_dato
                        from makuleringsliste_boks lb
                        join karanteneboks b on b.kommune_id = lb.kommune_id and b.id = lb.boks_id
                        where lb.kommune_id = ? and lb.liste_id = ? order by b.nummer
                        """).params(kommune.id(), liste).query(Listeboks.class).list();
    }

    List<Listelinje> linjer(Kommune kommune, UUID liste) {
        return sql
                .sql("select linje from makuleringsliste_papir where kommune_id = ? and liste_id = ? order by nr")
                .params(kommune.id(), liste)
                .query(String.class)
                .list()
                .stream()
                .map(Listelinje::les)
                .toList();
    }

    List<Signatur> signaturer(Kommune kommune, UUID liste) {
        return sql.sql("""
                        select nr, signert_av, signert_tid, sjekksum from makuleringssignatur
                        where kommune_id = ? and liste_id = ? order by nr
                        """).params(kommune.id(), liste).query(Signatur.class).list();
    }

    void signer(Kommune kommune, UUID liste, int nr, String sjekksum) {
        sql.sql("""
                        insert into makuleringssignatur (kommune_id, liste_id, nr, signert_av, signert_tid, sjekksum)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(kommune.id(), liste, nr, Innlogget.brukernavn(), OffsetDateTime.now(Klokke.OSLO), sjekksum)
                .update();
        sql.sql("update makuleringsliste set status = ?, sjekksum = ? where kommune_id = ? and id = ?")
                .params((nr == 1 ? Listestatus.SIGNERT : Listestatus.GODKJENT).kode(), sjekksum, kommune.id(), liste)
                .update();
    }

    void annuller(Kommune kommune, UUID liste, String grunn) {
        sql.sql("""
                        update makuleringsliste set status = 'annullert', annullert_grunn = ?, annullert_av = ?, annullert_tid = ?
                        where kommune_id = ? and id = ?
                        """)
                .params(grunn, Innlogget.brukernavn(), OffsetDateTime.now(Klokke.OSLO), kommune.id(), liste)
                .update();
    }

    void utfoer(Kommune kommune, UUID liste, LocalDate dag, Makuleringsmaate maate, String hos) {
        sql.sql("""
                        update makuleringsliste set status = 'utfoert', maate = ?, utfoert_hos = ?, utfoert_dato = ?,
                            utfoert_av = ?, utfoert_tid = ?
                        where kommune_id = ? and id = ?
                        """)
                .params(
                        maate.kode(),
                        hos,
                        dag,
                        Innlogget.brukernavn(),
                        OffsetDateTime.now(Klokke.OSLO),
                        kommune.id(),
                        liste)
                .update();
    }
}
