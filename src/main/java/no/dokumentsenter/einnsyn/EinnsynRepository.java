package no.dokumentsenter.einnsyn;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wishes, the work on them, and what came of it. */
@Repository
class EinnsynRepository {
    private static final String POSTER = """
            select p.journalpost_id, s.saksaar || '/' || s.sakssekvensnummer || '-' || j.journalpostnummer as nummer, p.oenske,
                   p.oensket_tid, p.status, p.forsoek, p.neste_tid,
                   case when p.haster then p.oensket_tid + make_interval(mins => f.minutter) end as frist,
                   p.feil, p.feil_status, p.feil_felt
            from einnsyn_post p
            join journalpost j on j.kommune_id = p.kommune_id and j.id = p.journalpost_id
            join saksmappe s on s.kommune_id = j.kommune_id and s.id = j.saksmappe_id
            cross join lateral (
                select minutter from einnsyn_frist where gjelder_fra <= greatest(p.oensket_tid::date, date '2026-01-01')
                order by gjelder_fra desc limit 1) f
            """;

    private final JdbcClient sql;

    EinnsynRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of them that are out. What is in hand stays there; who has it will see that the wish is another. */
    int oenskVist(Kommune kommune, Collection<UUID> ider, boolean haster) {
        var naa = naa();
        return sql.sql("""
                        insert into einnsyn_post as p (kommune_id, journalpost_id, saksmappe_id, oenske, oensket_tid, haster, status,
                            neste_tid)
                        select o.kommune_id, o.id, o.saksmappe_id, 'vis', ?::timestamptz, ?::boolean, 'venter', ?::timestamptz
                        from offentlig_journalpost o where o.kommune_id = ? and o.id = any(?)
                        on conflict (kommune_id, journalpost_id) do update set
                            saksmappe_id = excluded.saksmappe_id, oenske = 'vis', oensket_tid = excluded.oensket_tid,
                            haster = excluded.haster or (p.haster and p.oenske = 'vis' and p.status <> 'ferdig'),
                            utgave = p.utgave + 1, forsoek = 0, feil = null, feil_status = null, feil_felt = null,
                            status = case when p.status = 'sendes' then p.status else 'venter' end,
                            neste_tid = case when p.status = 'sendes' then p.neste_tid else excluded.neste_tid end
                        """)
                .params(naa, haster, naa, kommune.id(), ider.toArray(UUID[]::new))
                .update();
    }

    /** What was never wished shown needs no taking away. */
    void oenskFjernet(Kommune kommune, JournalpostId id) {
        var naa = naa();
        sql.sql("""
                        update einnsyn_post set oenske = 'fjern', oensket_tid = ?, haster = true, utgave = utgave + 1, forsoek = 0,
                            feil = null, feil_status = null, feil_felt = null,
                            status = case when status = 'sendes' then status else 'venter' end,
                            neste_tid = case when status = 'sendes' then neste_tid else ?::timestamptz end
                        where kommune_id = ? and journalpost_id = ?
                        """).params(naa, naa, kommune.id(), id.verdi()).update();
    }

    /** The same wish again, of an entry that a person has looked at. */
    boolean paaNytt(Kommune kommune, JournalpostId id) {
        return sql.sql("""
                        update einnsyn_post set status = 'venter', neste_tid = ?, forsoek = 0, feil = null, feil_status = null,
                            feil_felt = null
                        where kommune_id = ? and journalpost_id = ? and status in ('menneske', 'venter')
                        """).params(naa(), kommune.id(), id.verdi()).update() == 1;
    }

    /** What is out here and was never sent, oldest first. */
    List<UUID> mangler(Kommune kommune) {
        return sql.sql("""
                        select o.id from offentlig_journalpost o
                        where o.kommune_id = ?
                          and not exists (select from einnsyn_post p where p.kommune_id = o.kommune_id and p.journalpost_id = o.id)
                        order by o.journaldato, o.id
                        """).params(kommune.id()).query(UUID.class).list();
    }

    boolean noenVenter(Kommune kommune) {
        return sql.sql("""
                        select exists (select from einnsyn_post
                                       where kommune_id = ? and status in ('venter', 'sendes') and neste_tid <= ?)
                        """).params(kommune.id(), naa()).query(Boolean.class).single();
    }

    /** Whether nobody else sends for the municipality while the lease lasts. */
    boolean taLinja(Kommune kommune, Duration leie) {
        var naa = naa();
        return sql.sql("""
                        insert into einnsyn_linje as l (kommune_id, arkiv_id, arkivdel_id, leid_til) values (?, ?, ?, ?)
                        on conflict (kommune_id) do update set leid_til = excluded.leid_til
                        where l.leid_til is null or l.leid_til <= ?
                        """)
                        .params(kommune.id(), UuidV7.ny(), UuidV7.ny(), naa.plus(leie), naa)
                        .update()
                == 1;
    }

