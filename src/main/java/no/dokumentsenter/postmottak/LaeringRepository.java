package no.dokumentsenter.postmottak;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.dokumentsenter.felles.SqlFil;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.postmottak.forslag.Eksempel;
import no.dokumentsenter.postmottak.forslag.Titteldom;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was learned, by the entries it was learned from. */
@Repository
class LaeringRepository {
    private static final String ULAERT = SqlFil.les(LaeringRepository.class, "ulaert.sql");
    private static final String EKSEMPLER = SqlFil.les(LaeringRepository.class, "eksempler.sql");
    private static final String TITLER = SqlFil.les(LaeringRepository.class, "titler.sql");
    private static final String GLEM = SqlFil.les(LaeringRepository.class, "glem.sql");

    private final JdbcClient sql;
    private final JdbcTemplate bunke;

    LaeringRepository(JdbcClient sql, JdbcTemplate bunke) {
        this.sql = sql;
        this.bunke = bunke;
    }

    /** An entry that nothing was learned from yet. */
    record Ulaert(UUID id, String tittel, String tekst, List<String> personer, String motpart, boolean rettet) {}

    /** One at a time in each municipality; false when somebody else is at it. Held to the end of the transaction. */
    boolean laas(Kommune kommune) {
        return sql.sql("select pg_try_advisory_xact_lock(hashtext('postmottak.laering'), ?)")
                .param(kommune.id())
                .query(Boolean.class)
                .single();
    }

    /** The newest entry that was learned from. */
    Optional<UUID> siste(Kommune kommune) {
        return sql.sql(
                        "select journalpost_id from laereeksempel where kommune_id = ? order by journalpost_id desc limit 1")
                .param(kommune.id())
                .query(UUID.class)
                .optional();
    }

    /** The entry that is so many from the newest: where learning begins in an old journal. */
    Optional<UUID> fraNyeste(Kommune kommune, int antall) {
        return sql.sql("select id from journalpost where kommune_id = ? order by id desc offset ? limit 1")
                .params(kommune.id(), antall)
                .query(UUID.class)
                .optional();
    }

    /** Entries after this one that nothing was learned from, oldest first. */
    List<Ulaert> ulaert(Kommune kommune, UUID etter, int antall) {
        return sql.sql(ULAERT)
                .param("kommune", kommune.id())
                .param("etter", etter)
                .param("terskel", Forslag.TERSKEL)
                .param("antall", antall)
                .query((rad, nr) -> new Ulaert(
                        rad.getObject("id", UUID.class),
                        rad.getString("tittel"),
                        rad.getString("tekst"),
                        List.copyOf(ord(rad.getArray("personer"))),
                        rad.getString("motpart"),
                        rad.getBoolean("rettet")))
                .list();
    }

    /** The root of each word, as the search has it; a word that means nothing by itself is not among them. */
    Map<String, String> roetter(Collection<String> ord) {
        var roetter = new HashMap<String, String>();
        sql.sql(
                        "select o, r from (select o, (ts_lexize('norwegian_stem', o))[1] as r from unnest(:ord) o) t where r is not null")
                .param("ord", ord.toArray(String[]::new))
                .query((ResultSet rad) -> {
                    roetter.put(rad.getString(1), rad.getString(2));
                });
        return roetter;
    }

