package no.dokumentsenter.offentligjournal;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.dokumentsenter.felles.SqlFil;
import no.dokumentsenter.sak.Saksnummer;
import no.dokumentsenter.sok.Ledd;
import no.dokumentsenter.sok.Periode;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the public pages. SQL is put together from the constants here alone; what people write is a parameter. */
@Repository
class OffentligRepository {
    private static final String EIERE = """
            select k.id, k.slug, f.kode, f.navn, f.postadresse
            from kommune k
            join kommune_fakta f on f.kommune_id = k.id
            where f.gyldig_fra <= current_date and (f.gyldig_til is null or f.gyldig_til >= current_date)
            """;
    private static final String KOLONNER = """
            o.kommune_id, o.id, o.saksaar, o.sakssekvensnummer, o.journalpostnummer, o.journalposttype, o.tittel, o.sakstittel,
            o.avsendere, o.mottakere, o.enhet, o.hjemmel, o.journaldato, o.dokumentets_dato, o.utlagt_tid, o.navneord
            """;
    /**
     * One walk down the journal, or the few that the index of words finds: the planner sees the words and chooses. A walk for
     * each municipality would find the newest of every one before it threw most of them away.
     */
    private static final String FINN = """
            select %s from offentlig_journalpost o where %s
            order by o.journaldato desc, o.id desc limit :antall
            """;

    private static final String TELL = """
            select t.journaldato, t.journalposttype, count(*) as antall from (
                select o.journaldato, o.journalposttype from offentlig_journalpost o where %s
                order by o.journaldato desc, o.id desc limit :antall) t
            group by 1, 2 order by 1 desc, 2
            """;

    /** The compounds of a word, one of each stem, the shortest first; see {@code ord_sammensatte}. */
    private static final String SAMMENSATTE = SqlFil.les(OffentligRepository.class, "sammensatte.sql");

    /** Each entry is searched in one text alone: with names when it is young enough, else without. */
    private static final String ORD = """
             and ((o.journaldato >= :navnegrense and o.navnetekst @@ to_tsquery('norwegian', :ord))
               or (o.journaldato < :navnegrense and o.soketekst @@ to_tsquery('norwegian', :ord)))
            """;

    private static final int BUNT = 500;
    private static final int FLEST_NAERE = 25;
    private static final int FLEST_SAMMENSATTE = 50;

    private final JdbcClient sql;
    private final JdbcTemplate stroem;

    OffentligRepository(@Qualifier(Offentligsoek.ROLLE) HikariDataSource kilde) {
        this.sql = JdbcClient.create(kilde);
        this.stroem = new JdbcTemplate(kilde);
        stroem.setFetchSize(BUNT);
    }

    List<Journaleier> eiere() {
        return sql.sql(EIERE + "order by k.id").query(Journaleier.class).list();
    }

    Optional<Journaleier> eier(String slug) {
        return sql.sql(EIERE + "and k.slug = ?")
                .params(slug)
                .query(Journaleier.class)
                .optional();
    }

    List<OffentligPost> finn(Utvalg utvalg, LocalDate navnegrense, int antall) {
        var parametre = parametre(utvalg, navnegrense, antall);
        return sql.sql(FINN.formatted(KOLONNER, vilkaar(utvalg)))
                .params(parametre)
                .query(OffentligPost.class)
                .list();
    }

    Telling tell(Utvalg utvalg, LocalDate navnegrense) {
        var parametre = parametre(utvalg, navnegrense, Telling.TAK);
        return new Telling(sql.sql(TELL.formatted(vilkaar(utvalg)))
                .params(parametre)
                .query(Telling.Del.class)
                .list());
    }

    void hver(Utvalg utvalg, LocalDate navnegrense, int antall, Consumer<OffentligPost> mottaker) {
        var rad = new SimplePropertyRowMapper<>(OffentligPost.class);
        var parametre = parametre(utvalg, navnegrense, antall);
        JdbcClient.create(stroem)
                .sql(FINN.formatted(KOLONNER, vilkaar(utvalg)))
                .params(parametre)
                .query(svar -> {
                    mottaker.accept(rad.mapRow(svar, 0));
                });
    }

    Optional<OffentligPost> hent(int kommune, UUID id) {
        return sql.sql("select " + KOLONNER + " from offentlig_journalpost o where o.kommune_id = ? and o.id = ?")
                .params(kommune, id)
                .query(OffentligPost.class)
                .optional();
    }

    List<OffentligPost> iSak(int kommune, Saksnummer nummer, int antall) {
        return sql.sql("select " + KOLONNER + """
                         from offentlig_journalpost o
                        where o.kommune_id = ? and o.saksaar = ? and o.sakssekvensnummer = ?
                        order by o.journalpostnummer desc limit ?
                        """)
                .params(kommune, nummer.aar(), nummer.sekvensnummer(), antall)
                .query(OffentligPost.class)
                .list();
    }

