package no.dokumentsenter.offentligjournal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.sak.SakId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The staff's side of the public table: what is put in and taken out. */
@Repository
class UtleggingRepository {
    private final JdbcClient sql;

    UtleggingRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Says whether anything changed. */
    boolean lagre(Kommune kommune, Utlegging u) {
        return sql.sql("""
                                insert into offentlig_journalpost as o (kommune_id, id, saksmappe_id, saksaar, sakssekvensnummer,
                                    journalpostnummer, journalposttype, tittel, sakstittel, avsendere, mottakere, enhet, hjemmel,
                                    journaldato, dokumentets_dato, navneord, soekbar, utlagt_tid)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (kommune_id, id) do update set
                                    (tittel, sakstittel, avsendere, mottakere, enhet, hjemmel, dokumentets_dato, navneord, soekbar) =
                                    (excluded.tittel, excluded.sakstittel, excluded.avsendere, excluded.mottakere, excluded.enhet,
                                     excluded.hjemmel, excluded.dokumentets_dato, excluded.navneord, excluded.soekbar)
                                where (o.tittel, o.sakstittel, o.avsendere, o.mottakere, o.enhet, o.hjemmel, o.dokumentets_dato,
                                       o.navneord, o.soekbar) is distinct from
                                      (excluded.tittel, excluded.sakstittel, excluded.avsendere, excluded.mottakere, excluded.enhet,
                                       excluded.hjemmel, excluded.dokumentets_dato, excluded.navneord, excluded.soekbar)
                                """)
                        .params(Rad.av(
                                kommune.id(),
                                u.id(),
                                u.saksmappe(),
                                u.saksaar(),
                                u.sakssekvensnummer(),
                                u.journalpostnummer(),
                                u.journalposttype(),
                                u.tittel(),
                                u.sakstittel(),
                                u.avsendere(),
                                u.mottakere(),
                                u.enhet(),
                                u.hjemmel(),
                                u.journaldato(),
                                u.dokumentetsDato(),
                                u.navneord(),
                                u.soekbar(),
                                OffsetDateTime.now(Klokke.OSLO)))
                        .update()
                == 1;
    }

    boolean slett(Kommune kommune, JournalpostId id) {
        return sql.sql("delete from offentlig_journalpost where kommune_id = ? and id = ?")
                        .params(kommune.id(), id.verdi())
                        .update()
                == 1;
    }

    /** The words that the public can read of it now, if it is out. */
    Optional<String> lagtUt(Kommune kommune, JournalpostId id) {
        return sql.sql("""
                        select concat_ws(' ', tittel, sakstittel, avsendere, mottakere) from offentlig_journalpost
                        where kommune_id = ? and id = ?
                        """).params(kommune.id(), id.verdi()).query(String.class).optional();
    }

    /** Whether this is what can be read now. What only the search sees is not compared. */
    boolean erSlikUte(Kommune kommune, Utlegging u) {
        return sql.sql("""
                        select exists (
                            select from offentlig_journalpost
                            where kommune_id = ? and id = ?
                              and (tittel, sakstittel, avsendere, mottakere, enhet) = (?, ?, ?, ?, ?)
                              and hjemmel is not distinct from cast(? as text)
                              and dokumentets_dato is not distinct from cast(? as date))
                        """)
                .params(Rad.av(
                        kommune.id(),
                        u.id(),
                        u.tittel(),
                        u.sakstittel(),
                        u.avsendere(),
                        u.mottakere(),
                        u.enhet(),
                        u.hjemmel(),
                        u.dokumentetsDato()))
                .query(Boolean.class)
                .single();
    }

    boolean erLagtUt(Kommune kommune, JournalpostId id) {
        return sql.sql("select exists (select from offentlig_journalpost where kommune_id = ? and id = ?)")
                .params(kommune.id(), id.verdi())
                .query(Boolean.class)
                .single();
    }

    List<JournalpostId> ikkeLagtUt(Kommune kommune, LocalDate dag) {
        return sql.sql("""
                        select j.id from journalpost j
                        where j.kommune_id = ? and j.journaldato = ? and j.journalstatus in ('J', 'E', 'A')
                          and not exists (select from offentlig_journalpost o where o.kommune_id = j.kommune_id and o.id = j.id)
                        order by j.journalaar, j.journalsekvensnummer
                        """).params(kommune.id(), dag).query(UUID.class).list().stream()
                .map(JournalpostId::new)
                .toList();
    }

    /** Natural persons who wrote or received in the case: their names are names in its titles too. */
    List<String> personnavnISak(Kommune kommune, SakId sak) {
        return sql.sql("""
                        select distinct p.korrespondansepart_navn
                        from journalpost j
                        join korrespondansepart p on p.kommune_id = j.kommune_id and p.journalpost_id = j.id
                        where j.kommune_id = ? and j.saksmappe_id = ? and p.er_person
                        """)
                .params(kommune.id(), sak.verdi())
                .query(String.class)
                .list();
    }
}
