package no.dokumentsenter.offentligjournal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.sak.SakId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The staff's side of the public table: what is put in and taken out. */
@Repository
class UtleggingRepository {
    private final JdbcClient sql;

    UtleggingRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Returns those that were new or changed. */
    List<UUID> lagre(Kommune kommune, Collection<Utlegging> utlegginger) {
        var foer = stammer(kommune, utlegginger.stream().map(Utlegging::id).toList());
        var nye = sql.sql("""
                        insert into offentlig_journalpost as o (kommune_id, id, saksmappe_id, saksaar, sakssekvensnummer,
                            journalaar, journalsekvensnummer, journalpostnummer, journalposttype, tittel, sakstittel, avsendere,
                            mottakere, enhet, hjemmel, journaldato, dokumentets_dato, navneord, soekbar, soekbare_avsendere, soekbare_mottakere, utlagt_tid)
                        select ?::smallint, u.*, ?::timestamptz
                        from unnest(?::uuid[], ?::uuid[], ?::integer[], ?::integer[], ?::integer[], ?::integer[],
                            ?::integer[], ?::text[], ?::text[], ?::text[],
                            ?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[], ?::text[], ?::text[], ?::text[],
                            ?::text[]) as u
                        on conflict (kommune_id, id) do update set
                            (saksmappe_id, saksaar, sakssekvensnummer, journalpostnummer, tittel, sakstittel, avsendere, mottakere,
                             enhet, hjemmel, dokumentets_dato, navneord, soekbar, soekbare_avsendere, soekbare_mottakere) =
                            (excluded.saksmappe_id, excluded.saksaar, excluded.sakssekvensnummer, excluded.journalpostnummer,
                             excluded.tittel, excluded.sakstittel, excluded.avsendere, excluded.mottakere, excluded.enhet,
                             excluded.hjemmel, excluded.dokumentets_dato, excluded.navneord, excluded.soekbar,
                             excluded.soekbare_avsendere, excluded.soekbare_mottakere)
                        where (o.saksmappe_id, o.journalpostnummer, o.tittel, o.sakstittel, o.avsendere, o.mottakere, o.enhet,
                               o.hjemmel, o.dokumentets_dato, o.navneord, o.soekbar, o.soekbare_avsendere,
                               o.soekbare_mottakere) is distinct from
                              (excluded.saksmappe_id, excluded.journalpostnummer, excluded.tittel, excluded.sakstittel,
                               excluded.avsendere, excluded.mottakere, excluded.enhet, excluded.hjemmel,
                               excluded.dokumentets_dato, excluded.navneord, excluded.soekbar, excluded.soekbare_avsendere,
                               excluded.soekbare_mottakere)
                        returning id
                        """)
                .params(
                        kommune.id(),
                        OffsetDateTime.now(Klokke.OSLO),
                        kolonne(utlegginger, Utlegging::id, UUID[]::new),
                        kolonne(utlegginger, Utlegging::saksmappe, UUID[]::new),
                        kolonne(utlegginger, Utlegging::saksaar, Integer[]::new),
                        kolonne(utlegginger, Utlegging::sakssekvensnummer, Integer[]::new),
                        kolonne(utlegginger, Utlegging::journalaar, Integer[]::new),
                        kolonne(utlegginger, Utlegging::journalsekvensnummer, Integer[]::new),
                        kolonne(utlegginger, Utlegging::journalpostnummer, Integer[]::new),
                        kolonne(utlegginger, Utlegging::journalposttype, String[]::new),
                        kolonne(utlegginger, Utlegging::tittel, String[]::new),
                        kolonne(utlegginger, Utlegging::sakstittel, String[]::new),
                        kolonne(utlegginger, Utlegging::avsendere, String[]::new),
                        kolonne(utlegginger, Utlegging::mottakere, String[]::new),
                        kolonne(utlegginger, Utlegging::enhet, String[]::new),
                        kolonne(utlegginger, Utlegging::hjemmel, String[]::new),
                        kolonne(utlegginger, u -> tekst(u.journaldato()), String[]::new),
                        kolonne(utlegginger, u -> tekst(u.dokumentetsDato()), String[]::new),
                        kolonne(utlegginger, Utlegging::navneord, String[]::new),
                        kolonne(utlegginger, Utlegging::soekbar, String[]::new),
                        kolonne(utlegginger, Utlegging::soekbareAvsendere, String[]::new),
                        kolonne(utlegginger, Utlegging::soekbareMottakere, String[]::new))
                .query(UUID.class)
                .list();
        laer(kommune, nye);
        glem(kommune, foer);
        return nye;
    }

    /** In one order, so that two who put out at once never wait for each other. */
    private void laer(Kommune kommune, List<UUID> nye) {
        sql.sql("""
                        insert into offentlig_vokabular (kommune_id, ord, stamme)
                        select distinct on (v.ord) o.kommune_id, v.ord, v.stamme
                        from offentlig_journalpost o
                        cross join lateral sok_vokabular(concat_ws(' ', o.soekbar, o.soekbare_avsendere, o.soekbare_mottakere)) v
                        where o.kommune_id = ? and o.id = any(?)
                        order by v.ord
                        on conflict (kommune_id, ord) do nothing
                        """).params(kommune.id(), nye.toArray(UUID[]::new)).update();
    }

