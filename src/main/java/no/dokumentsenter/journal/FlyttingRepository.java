package no.dokumentsenter.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.sak.Postnummer;
import no.dokumentsenter.sak.SakId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FlyttingRepository {
    private static final String FLYTTEDE = """
            select f.journalpost_id, f.til_saksmappe_id, f.grunn, f.flyttet_av, f.flyttet_tid,
                   fra.saksaar || '/' || fra.sakssekvensnummer || '-' || f.fra_journalpostnummer as fra,
                   til.saksaar || '/' || til.sakssekvensnummer || '-' || f.til_journalpostnummer as til
            from flytting f
            join saksmappe fra on fra.kommune_id = f.kommune_id and fra.id = f.fra_saksmappe_id
            join saksmappe til on til.kommune_id = f.kommune_id and til.id = f.til_saksmappe_id
            where f.kommune_id = ? and\s""";

    private final JdbcClient sql;

    FlyttingRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Two entries of the case that the one answers the other, or is chosen to: moved together or not at all. */
    record Par(UUID en, String ennummer, UUID annen, String annetNummer) {}

    List<Par> bundet(Kommune kommune, SakId sak) {
        return sql.sql("""
                        with par as (
                            select kommune_id, journalpost_id as en, referanse_avskrives_av_journalpost as annen
                            from avskrivning
                            where kommune_id = ? and opphevet_tid is null and referanse_avskrives_av_journalpost is not null
                            union
                            select kommune_id, journalpost_id, svar_id from besvarelse where kommune_id = ?)
                        select par.en, s.saksaar || '/' || s.sakssekvensnummer || '-' || e.journalpostnummer as ennummer,
                               par.annen, s.saksaar || '/' || s.sakssekvensnummer || '-' || a.journalpostnummer as annet_nummer
                        from saksmappe s
                        join journalpost e on e.kommune_id = s.kommune_id and e.saksmappe_id = s.id
                        join par on par.kommune_id = e.kommune_id and par.en = e.id
                        join journalpost a on a.kommune_id = par.kommune_id and a.id = par.annen and a.saksmappe_id = s.id
                        where s.kommune_id = ? and s.id = ?
                        order by e.journalpostnummer, a.journalpostnummer
                        """)
                .params(kommune.id(), kommune.id(), kommune.id(), sak.verdi())
                .query(Par.class)
                .list();
    }

    /** Writes where it is now, and in the same breath the row that keeps where it was. */
    void flytt(Kommune kommune, JournalpostId id, SakId til, Postnummer nummer, String grunn) {
        sql.sql("select 1 from flytt_journalpost(?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        kommune.id(),
                        id.verdi(),
                        til.verdi(),
                        nummer.journalpostnummer(),
                        grunn,
                        Innlogget.brukernavn(),
                        OffsetDateTime.now(Klokke.OSLO),
                        UuidV7.ny())
                .query(Integer.class)
                .single();
    }

    List<Flyttet> fraSak(Kommune kommune, SakId sak) {
        return sql.sql(FLYTTEDE + "f.fra_saksmappe_id = ? order by f.fra_journalpostnummer")
                .params(kommune.id(), sak.verdi())
                .query((rad, nr) -> flyttet(rad))
                .list();
    }

    List<Flyttet> forJournalpost(Kommune kommune, JournalpostId id) {
        return sql.sql(FLYTTEDE + "f.journalpost_id = ? order by f.flyttet_tid, f.id")
                .params(kommune.id(), id.verdi())
                .query((rad, nr) -> flyttet(rad))
                .list();
    }

    private static Flyttet flyttet(ResultSet rad) throws SQLException {
        return new Flyttet(
                new JournalpostId(rad.getObject("journalpost_id", UUID.class)),
                rad.getString("fra"),
                rad.getString("til"),
                new SakId(rad.getObject("til_saksmappe_id", UUID.class)),
                rad.getString("grunn"),
                rad.getString("flyttet_av"),
                rad.getObject("flyttet_tid", OffsetDateTime.class));
    }
}