    void behold(Kommune kommune, Duration leie) {
        sql.sql("update einnsyn_linje set leid_til = ? where kommune_id = ?")
                .params(naa().plus(leie), kommune.id())
                .update();
    }

    void slipp(Kommune kommune) {
        sql.sql("update einnsyn_linje set leid_til = null where kommune_id = ?")
                .params(kommune.id())
                .update();
    }

    Arkivplass arkivplass(Kommune kommune) {
        return sql.sql("select arkiv_id, arkivdel_id, ekstern_arkivdel from einnsyn_linje where kommune_id = ?")
                .params(kommune.id())
                .query(Arkivplass.class)
                .single();
    }

    void settArkivdel(Kommune kommune, @Nullable String ekstern) {
        sql.sql("update einnsyn_linje set ekstern_arkivdel = ? where kommune_id = ?")
                .params(Rad.av(ekstern, kommune.id()))
                .update();
    }

    /** What hastes first, then those that have waited longest. */
    Optional<Sending> ta(Kommune kommune, Duration leie) {
        var naa = naa();
        return sql.sql("""
                        update einnsyn_post set status = 'sendes', forsoek = forsoek + 1, neste_tid = ?,
                            maaske_ute = maaske_ute or oenske = 'vis'
                        where kommune_id = ? and journalpost_id = (
                            select journalpost_id from einnsyn_post
                            where kommune_id = ? and status in ('venter', 'sendes') and neste_tid <= ?
                            order by haster desc, neste_tid, journalpost_id limit 1 for update skip locked)
                        returning journalpost_id, saksmappe_id, oenske = 'fjern' as fjern, haster, oensket_tid, utgave, forsoek, maaske_ute,
                                  ekstern_id
                        """)
                .params(naa.plus(leie), kommune.id(), kommune.id(), naa)
                .query(Sending.class)
                .optional();
    }

    /** Done. Is there a newer wish by now, it is that one's turn. */
    void ferdig(Kommune kommune, Sending sending, boolean ute, @Nullable String eksternId) {
        sql.sql("""
                        update einnsyn_post set maaske_ute = ?, ekstern_id = ?, feil = null, feil_status = null, feil_felt = null,
                            status = case when utgave = ? then 'ferdig' else 'venter' end,
                            neste_tid = case when utgave = ? then null else ?::timestamptz end
                        where kommune_id = ? and journalpost_id = ?
                        """)
                .params(Rad.av(
                        ute,
                        eksternId,
                        sending.utgave(),
                        sending.utgave(),
                        naa(),
                        kommune.id(),
                        sending.journalpostId()))
                .update();
    }

    void avvist(Kommune kommune, Sending sending, Avvist nei) {
        sql.sql("""
                        update einnsyn_post set status = case when utgave = ? then 'menneske' else 'venter' end,
                            neste_tid = case when utgave = ? then null else ?::timestamptz end,
                            feil = ?, feil_status = ?, feil_felt = ?
                        where kommune_id = ? and journalpost_id = ?
                        """)
                .params(
                        sending.utgave(),
                        sending.utgave(),
                        naa(),
                        nei.feil(),
                        nei.status(),
                        nei.felt(),
                        kommune.id(),
                        sending.journalpostId())
                .update();
    }

    /** Not now; again after this, or at once when there is a newer wish. */
    void utsett(Kommune kommune, Sending sending, Duration pause, int status) {
        var naa = naa();
        sql.sql("""
                        update einnsyn_post set status = 'venter', feil = 'svikt', feil_status = ?,
                            neste_tid = case when utgave = ? then ?::timestamptz else ?::timestamptz end
                        where kommune_id = ? and journalpost_id = ?
                        """)
                .params(status, sending.utgave(), naa.plus(pause), naa, kommune.id(), sending.journalpostId())
                .update();
    }

    void kvitter(Kommune kommune, Sending sending, String hva, @Nullable Integer status, @Nullable String eksternId) {
        var borte = hva.equals("fjernet") || hva.equals("aldri_sendt");
        sql.sql("""
                        insert into einnsyn_kvittering (kommune_id, id, journalpost_id, utgave, hva, oensket_tid, tid, svar_status,
                            ekstern_id, frist)
                        select ?::smallint, ?::uuid, ?::uuid, ?::integer, ?, t.oensket, ?::timestamptz, ?::integer, ?,
                               case when ? then t.oensket + make_interval(mins => f.minutter) end
                        from (select ?::timestamptz as oensket) t
                        cross join lateral (
                            select minutter from einnsyn_frist where gjelder_fra <= greatest(t.oensket::date, date '2026-01-01')
                            order by gjelder_fra desc limit 1) f
                        """)
                .params(Rad.av(
                        kommune.id(),
                        UuidV7.ny(),
                        sending.journalpostId(),
                        sending.utgave(),
                        hva,
                        naa(),
                        status,
                        eksternId,
                        borte,
                        sending.oensketTid()))
                .update();
    }