    /** The stems that these can be found by, before they change. */
    private String[] stammer(Kommune kommune, Collection<UUID> ider) {
        return sql.sql("""
                        select distinct s from offentlig_journalpost o cross join unnest(tsvector_to_array(o.soketekst)) s
                        where o.kommune_id = ? and o.id = any(?)
                        """)
                .params(kommune.id(), ider.toArray(UUID[]::new))
                .query(String.class)
                .list()
                .toArray(String[]::new);
    }

    /** Words that no entry has any longer are no suggestion. */
    private void glem(Kommune kommune, String[] stammer) {
        if (stammer.length > 0) {
            sql.sql("""
                            delete from offentlig_vokabular v
                            where v.kommune_id = ? and v.stamme = any(?::text[])
                              and not exists (
                                  select from offentlig_journalpost o
                                  where o.kommune_id = v.kommune_id and o.soketekst @@ quote_literal(v.stamme)::tsquery)
                            """).params(kommune.id(), stammer).update();
        }
    }

    /** The driver takes no arrays of dates. */
    private static @Nullable String tekst(@Nullable LocalDate dag) {
        return dag == null ? null : dag.toString();
    }

    private static <T> T[] kolonne(
            Collection<Utlegging> utlegginger, Function<Utlegging, ? extends @Nullable T> felt, IntFunction<T[]> ny) {
        return utlegginger.stream().map(felt).toArray(ny);
    }

    Map<JournalpostId, String> utlagte(Kommune kommune, Collection<JournalpostId> ider) {
        var utlagte = new HashMap<JournalpostId, String>();
        sql.sql("""
                        select id, saksaar || '/' || sakssekvensnummer || '-' || journalpostnummer, tittel, sakstittel,
                               avsendere, mottakere, coalesce(hjemmel, ''), enhet,
                               coalesce(dokumentets_dato::text, '')
                        from offentlig_journalpost where kommune_id = ? and id = any(?)
                        """)
                .params(kommune.id(), ider.stream().map(JournalpostId::verdi).toArray(UUID[]::new))
                .query(rad -> {
                    utlagte.put(
                            new JournalpostId(rad.getObject(1, UUID.class)),
                            Utlegging.avtrykk(
                                    rad.getString(2),
                                    rad.getString(3),
                                    rad.getString(4),
                                    rad.getString(5),
                                    rad.getString(6),
                                    rad.getString(7),
                                    rad.getString(8),
                                    rad.getString(9)));
                });
        return utlagte;
    }

    /** Takes the row away and keeps what it said, by one statement; says no when there was none. */
    boolean trekk(Kommune kommune, JournalpostId id, String grunn, String hvem) {
        var foer = stammer(kommune, List.of(id.verdi()));
        var trukket = sql.sql("""
                        with borte as (
                            delete from offentlig_journalpost where kommune_id = ? and id = ? returning *)
                        insert into tilbaketrekking (kommune_id, id, journalpost_id, tittel, sakstittel, avsendere, mottakere,
                            enhet, hjemmel, lagt_ut_tid, trukket_tid, trukket_av, grunn)
                        select kommune_id, ?, id, tittel, sakstittel, avsendere, mottakere, enhet, hjemmel, utlagt_tid, ?, ?, ?
                        from borte
                        """)
                        .params(kommune.id(), id.verdi(), UuidV7.ny(), OffsetDateTime.now(Klokke.OSLO), hvem, grunn)
                        .update()
                == 1;
        glem(kommune, foer);
        return trukket;
    }

    /** Oldest first. */
    List<Tilbaketrekking> tilbaketrekkinger(Kommune kommune, JournalpostId id) {
        return sql.sql("""
                        select t.id, t.tittel, t.sakstittel, t.avsendere, t.mottakere, t.enhet, t.hjemmel, t.lagt_ut_tid,
                               t.trukket_tid, t.trukket_av, t.grunn,
                               t.trukket_tid + make_interval(hours => f.timer) as meldefrist, f.kilde as fristkilde
                        from tilbaketrekking t
                        cross join lateral (
                            select timer, kilde from meldefrist where gjelder_fra <= t.trukket_tid::date
                            order by gjelder_fra desc limit 1) f
                        where t.kommune_id = ? and t.journalpost_id = ?
                        order by t.trukket_tid
                        """)
                .params(kommune.id(), id.verdi())
                .query(Tilbaketrekking.class)
                .list();
    }

    /** The words that the public can read of it now, if it is out. */
    Optional<String> lagtUt(Kommune kommune, JournalpostId id) {
        return sql.sql("""
                        select concat_ws(' ', tittel, sakstittel, avsendere, mottakere) from offentlig_journalpost
                        where kommune_id = ? and id = ?
                        """).params(kommune.id(), id.verdi()).query(String.class).optional();
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

    /** Natural persons who wrote or received in each case: their names are names in its titles too. */
    Map<SakId, List<String>> personnavnISaker(Kommune kommune, Collection<SakId> saker) {
        var navn = new HashMap<SakId, List<String>>();
        sql.sql("""
                        select distinct j.saksmappe_id, p.korrespondansepart_navn
                        from journalpost j
                        join korrespondansepart p on p.kommune_id = j.kommune_id and p.journalpost_id = j.id
                        where j.kommune_id = ? and j.saksmappe_id = any(?) and p.er_person
                        """)
                .params(kommune.id(), saker.stream().map(SakId::verdi).toArray(UUID[]::new))
                .query(rad -> {
                    navn.computeIfAbsent(new SakId(rad.getObject(1, UUID.class)), sak -> new ArrayList<>())
                            .add(rad.getString(2));
                });
        return navn;
    }
}