    void settInn(
            Kommune kommune,
            UUID journalpost,
            int avsender,
            boolean rettet,
            Set<String> tittelord,
            Set<String> brevord) {
        sql.sql("""
                        insert into laereeksempel (kommune_id, journalpost_id, avsender, rettet, tittelord, brevord)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        kommune.id(),
                        journalpost,
                        avsender,
                        rettet,
                        tittelord.toArray(String[]::new),
                        brevord.toArray(String[]::new))
                .update();
    }

    void settInnNavn(Kommune kommune, Collection<String> ord) {
        bunke.batchUpdate(
                "insert into navneord (kommune_id, ord) values (?, ?) on conflict do nothing",
                ord.stream().sorted().map(o -> new Object[] {kommune.id(), o}).toList());
    }

    /** Keeps what is newest, of each class by itself, and all from this entry on. */
    void glem(Kommune kommune, UUID foer, int iHverKlasse) {
        sql.sql(GLEM)
                .param("kommune", kommune.id())
                .param("foer", foer)
                .param("behold", iHverKlasse)
                .update();
    }

    /** Forgets all, so that it is learned anew from the journal. */
    void glemAlt(Kommune kommune) {
        sql.sql("delete from laereeksempel where kommune_id = ?")
                .param(kommune.id())
                .update();
        sql.sql("delete from navneord where kommune_id = ?").param(kommune.id()).update();
    }

    /** What was learned, newest first, with what the journal says of each today. */
    List<Eksempel> eksempler(Kommune kommune, int antall) {
        return sql.sql(EKSEMPLER)
                .param("kommune", kommune.id())
                .param("antall", antall)
                .query((rad, nr) -> new Eksempel(
                        rad.getObject("sak", UUID.class),
                        rad.getBoolean("aapen"),
                        rad.getString("klasse"),
                        rad.getString("enhet"),
                        rad.getString("saksbehandler"),
                        rad.getString("kode"),
                        rad.getBoolean("avsender_skjermet"),
                        rad.getInt("avsender"),
                        rad.getBoolean("rettet"),
                        ord(rad.getArray("tittelord")),
                        ord(rad.getArray("brevord"))))
                .list();
    }

    /** The name that this journal has most often written for the organisation. */
    Optional<String> virksomhet(Kommune kommune, String orgnr) {
        return sql.sql("""
                        select korrespondansepart_navn from korrespondansepart
                        where kommune_id = ? and organisasjonsnummer = ? and not er_person
                        group by 1 order by count(*) desc, 1 limit 1
                        """).params(kommune.id(), orgnr).query(String.class).optional();
    }

    /** How the journal most often writes a name that is this one but for capitals. */
    Optional<String> navn(Kommune kommune, String navn) {
        return sql.sql("""
                        select korrespondansepart_navn from korrespondansepart
                        where kommune_id = ? and lower(korrespondansepart_navn) = lower(?) and not er_skjermet
                        group by 1 order by count(*) desc, 1 limit 1
                        """).params(kommune.id(), navn).query(String.class).optional();
    }

    /** Who the letters of a case are from and to, but for names that are shielded: a guess must not tell one. */
    List<String> navn(Kommune kommune, UUID sak) {
        return sql.sql("""
                        select p.korrespondansepart_navn from korrespondansepart p
                        join journalpost j on j.kommune_id = p.kommune_id and j.id = p.journalpost_id
                        where p.kommune_id = ? and j.saksmappe_id = ? and not p.er_skjermet
                        group by 1 order by count(*) desc, 1
                        """).params(kommune.id(), sak).query(String.class).list();
    }

    /** The sender's last letters with what they were called, the newest first. */
    List<Titteldom.Brevtitler> titler(Kommune kommune, String avsender, int antall) {
        return sql.sql(TITLER)
                .param("kommune", kommune.id())
                .param("navn", avsender)
                .param("antall", antall)
                .query(Titteldom.Brevtitler.class)
                .list();
    }

    Set<String> navneord(Kommune kommune) {
        return new HashSet<>(sql.sql("select ord from navneord where kommune_id = ?")
                .param(kommune.id())
                .query(String.class)
                .list());
    }

    /** What the plan says of each class, by its id. */
    Map<String, String> plan(Kommune kommune) {
        var titler = new LinkedHashMap<String, String>();
        sql.sql(
                        "select klasse_id, tittel || ' ' || coalesce(beskrivelse, '') from klasse where kommune_id = ? order by klasse_id")
                .param(kommune.id())
                .query((ResultSet rad) -> {
                    titler.put(rad.getString(1), rad.getString(2));
                });
        return titler;
    }

    private static Set<String> ord(Array rekke) throws SQLException {
        return new HashSet<>(Arrays.asList((String[]) rekke.getArray()));
    }
}
