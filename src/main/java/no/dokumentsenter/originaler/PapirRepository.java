package no.dokumentsenter.originaler;

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

/** The paper in the boxes, read together with the letter and its entry. */
@Repository
class PapirRepository {
    private static final String VELG = """
            select p.id, p.innkommet_post_id, p.boks_id, b.nummer as boksnummer, p.nr,
                   (select count(*) from innkommet_side s where s.kommune_id = p.kommune_id
                    and s.innkommet_post_id = p.innkommet_post_id) as sider,
                   p.lagt_av, p.lagt_tid, p.tatt_ut_maate, p.tatt_ut_til, p.tatt_ut_av, p.tatt_ut_tid, p.makulert_dato,
                   i.status as poststatus, i.avslutt_grunn, i.filnavn, i.mottatt_dato,
                   j.id as journalpost_id, j.journalstatus, j.dokumentets_dato, m.saksaar, m.sakssekvensnummer,
                   j.journalpostnummer, k.kontrollert_tid is not null as kontrollert
            from originalpapir p
            join karanteneboks b on b.kommune_id = p.kommune_id and b.id = p.boks_id
            join innkommet_post i on i.kommune_id = p.kommune_id and i.id = p.innkommet_post_id
            left join journalpost j on j.kommune_id = i.kommune_id and j.id = i.journalpost_id
            left join saksmappe m on m.kommune_id = j.kommune_id and m.id = j.saksmappe_id
            left join originalkontroll k on k.kommune_id = p.kommune_id and k.innkommet_post_id = p.innkommet_post_id
            """;

    private final JdbcClient sql;

    PapirRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Everything that was ever laid in these boxes, as it was laid. */
    List<Originalpapir> i(Kommune kommune, List<UUID> bokser) {
        return bokser.isEmpty()
                ? List.of()
                : sql.sql(VELG + "where p.kommune_id = :kommune and p.boks_id in (:bokser) order by b.nummer, p.nr")
                        .param("kommune", kommune.id())
                        .param("bokser", bokser)
                        .query(Originalpapir.class)
                        .list();
    }

    Optional<Originalpapir> hent(Kommune kommune, UUID id) {
        return sql.sql(VELG + "where p.kommune_id = ? and p.id = ?")
                .params(kommune.id(), id)
                .query(Originalpapir.class)
                .optional();
    }

    /** Where the paper of these letters lies or what became of it; what was laid wrong is left out. */
    List<Originalpapir> plass(Kommune kommune, List<UUID> poster) {
        return poster.isEmpty()
                ? List.of()
                : sql.sql(VELG + """
                        where p.kommune_id = :kommune and p.innkommet_post_id in (:poster)
                          and p.tatt_ut_maate is distinct from 'feil_lagt' order by b.nummer, p.nr
                        """)
                        .param("kommune", kommune.id())
                        .param("poster", poster)
                        .query(Originalpapir.class)
                        .list();
    }

    /** Scanned letters whose paper lies in no box, newest first. */
    List<Ulagt> ulagte(Kommune kommune, int antall) {
        return sql.sql("""
                        select i.id, i.filnavn, i.mottatt_dato, i.status as poststatus from innkommet_post i
                        where i.kommune_id = ? and i.kanal = 'papir'
                          and not exists (select from originalpapir p where p.kommune_id = i.kommune_id
                                          and p.innkommet_post_id = i.id and p.tatt_ut_maate is distinct from 'feil_lagt')
                        order by i.mottatt_dato desc, i.id limit ?
                        """).params(kommune.id(), antall).query(Ulagt.class).list();
    }

    /** False when it is no scanned letter of this municipality, or its paper lies somewhere already. */
    boolean leggI(Kommune kommune, UUID boks, UUID post) {
        return sql.sql("""
                                insert into originalpapir (kommune_id, id, innkommet_post_id, boks_id, nr, lagt_av, lagt_tid)
                                select i.kommune_id, :id, i.id, :boks,
                                       (select coalesce(max(p.nr), 0) + 1 from originalpapir p
                                        where p.kommune_id = :kommune and p.boks_id = :boks), :hvem, :naa
                                from innkommet_post i where i.kommune_id = :kommune and i.id = :post and i.kanal = 'papir'
                                on conflict (kommune_id, innkommet_post_id) where tatt_ut_maate is distinct from 'feil_lagt'
                                do nothing
                                """)
                        .param("id", UuidV7.ny())
                        .param("boks", boks)
                        .param("kommune", kommune.id())
                        .param("post", post)
                        .param("hvem", Innlogget.brukernavn())
                        .param("naa", OffsetDateTime.now(Klokke.OSLO))
                        .update()
                == 1;
    }

    void kontrollert(Kommune kommune, UUID post) {
        sql.sql("""
                        insert into originalkontroll (kommune_id, innkommet_post_id, kontrollert_av, kontrollert_tid)
                        values (?, ?, ?, ?) on conflict do nothing
                        """)
                .params(kommune.id(), post, Innlogget.brukernavn(), OffsetDateTime.now(Klokke.OSLO))
                .update();
    }

    void taUt(Kommune kommune, UUID id, Uttak maate, String til) {
        sql.sql("""
                        update originalpapir set tatt_ut_maate = ?, tatt_ut_til = ?, tatt_ut_av = ?, tatt_ut_tid = ?
                        where kommune_id = ? and id = ?
                        """)
                .params(maate.kode(), til, Innlogget.brukernavn(), OffsetDateTime.now(Klokke.OSLO), kommune.id(), id)
                .update();
    }
}
