package no.dokumentsenter.journal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.felles.SqlFil;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.sak.SakId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AvskrivningRepository {
    private static final String UBESVARTE = SqlFil.les(AvskrivningRepository.class, "ubesvarte.sql");
    private static final String RADER = """
            select a.id, annen.id as annen, s.saksaar || '/' || s.sakssekvensnummer || '-' || annen.journalpostnummer as annet_nummer,
                   a.korrespondansepart_id as korrespondansepart, a.avskrivningsdato, a.avskrivningsmaate, a.avskrevet_av,
                   a.opphevet_tid, a.opphevet_av, a.opphevet_grunn
            from avskrivning a
            """;
    private static final String SAK =
            " left join saksmappe s on s.kommune_id = annen.kommune_id and s.id = annen.saksmappe_id ";

    private final JdbcClient sql;

    AvskrivningRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Two who write off the same entry wait for each other. */
    void laas(Kommune kommune, JournalpostId id) {
        sql.sql("select id from journalpost where kommune_id = ? and id = ? for update")
                .params(kommune.id(), id.verdi())
                .query(UUID.class)
                .optional();
    }

    /** Whether the same is written off, or the whole that it is a part of. */
    boolean erAvskrevet(Kommune kommune, Avskrivning avskrivning) {
        var part = avskrivning.korrespondansepart();
        return sql.sql("""
                        select exists (
                            select from avskrivning
                            where kommune_id = ? and journalpost_id = ? and opphevet_tid is null
                              and (korrespondansepart_id is null or korrespondansepart_id = cast(? as uuid)))
                        """)
                .params(Rad.av(kommune.id(), avskrivning.journalpost().verdi(), part))
                .query(Boolean.class)
                .single();
    }

    void settInn(Kommune kommune, UUID id, Avskrivning avskrivning) {
        var svar = avskrivning.referanseAvskrivesAvJournalpost();
        sql.sql("""
                insert into avskrivning (kommune_id, id, journalpost_id, korrespondansepart_id, avskrivningsdato, avskrevet_av,
                                         avskrivningsmaate, referanse_avskrives_av_journalpost)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Rad.av(
                        kommune.id(),
                        id,
                        avskrivning.journalpost().verdi(),
                        avskrivning.korrespondansepart(),
                        avskrivning.avskrivningsdato(),
                        Innlogget.brukernavn(),
                        avskrivning.avskrivningsmaate(),
                        svar == null ? null : svar.verdi()))
                .update();
    }

    /** The entry that the write-off is of. */
    Optional<JournalpostId> avskrevet(Kommune kommune, UUID avskrivning) {
        return sql.sql("select journalpost_id from avskrivning where kommune_id = ? and id = ?")
                .params(kommune.id(), avskrivning)
                .query(UUID.class)
                .optional()
                .map(JournalpostId::new);
    }

    boolean opphev(Kommune kommune, UUID avskrivning, String grunn) {
        return sql.sql("""
                                update avskrivning set opphevet_tid = ?, opphevet_av = ?, opphevet_grunn = ?
                                where kommune_id = ? and id = ? and opphevet_tid is null
                                """)
                        .params(
                                OffsetDateTime.now(Klokke.OSLO),
                                Innlogget.brukernavn(),
                                grunn,
                                kommune.id(),
                                avskrivning)
                        .update()
                == 1;
    }

    List<Avskrevet> forJournalpost(Kommune kommune, JournalpostId id) {
        return sql.sql(RADER + "left join journalpost annen on annen.kommune_id = a.kommune_id"
                        + " and annen.id = a.referanse_avskrives_av_journalpost" + SAK
                        + "where a.kommune_id = ? and a.journalpost_id = ? order by a.id")
                .params(kommune.id(), id.verdi())
                .query(Avskrevet.class)
                .list();
    }

    List<Avskrevet> avSvar(Kommune kommune, JournalpostId svar) {
        return sql.sql(RADER
                        + "join journalpost annen on annen.kommune_id = a.kommune_id and annen.id = a.journalpost_id"
                        + SAK
                        + "where a.kommune_id = ? and a.referanse_avskrives_av_journalpost = ? order by a.id")
                .params(kommune.id(), svar.verdi())
                .query(Avskrevet.class)
                .list();
    }

    List<Ubesvart> ubesvarte(Kommune kommune, SakId sak, JournalpostId svar) {
        return sql.sql(UBESVARTE)
                .param("kommune", kommune.id())
                .param("sak", sak.verdi())
                .param("svar", svar.verdi())
                .query((rad, nr) -> new Ubesvart(
                        new JournalpostId(rad.getObject("journalpost_id", UUID.class)),
                        rad.getObject("korrespondansepart_id", UUID.class),
                        rad.getString("nummer"),
                        Journalposttype.valueOf(rad.getString("journalposttype")),
                        rad.getString("offentlig_tittel"),
                        rad.getString("partnavn"),
                        rad.getObject("fra", LocalDate.class),
                        rad.getBoolean("valgt")))
                .list();
    }

    /** These and no others are what the letter under way is to answer. */
    void velg(Kommune kommune, JournalpostId svar, List<Besvart> valgte) {
        sql.sql("delete from besvarelse where kommune_id = ? and svar_id = ?")
                .params(kommune.id(), svar.verdi())
                .update();
        for (var valgt : valgte) {
            sql.sql("""
                            insert into besvarelse (kommune_id, id, svar_id, journalpost_id, korrespondansepart_id, valgt_av, valgt_tid)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(Rad.av(
                            kommune.id(),
                            UuidV7.ny(),
                            svar.verdi(),
                            valgt.journalpost().verdi(),
                            valgt.korrespondansepart(),
                            Innlogget.brukernavn(),
                            OffsetDateTime.now(Klokke.OSLO)))
                    .update();
        }
    }

    List<Besvart> valgte(Kommune kommune, JournalpostId svar) {
        return sql.sql("""
                        select journalpost_id, korrespondansepart_id from besvarelse
                        where kommune_id = ? and svar_id = ? order by journalpost_id, korrespondansepart_id
                        """)
                .params(kommune.id(), svar.verdi())
                .query((rad, nr) ->
                        new Besvart(new JournalpostId(rad.getObject(1, UUID.class)), rad.getObject(2, UUID.class)))
                .list();
    }
}