    Optional<Eksternsak> sak(Kommune kommune, UUID saksmappe) {
        return sql.sql("select ekstern_id, avtrykk from einnsyn_sak where kommune_id = ? and saksmappe_id = ?")
                .params(kommune.id(), saksmappe)
                .query(Eksternsak.class)
                .optional();
    }

    void settSak(Kommune kommune, UUID saksmappe, Eksternsak sak) {
        sql.sql("""
                        insert into einnsyn_sak (kommune_id, saksmappe_id, ekstern_id, avtrykk) values (?, ?, ?, ?)
                        on conflict (kommune_id, saksmappe_id) do update
                        set ekstern_id = excluded.ekstern_id, avtrykk = excluded.avtrykk
                        """)
                .params(kommune.id(), saksmappe, sak.eksternId(), sak.avtrykk())
                .update();
    }

    void glemSak(Kommune kommune, UUID saksmappe) {
        sql.sql("delete from einnsyn_sak where kommune_id = ? and saksmappe_id = ?")
                .params(kommune.id(), saksmappe)
                .update();
    }

    boolean noenTrengerMenneske(Kommune kommune) {
        return sql.sql("select exists (select from einnsyn_post where kommune_id = ? and status = 'menneske')")
                .params(kommune.id())
                .query(Boolean.class)
                .single();
    }

    Einnsyntall tall(Kommune kommune) {
        return sql.sql("""
                        select count(*) filter (where p.status = 'ferdig' and p.oenske = 'vis') as ute,
                               count(*) filter (where p.status in ('venter', 'sendes')) as venter,
                               count(*) filter (where p.status = 'menneske') as menneske,
                               count(*) filter (where p.haster and p.status <> 'ferdig'
                                   and p.oensket_tid + make_interval(mins => f.minutter) < ?) as for_sent,
                               (select count(*) from offentlig_journalpost o
                                where o.kommune_id = ? and not exists (
                                    select from einnsyn_post q where q.kommune_id = o.kommune_id and q.journalpost_id = o.id)) as mangler
                        from (select minutter from einnsyn_frist where gjelder_fra <= current_date
                              order by gjelder_fra desc limit 1) f
                        left join einnsyn_post p on p.kommune_id = ?
                        """)
                .params(naa(), kommune.id(), kommune.id())
                .query(Einnsyntall.class)
                .single();
    }

    /** What is not done, what a person must mend first. */
    List<Einnsynpost> ikkeFerdige(Kommune kommune, int antall) {
        return sql.sql(POSTER + """
                        where p.kommune_id = ? and p.status <> 'ferdig'
                        order by p.status = 'menneske' desc, p.haster desc, p.oensket_tid, p.journalpost_id limit ?
                        """)
                .params(kommune.id(), antall)
                .query(Einnsynpost.class)
                .list();
    }

    Optional<Einnsynpost> post(Kommune kommune, JournalpostId id) {
        return sql.sql(POSTER + "where p.kommune_id = ? and p.journalpost_id = ?")
                .params(kommune.id(), id.verdi())
                .query(Einnsynpost.class)
                .optional();
    }

    /** Oldest first. */
    List<Einnsynkvittering> kvitteringer(Kommune kommune, JournalpostId id) {
        return sql.sql("""
                        select hva, oensket_tid, tid, svar_status, ekstern_id, frist from einnsyn_kvittering
                        where kommune_id = ? and journalpost_id = ? order by tid, id
                        """)
                .params(kommune.id(), id.verdi())
                .query(Einnsynkvittering.class)
                .list();
    }

    private static OffsetDateTime naa() {
        return OffsetDateTime.now(Klokke.OSLO);
    }

    /**
     * Where the cases lie.
     *
     * @param arkivId our own id of the archive, as eInnsyn's externalId
     * @param eksternArkivdel eInnsyn's id of the part, when it is made
     */
    record Arkivplass(
            UUID arkivId, UUID arkivdelId, @Nullable String eksternArkivdel) {}

    /**
     * A case that eInnsyn has.
     *
     * @param avtrykk of the title it has got
     */
    record Eksternsak(String eksternId, String avtrykk) {}
}
