package no.dokumentsenter.sak;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Journalenhet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.felles.Skrivebunke;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SakRepository {
    private static final String VELG = """
            select s.id, s.saksaar, s.sakssekvensnummer, s.tittel, s.offentlig_tittel, s.saksdato, s.administrativ_enhet,
                   s.saksansvarlig, s.saksstatus, s.arkivdel_id, a.kode as arkivdel, s.klasse_id, k.klasse_id as klasse,
                   k.tittel as klassetittel, s.siste_journalpostnummer
            from saksmappe s
            join arkivdel a on a.kommune_id = s.kommune_id and a.id = s.arkivdel_id
            join klasse k on k.kommune_id = s.kommune_id and k.id = s.klasse_id
            """;

    private final JdbcClient sql;
    private final Skrivebunke bunke;

    SakRepository(JdbcClient sql, Skrivebunke bunke) {
        this.sql = sql;
        this.bunke = bunke;
    }

    void settInn(Kommune kommune, SakId id, int nummer, LocalDate dato, String offentligTittel, NySak ny) {
        bunke.senere(
                """
                        insert into saksmappe (kommune_id, id, arkivdel_id, klasse_id, journalenhet, saksaar, sakssekvensnummer,
                                               tittel, offentlig_tittel, saksdato, administrativ_enhet, saksansvarlig, saksstatus,
                                               dokumentmedium, gnr, bnr, opprettet_dato, opprettet_av)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'B', 'E', ?, ?, ?, ?)
                        """,
                kommune.id(),
                id.verdi(),
                ny.arkivdel(),
                ny.klasse(),
                Journalenhet.SENTRAL,
                dato.getYear(),
                nummer,
                ny.tittel().strip(),
                offentligTittel,
                dato,
                ny.administrativEnhet(),
                ny.saksansvarlig(),
                ny.eiendom().map(NySak.Eiendom::gnr).orElse(null),
                ny.eiendom().map(NySak.Eiendom::bnr).orElse(null),
                OffsetDateTime.now(Klokke.OSLO),
                Innlogget.brukernavn());
    }

    Optional<Sak> hent(Kommune kommune, SakId id) {
        return sql.sql(VELG + "where s.kommune_id = ? and s.id = ?")
                .params(kommune.id(), id.verdi())
                .query(Sak.class)
                .optional();
    }

    List<Sak> hent(Kommune kommune, Collection<SakId> ider) {
        return sql.sql(VELG + "where s.kommune_id = ? and s.id = any(?)")
                .params(kommune.id(), ider.stream().map(SakId::verdi).toArray(UUID[]::new))
                .query(Sak.class)
                .list();
    }

    Optional<Sak> medNummer(Kommune kommune, Saksnummer nummer) {
        return sql.sql(VELG + "where s.kommune_id = ? and s.saksaar = ? and s.sakssekvensnummer = ?")
                .params(kommune.id(), nummer.aar(), nummer.sekvensnummer())
                .query(Sak.class)
                .optional();
    }

    List<Sak> omEiendom(Kommune kommune, NySak.Eiendom eiendom) {
        return sql.sql(VELG + """
                        where s.kommune_id = ? and s.gnr = ? and s.bnr = ? and s.saksstatus not in ('A', 'U')
                        order by s.saksdato desc, s.id desc limit 5
                        """)
                .params(kommune.id(), eiendom.gnr(), eiendom.bnr())
                .query(Sak.class)
                .list();
    }

    List<Sak> medPart(Kommune kommune, String navn) {
        return sql.sql(VELG + """
                        where s.kommune_id = ? and s.saksstatus not in ('A', 'U') and s.id in (
                            select j.saksmappe_id from korrespondansepart p
                            join journalpost j on j.kommune_id = p.kommune_id and j.id = p.journalpost_id
                            where p.kommune_id = ? and lower(p.korrespondansepart_navn) = lower(?))
                        order by s.saksdato desc, s.id desc limit 5
                        """)
                .params(kommune.id(), kommune.id(), navn)
                .query(Sak.class)
                .list();
    }

    List<Sak> medOrd(Kommune kommune, String ord) {
        return sql.sql(VELG + """
                        where s.kommune_id = ? and s.saksstatus not in ('A', 'U')
                          and to_tsvector('norwegian', s.tittel) @@ websearch_to_tsquery('norwegian', ?)
                        order by s.saksdato desc, s.id desc limit 9
                        """).params(kommune.id(), ord).query(Sak.class).list();
    }

    Optional<NySak.Eiendom> eiendom(Kommune kommune, SakId sak) {
        return sql.sql(
                        "select gnr, bnr from saksmappe where kommune_id = ? and id = ? and gnr is not null and bnr is not null")
                .params(kommune.id(), sak.verdi())
                .query(NySak.Eiendom.class)
                .optional();
    }

    /** Empty when the case is closed or not there. */
    Optional<Postnummer> nesteJournalpostnummer(Kommune kommune, SakId sak) {
        return sql.sql("""
                        update saksmappe set siste_journalpostnummer = siste_journalpostnummer + 1
                        where kommune_id = ? and id = ? and saksstatus not in ('A', 'U')
                        returning saksaar, sakssekvensnummer, siste_journalpostnummer as journalpostnummer
                        """)
                .params(kommune.id(), sak.verdi())
                .query(Postnummer.class)
                .optional();
    }

    void laas(Kommune kommune, SakId id) {
        sql.sql("select id from saksmappe where kommune_id = ? and id = ? for update")
                .params(kommune.id(), id.verdi())
                .query(UUID.class)
                .optional();
    }

    /** Who closed it and when stands in the row while it is closed, and in the log ever after. */
    void settStatus(Kommune kommune, SakId id, String status) {
        var avsluttes = status.equals("A");
        sql.sql("""
                        update saksmappe set saksstatus = ?, avsluttet_dato = ?, avsluttet_av = ?
                        where kommune_id = ? and id = ?
                        """)
                .params(Rad.av(
                        status,
                        avsluttes ? OffsetDateTime.now(Klokke.OSLO) : null,
                        avsluttes ? Innlogget.brukernavn() : null,
                        kommune.id(),
                        id.verdi()))
                .update();
    }
}