    private static String vilkaar(Utvalg utvalg) {
        // The journal of one municipality has its own order in the index; a list of one has not.
        var vilkaar = new StringBuilder(
                utvalg.kommuner().size() == 1
                        ? "o.kommune_id = cast(:kommune as smallint)"
                        : "o.kommune_id = any(cast(:kommuner as smallint[]))");
        utvalg.fra().ifPresent(dag -> vilkaar.append(" and o.journaldato >= :fra"));
        utvalg.til().ifPresent(dag -> vilkaar.append(" and o.journaldato <= :til"));
        utvalg.etter().ifPresent(plass -> vilkaar.append(" and (o.journaldato, o.id) < (:etterDato, :etterId)"));
        var soek = utvalg.soek();
        soek.periode().flatMap(Periode::fra).ifPresent(dag -> vilkaar.append(" and o.journaldato >= :soektFra"));
        soek.periode().flatMap(Periode::til).ifPresent(dag -> vilkaar.append(" and o.journaldato <= :soektTil"));
        if (!soek.noekler().isEmpty()) {
            vilkaar.append(" and o.noekler @> cast(:noekler as text[])");
        }
        soek.sak().ifPresent(nr -> vilkaar.append(" and o.saksaar = :saksaar and o.sakssekvensnummer = :saksnr"));
        soek.journalpostnummer().ifPresent(nr -> vilkaar.append(" and o.journalpostnummer = :journalpostnr"));
        if (!utvalg.typer().isEmpty()) {
            vilkaar.append(" and o.journalposttype in (:typer)");
        }
        if (!soek.ledd().isEmpty()) {
            vilkaar.append(ORD);
        }
        return vilkaar.toString();
    }

    private Map<String, Object> parametre(Utvalg utvalg, LocalDate navnegrense, int antall) {
        var verdier = new HashMap<String, Object>();
        var ider = utvalg.kommuner().stream().map(String::valueOf).collect(Collectors.joining(","));
        verdier.put("kommuner", "{" + ider + "}");
        verdier.put("kommune", ider);
        verdier.put("antall", antall);
        verdier.put("navnegrense", navnegrense);
        var soek = utvalg.soek();
        verdier.put("ord", query(utvalg.kommuner(), soek.ledd()));
        verdier.put("noekler", soek.noekler().toArray(String[]::new));
        soek.periode().flatMap(Periode::fra).ifPresent(dag -> verdier.put("soektFra", dag));
        soek.periode().flatMap(Periode::til).ifPresent(dag -> verdier.put("soektTil", dag));
        verdier.put("typer", utvalg.typer());
        utvalg.fra().ifPresent(dag -> verdier.put("fra", dag));
        utvalg.til().ifPresent(dag -> verdier.put("til", dag));
        utvalg.etter().ifPresent(plass -> {
            verdier.put("etterDato", plass.journaldato());
            verdier.put("etterId", plass.id());
        });
        soek.sak().ifPresent(nr -> {
            verdier.put("saksaar", nr.aar());
            verdier.put("saksnr", nr.sekvensnummer());
        });
        soek.journalpostnummer().ifPresent(nr -> verdier.put("journalpostnr", nr));
        return verdier;
    }

    /** Words of what these have put out that look like this one. */
    Set<String> naere(List<Integer> kommuner, String ord) {
        return sql.sql("""
                        select v.ord from offentlig_vokabular v
                        where v.kommune_id = any(?) and v.ord % ?
                        group by v.ord order by similarity(v.ord, ?) desc, v.ord limit ?
                        """)
                .params(kommuner.toArray(Integer[]::new), ord, ord, FLEST_NAERE)
                .query(String.class)
                .set();
    }

    /** Those of the words that no text is searched by. */
    List<String> vanlige(List<String> ord) {
        return sql.sql("select o from unnest(?::text[]) o where numnode(plainto_tsquery('norwegian', o)) = 0")
                .params((Object) ord.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /**
     * The question, with the compounds that these have put out. One for all of them, since all of it is public: the planner
     * must see the words to know whether they are rare.
     */
    private String query(List<Integer> kommuner, List<Ledd> ledd) {
        var ord = ledd.stream()
                .filter(Ledd::tarMedSammensatte)
                .map(Ledd::tekst)
                .distinct()
                .toList();
        var alle = new HashMap<String, List<String>>();
        stammer(ord)
                .forEach((ett, stamme) -> alle.put(
                        ett,
                        sql.sql(SAMMENSATTE)
                                .param("del", stamme)
                                .param("kommuner", kommuner.toArray(Integer[]::new))
                                .param("antall", FLEST_SAMMENSATTE)
                                .query(String.class)
                                .list()));
        return Ledd.query(ledd, ett -> alle.getOrDefault(ett.tekst(), List.of()));
    }

    /** The stems of those words that are long enough to be a part of others. */
    private Map<String, String> stammer(List<String> ord) {
        var stammer = new HashMap<String, String>();
        if (!ord.isEmpty()) {
            sql.sql("""
                            select o.ord, o.stamme from (
                                select e as ord, (ts_lexize('norwegian_stem', lower(e)))[1] as stamme from unnest(?::text[]) e) o
                            where length(o.stamme) >= 3
                            """).params((Object) ord.toArray(String[]::new)).query(rad -> {
                stammer.put(rad.getString(1), rad.getString(2));
            });
        }
        return stammer;
    }
}
