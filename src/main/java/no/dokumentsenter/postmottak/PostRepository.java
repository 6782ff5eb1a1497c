package no.dokumentsenter.postmottak;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostRepository {
    private static final String VELG = """
            select kommune_id, id, kanal, status, mottatt_dato, filnavn, mime_type, sjekksum, filstoerrelse, message_id, fra,
                   emne, grunn, mulig_dublett_av, vent_grunn, vent_til, avslutt_grunn, avslutt_forklaring, journalpost_id,
                   tatt_av, tatt_tid, ferdig_av, ferdig_tid, karantene, virusfunn, versjon
            from innkommet_post
            """;

    private final JdbcClient sql;
    private final Innholdslager innhold;

    PostRepository(JdbcClient sql, Innholdslager innhold) {
        this.sql = sql;
        this.innhold = innhold;
    }

    /** @return those that were not here before by the same channel */
    Set<UUID> settInn(Kommune kommune, Map<UUID, Innlevert> nye) {
        var poster = nye.values();
        return Set.copyOf(sql.sql("""
                        insert into innkommet_post (kommune_id, id, kanal, status, mottatt_dato, filnavn, mime_type, sjekksum, filstoerrelse)
                        select ?, id, kanal, 'behandles', ?, filnavn, mime_type, sjekksum, filstoerrelse
                        from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[])
                            as ny (id, kanal, filnavn, mime_type, sjekksum, filstoerrelse)
                        on conflict (kommune_id, kanal, sjekksum) do nothing
                        returning id
                        """)
                .params(
                        kommune.id(),
                        OffsetDateTime.now(Klokke.OSLO),
                        nye.keySet().toArray(UUID[]::new),
                        tekster(poster, ny -> ny.post().kanal().kode()),
                        tekster(poster, ny -> ny.post().filnavn()),
                        tekster(poster, ny -> ny.post().mimeType()),
                        tekster(poster, ny -> ny.fil().sjekksum()),
                        poster.stream().map(ny -> ny.fil().filstoerrelse()).toArray(Long[]::new))
                .query(UUID.class)
                .list());
    }

    private static String[] tekster(Collection<Innlevert> poster, Function<Innlevert, String> felt) {
        return poster.stream().map(felt).toArray(String[]::new);
    }

    void settMottatt(Kommune kommune, UUID id, OffsetDateTime mottatt) {
        sql.sql("update innkommet_post set mottatt_dato = ? where kommune_id = ? and id = ?")
                .params(mottatt, kommune.id(), id)
                .update();
    }

    UUID medSjekksum(Kommune kommune, Kanal kanal, String sjekksum) {
        return sql.sql("select id from innkommet_post where kommune_id = ? and kanal = ? and sjekksum = ?")
                .params(kommune.id(), kanal.kode(), sjekksum)
                .query(UUID.class)
                .single();
    }

    void settInnLevering(Kommune kommune, UUID post, String filnavn) {
        sql.sql("insert into levering (kommune_id, id, innkommet_post_id, levert_tid, filnavn) values (?, ?, ?, ?, ?)")
                .params(kommune.id(), UuidV7.ny(), post, OffsetDateTime.now(Klokke.OSLO), filnavn)
                .update();
    }

    void settInnAvvist(Kommune kommune, Kanal kanal, String filnavn, String grunn) {
        sql.sql("insert into avvist_fil (kommune_id, id, kanal, filnavn, grunn, avvist_tid) values (?, ?, ?, ?, ?, ?)")
                .params(kommune.id(), UuidV7.ny(), kanal.kode(), filnavn, grunn, OffsetDateTime.now(Klokke.OSLO))
                .update();
    }

    Optional<Post> hent(Kommune kommune, UUID id) {
        return sql.sql(VELG + "where kommune_id = ? and id = ?")
                .params(kommune.id(), id)
                .query(Post.class)
                .optional();
    }

    Optional<Post> forJournalpost(Kommune kommune, UUID journalpost) {
        return sql.sql(VELG + "where kommune_id = ? and journalpost_id = ? order by ferdig_tid limit 1")
                .params(kommune.id(), journalpost)
                .query(Post.class)
                .optional();
    }

    Optional<Post> laas(Kommune kommune, UUID id) {
        return sql.sql(VELG + "where kommune_id = ? and id = ? for update")
                .params(kommune.id(), id)
                .query(Post.class)
                .optional();
    }

    /** The items with these statuses, oldest first. */
    List<Post> koe(Kommune kommune, Set<Poststatus> statuser, int antall) {
        return sql.sql(VELG + """
                        where kommune_id = :kommune and status in (:statuser)
                        order by mottatt_dato, id limit :antall
                        """)
                .param("kommune", kommune.id())
                .param("statuser", statuser.stream().map(Poststatus::kode).toList())
                .param("antall", antall)
                .query(Post.class)
                .list();
    }

    Map<String, Long> antallPerStatus(Kommune kommune) {
        var antall = new LinkedHashMap<String, Long>();
        sql.sql("select status, count(*) from innkommet_post where kommune_id = ? group by 1")
                .params(kommune.id())
                .query(rad -> {
                    antall.put(rad.getString(1), rad.getLong(2));
                });
        return antall;
    }

    /** Channel, then status. */
    Map<String, Map<String, Long>> antallPerKanalOgStatus(Kommune kommune) {
        var antall = new LinkedHashMap<String, Map<String, Long>>();
        sql.sql("select kanal, status, count(*) from innkommet_post where kommune_id = ? group by 1, 2")
                .params(kommune.id())
                .query(rad -> {
                    antall.computeIfAbsent(rad.getString(1), kanal -> new LinkedHashMap<>())
                            .put(rad.getString(2), rad.getLong(3));
                });
        return antall;
    }

    /** How many times the bytes of a known item came once more, by channel. */
    Map<String, Long> antallLeveringer(Kommune kommune) {
        var antall = new LinkedHashMap<String, Long>();
        sql.sql("""
                        select p.kanal, count(*) from levering l
                        join innkommet_post p on p.kommune_id = l.kommune_id and p.id = l.innkommet_post_id
                        where l.kommune_id = ? group by 1
                        """).params(kommune.id()).query(rad -> {
            antall.put(rad.getString(1), rad.getLong(2));
        });
        return antall;
    }

    long antallAvvist(Kommune kommune) {
        return sql.sql("select count(*) from avvist_fil where kommune_id = ?")
                .params(kommune.id())
                .query(Long.class)
                .single();
    }

    Optional<OffsetDateTime> sisteMottatt(Kommune kommune, Kanal kanal) {
        return sql.sql("select max(mottatt_dato) from innkommet_post where kommune_id = ? and kanal = ?")
                .params(kommune.id(), kanal.kode())
                .query((rad, nr) -> Optional.ofNullable(rad.getObject(1, OffsetDateTime.class)))
                .single();
    }

    /** What this person decided last, newest first. */
    List<Post> sisteAvgjorte(Kommune kommune, String brukernavn, int antall) {
        return sql.sql(
                        VELG
                                + "where kommune_id = ? and ferdig_av = ? and ferdig_tid is not null order by ferdig_tid desc limit ?")
                .params(kommune.id(), brukernavn, antall)
                .query(Post.class)
                .list();
    }

    List<Post> ferdigSiden(Kommune kommune, OffsetDateTime fra) {
        return sql.sql(VELG + "where kommune_id = ? and ferdig_tid >= ? order by ferdig_tid desc limit 1000")
                .params(kommune.id(), fra)
                .query(Post.class)
                .list();
    }

    /** Disposed of by the rule for what machines send, newest first. */
    List<Post> avsluttetAvRegel(Kommune kommune, OffsetDateTime fra, int antall) {
        return sql.sql(VELG + """
                        where kommune_id = :kommune and ferdig_tid >= :fra and avslutt_grunn in (:grunner)
                        order by ferdig_tid desc limit :antall
                        """)
                .param("kommune", kommune.id())
                .param("fra", fra)
                .param("grunner", Avslutning.avRegelen())
                .param("antall", antall)
                .query(Post.class)
                .list();
    }

    Map<String, Long> antallAvsluttetAvRegel(Kommune kommune, OffsetDateTime fra) {
        var antall = new LinkedHashMap<String, Long>();
        sql.sql("""
                        select avslutt_grunn, count(*) from innkommet_post
                        where kommune_id = :kommune and ferdig_tid >= :fra and avslutt_grunn in (:grunner) group by 1
                        """)
                .param("kommune", kommune.id())
                .param("fra", fra)
                .param("grunner", Avslutning.avRegelen())
                .query(rad -> {
                    antall.put(rad.getString(1), rad.getLong(2));
                });
        return antall;
    }

    boolean ta(Kommune kommune, UUID id, String brukernavn) {
        return sql.sql("""
                                update innkommet_post set tatt_av = ?, tatt_tid = ?
                                where kommune_id = ? and id = ? and status in ('klar', 'feilet', 'karantene')
                                  and (tatt_av is null or tatt_av = ? or tatt_tid < ?)
                                """)
                        .params(
                                brukernavn,
                                OffsetDateTime.now(Klokke.OSLO),
                                kommune.id(),
                                id,
                                brukernavn,
                                OffsetDateTime.now(Klokke.OSLO).minusMinutes(10))
                        .update()
                == 1;
    }

    void ferdig(Kommune kommune, UUID id, Poststatus status, JournalpostId journalpost) {
        sql.sql("""
                        update innkommet_post set status = ?, journalpost_id = ?, ferdig_av = ?, ferdig_tid = ?, tatt_av = null,
                            versjon = versjon + 1
                        where kommune_id = ? and id = ?
                        """)
                .params(
                        status.kode(),
                        journalpost.verdi(),
                        Innlogget.brukernavn(),
                        OffsetDateTime.now(Klokke.OSLO),
                        kommune.id(),
                        id)
                .update();
    }

    void avslutt(Kommune kommune, UUID id, Avslutning grunn, String forklaring) {
        sql.sql("""
                        update innkommet_post set status = 'avsluttet', avslutt_grunn = ?, avslutt_forklaring = ?, ferdig_av = ?,
                            ferdig_tid = ?, tatt_av = null, versjon = versjon + 1
                        where kommune_id = ? and id = ?
                        """)
                .params(
                        grunn.kode(),
                        forklaring,
                        Innlogget.brukernavn(),
                        OffsetDateTime.now(Klokke.OSLO),
                        kommune.id(),
                        id)
                .update();
    }

    void vent(Kommune kommune, UUID id, String grunn, LocalDate til) {
        sql.sql("""
                        update innkommet_post set status = 'venter', vent_grunn = ?, vent_til = ?, ferdig_av = ?, ferdig_tid = ?,
                            tatt_av = null, versjon = versjon + 1
                        where kommune_id = ? and id = ?
                        """)
                .params(Rad.av(grunn, til, Innlogget.brukernavn(), OffsetDateTime.now(Klokke.OSLO), kommune.id(), id))
                .update();
    }

    /** What it holds is not as it was shown. */
    void nyVersjon(Kommune kommune, UUID id) {
        sql.sql("update innkommet_post set versjon = versjon + 1 where kommune_id = ? and id = ?")
                .params(kommune.id(), id)
                .update();
    }

    /** How many working days an item may wait for this, as of that day. */
    int ventefrist(Ventegrunn grunn, LocalDate dag) {
        return sql.sql("""
                        select virkedager from ventefrist where grunn = ? and gyldig_fra <= ? order by gyldig_fra desc limit 1
                        """).params(grunn.kode(), dag).query(Integer.class).single();
    }

    void tilbakeTilKoen(Kommune kommune, UUID id, Poststatus status) {
        sql.sql("""
                        update innkommet_post set status = ?, avslutt_grunn = null, avslutt_forklaring = null, vent_grunn = null,
                            vent_til = null, ferdig_av = null, ferdig_tid = null, versjon = versjon + 1
                        where kommune_id = ? and id = ?
                        """).params(status.kode(), kommune.id(), id).update();
    }

    /** Kept closed from now; what an earlier reading made of it goes too. */
    void steng(Kommune kommune, UUID id, Karantene hvorfor, String funn) {
        innhold.erstatt(kommune, id, List.of());
        sql.sql("""
                        update innkommet_post set status = 'karantene', karantene = ?, virusfunn = ?, tatt_av = null,
                            versjon = versjon + 1
                        where kommune_id = ? and id = ?
                        """)
                .params(Rad.av(hvorfor.kode(), funn.isEmpty() ? null : funn, kommune.id(), id))
                .update();
    }

    /** Open, because a person says so or because nothing was found this time. */
    void aapne(Kommune kommune, UUID id, Optional<Karantene> merke) {
        sql.sql("update innkommet_post set karantene = ?, virusfunn = null where kommune_id = ? and id = ?")
                .params(Rad.av(merke.map(Karantene::kode).orElse(null), kommune.id(), id))
                .update();
    }

    /** Those whose clock has run out come back to the queue, and keep what they waited for. */
    List<Post> forfalte(Kommune kommune, LocalDate dag) {
        var forfalte = sql.sql(VELG + "where kommune_id = ? and status = 'venter' and vent_til <= ? for update")
                .params(kommune.id(), dag)
                .query(Post.class)
                .list();
        sql.sql("""
                        update innkommet_post set status = 'klar', ferdig_av = null, ferdig_tid = null, versjon = versjon + 1
                        where kommune_id = ? and id = any (?)
                        """)
                .params(kommune.id(), forfalte.stream().map(Post::id).toArray(UUID[]::new))
                .update();
        return forfalte;
    }

    void settStatus(Kommune kommune, UUID id, Poststatus status) {
        sql.sql("update innkommet_post set status = ?, versjon = versjon + 1 where kommune_id = ? and id = ?")
                .params(status.kode(), kommune.id(), id)
                .update();
    }

    void lest(Kommune kommune, UUID id, Lestpost lest, Optional<String> fra, Optional<String> emne) {
        sql.sql("""
                        update innkommet_post set status = 'klar', message_id = ?, fra = ?, emne = ?, grunn = ?, lest_tid = ?,
                            versjon = versjon + 1
                        where kommune_id = ? and id = ?
                        """)
                .params(Rad.av(
                        lest.messageId().orElse(null),
                        fra.orElse(null),
                        emne.orElse(null),
                        lest.grunn().orElse(null),
                        OffsetDateTime.now(Klokke.OSLO),
                        kommune.id(),
                        id))
                .update();
    }

    /** The same Message-ID with other bytes: perhaps the same letter. */
    Optional<UUID> annenMedMessageId(Kommune kommune, UUID post, String messageId) {
        return sql.sql("""
                        select id from innkommet_post where kommune_id = ? and message_id = ? and id <> ?
                        order by mottatt_dato, id limit 1
                        """)
                .params(kommune.id(), messageId, post)
                .query(UUID.class)
                .optional();
    }

    void erstattInnhold(Kommune kommune, UUID post, List<Lestpost.Lestfil> filer) {
        innhold.erstatt(kommune, post, filer);
    }

    List<Postfil> filer(Kommune kommune, UUID post) {
        return innhold.filer(kommune, post);
    }
}
