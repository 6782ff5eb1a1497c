package no.dokumentsenter.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Journalenhet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.felles.Skrivebunke;
import no.dokumentsenter.felles.SqlFil;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.sak.SakId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JournalRepository {
    private static final String HULL = SqlFil.les(JournalRepository.class, "hull_i_seriene.sql");
    private static final String VELG = """
            select j.id, j.saksmappe_id, s.saksaar, s.sakssekvensnummer, j.journalaar, j.journalsekvensnummer,
                   j.journalpostnummer, j.journalposttype, j.journalstatus, j.tittel, j.offentlig_tittel, j.journaldato,
                   j.dokumentets_dato, j.mottatt_dato, j.sendt_dato, j.forfallsdato, j.administrativ_enhet,
                   j.saksbehandler, j.kanal, j.utgaar_grunn, j.versjon
            from journalpost j
            join saksmappe s on s.kommune_id = j.kommune_id and s.id = j.saksmappe_id
            """;

    private final JdbcClient sql;
    private final Skrivebunke bunke;

    JournalRepository(JdbcClient sql, Skrivebunke bunke) {
        this.sql = sql;
        this.bunke = bunke;
    }

    void settInn(
            Kommune kommune,
            JournalpostId id,
            int iAaret,
            int iSaken,
            LocalDate dato,
            String offentligTittel,
            NyJournalpost ny) {
        bunke.senere(
                """
                        insert into journalpost (kommune_id, id, saksmappe_id, journalenhet, journalaar, journalsekvensnummer,
                            journalpostnummer, journalposttype, journalstatus, tittel, offentlig_tittel, journaldato,
                            dokumentets_dato, mottatt_dato, sendt_dato, forfallsdato, antall_vedlegg, administrativ_enhet,
                            saksbehandler, kanal, dokumentmedium, opprettet_dato, opprettet_av)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'E', ?, ?)
                        """,
                kommune.id(),
                id.verdi(),
                ny.sak().verdi(),
                Journalenhet.SENTRAL,
                dato.getYear(),
                iAaret,
                iSaken,
                ny.type().name(),
                ny.status().kode(),
                ny.tittel().strip(),
                offentligTittel,
                dato,
                ny.dokumentetsDato().orElse(null),
                ny.mottattDato().map(JournalRepository::utc).orElse(null),
                ny.sendtDato().map(JournalRepository::utc).orElse(null),
                ny.forfallsdato().orElse(null),
                Math.max(0, ny.dokumenter().size() - 1),
                ny.administrativEnhet(),
                ny.saksbehandler(),
                ny.kanal(),
                OffsetDateTime.now(Klokke.OSLO),
                Innlogget.brukernavn());
    }

    private static OffsetDateTime utc(Instant tid) {
        return OffsetDateTime.ofInstant(tid, ZoneOffset.UTC);
    }

    void settInnParter(Kommune kommune, JournalpostId id, List<Part> parter) {
        for (var part : parter) {
            bunke.senere(
                    """
                insert into korrespondansepart (kommune_id, id, journalpost_id, korrespondanseparttype, korrespondansepart_navn,
                    organisasjonsnummer, postadresse, postnummer, poststed, epostadresse, er_person, er_skjermet)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                    kommune.id(),
                    UuidV7.ny(),
                    id.verdi(),
                    part.type(),
                    part.navn().strip(),
                    part.organisasjonsnummer().orElse(null),
                    part.postadresse(),
                    part.postnummer(),
                    part.poststed(),
                    part.epostadresse(),
                    part.erPerson(),
                    part.erSkjermet());
        }
    }

    boolean settStatus(Kommune kommune, JournalpostId id, int versjon, Journalstatus ny, Optional<String> utgaarGrunn) {
        return sql.sql("select sett_journalstatus(?, ?, ?, ?, ?, ?, ?)")
                .params(Rad.av(
                        kommune.id(),
                        id.verdi(),
                        versjon,
                        ny.kode(),
                        utgaarGrunn.orElse(null),
                        Innlogget.brukernavn(),
                        OffsetDateTime.now(Klokke.OSLO)))
                .query(Boolean.class)
                .single();
    }

    Optional<Journalpost> hent(Kommune kommune, JournalpostId id) {
        return sql.sql(VELG + "where j.kommune_id = ? and j.id = ?")
                .params(kommune.id(), id.verdi())
                .query(Journalpost.class)
                .optional();
    }

    List<Partsrad> parter(Kommune kommune, JournalpostId id) {
        return sql.sql("""
                        select id, korrespondanseparttype, korrespondansepart_navn, organisasjonsnummer, postadresse,
                               postnummer, poststed, epostadresse, er_person, er_skjermet
                        from korrespondansepart where kommune_id = ? and journalpost_id = ? order by id
                        """)
                .params(kommune.id(), id.verdi())
                .query((rad, nr) -> new Partsrad(rad.getObject("id", UUID.class), part(rad)))
                .list();
    }

    Map<JournalpostId, List<Part>> parter(Kommune kommune, Collection<JournalpostId> ider) {
        var parter = new HashMap<JournalpostId, List<Part>>();
        sql.sql("""
                        select korrespondanseparttype, korrespondansepart_navn, organisasjonsnummer, postadresse, postnummer,
                               poststed, epostadresse, er_person, er_skjermet, journalpost_id
                        from korrespondansepart where kommune_id = ? and journalpost_id = any(?) order by id
                        """)
                .params(kommune.id(), ider.stream().map(JournalpostId::verdi).toArray(UUID[]::new))
                .query(rad -> {
                    parter.computeIfAbsent(
                                    new JournalpostId(rad.getObject("journalpost_id", UUID.class)),
                                    id -> new ArrayList<>())
                            .add(part(rad));
                });
        return parter;
    }

    List<Journalpost> journalfoerte(Kommune kommune, LocalDate dag) {
        return sql.sql(VELG + """
                        where j.kommune_id = ? and j.journaldato = ? and j.journalstatus in ('J', 'E', 'A')
                        order by j.journalaar, j.journalsekvensnummer
                        """)
                .params(kommune.id(), dag)
                .query(Journalpost.class)
                .list();
    }

    private static Part part(ResultSet rad) throws SQLException {
        return new Part(
                rad.getString("korrespondanseparttype"),
                rad.getString("korrespondansepart_navn"),
                Optional.ofNullable(rad.getString("organisasjonsnummer")),
                rad.getString("postadresse"),
                rad.getString("postnummer"),
                rad.getString("poststed"),
                rad.getString("epostadresse"),
                rad.getBoolean("er_person"),
                rad.getBoolean("er_skjermet"));
    }

    List<Journalpost> iSak(Kommune kommune, SakId sak) {
        return sql.sql(VELG + "where j.kommune_id = ? and j.saksmappe_id = ? order by j.journalpostnummer")
                .params(kommune.id(), sak.verdi())
                .query(Journalpost.class)
                .list();
    }

    List<Journalpost> nyeste(Kommune kommune, int antall) {
        return sql.sql(VELG + "where j.kommune_id = ? order by j.journaldato desc, j.id desc limit ?")
                .params(kommune.id(), antall)
                .query(Journalpost.class)
                .list();
    }

    Map<String, Long> antallPerStatus(Kommune kommune) {
        var antall = new LinkedHashMap<String, Long>();
        sql.sql("select journalstatus, count(*) from journalpost where kommune_id = ? group by 1 order by 1")
                .params(kommune.id())
                .query(rad -> {
                    antall.put(rad.getString(1), rad.getLong(2));
                });
        return antall;
    }

    List<String> hullISeriene(Kommune kommune) {
        return sql.sql(HULL).param("kommune", kommune.id()).query(String.class).list();
    }
}
