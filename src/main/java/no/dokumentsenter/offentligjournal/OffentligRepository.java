package no.dokumentsenter.offentligjournal;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
    /** One limit per municipality: each is one walk down an index, however many municipalities (database.md 3). */
    private static final String FINN = """
            select p.* from unnest(cast(:kommuner as integer[])) as k (id)
            cross join lateral (
                select %s from %s o where o.kommune_id = k.id %s
                order by o.journaldato desc, o.id desc limit :antall) p
            order by p.journaldato desc, p.id desc limit :antall
            """;

    private static final String TELL = """
            select t.journaldato, t.journalposttype, count(*) as antall from (
                select p.* from unnest(cast(:kommuner as integer[])) as k (id)
                cross join lateral (
                    select o.journaldato, o.id, o.journalposttype from %s o where o.kommune_id = k.id %s
                    order by o.journaldato desc, o.id desc limit :antall) p
                order by p.journaldato desc, p.id desc limit :antall) t
            group by 1, 2 order by 1 desc, 2
            """;
    /** Each entry is searched in one text alone: with names when it is young enough, else without. */
    private static final String ORD = """
             and ((o.journaldato >= :navnegrense and o.navnetekst @@ to_tsquery('norwegian', :ord))
               or (o.journaldato < :navnegrense and o.soketekst @@ to_tsquery('norwegian', :ord)))
            """;

    /**
     * What few have is found by the index of words before it is put in order: the planner cannot know that a word is rare,
     * and would walk down the whole journal for it.
     */
    private static final String NOEN = """
            select o.* from offentlig_journalpost o where o.kommune_id = any(cast(:kommuner as smallint[])) %s limit %d
            """;

    private static final int FAA = 2_000;
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
        return sql.sql(setning(FINN, KOLONNER, utvalg, parametre))
                .params(parametre)
                .query(OffentligPost.class)
                .list();
    }

    Telling tell(Utvalg utvalg, LocalDate navnegrense) {
        var parametre = parametre(utvalg, navnegrense, Telling.TAK);
        return new Telling(sql.sql(setning(TELL, "", utvalg, parametre))
                .params(parametre)
                .query(Telling.Del.class)
                .list());
    }

    void hver(Utvalg utvalg, LocalDate navnegrense, int antall, Consumer<OffentligPost> mottaker) {
        var rad = new SimplePropertyRowMapper<>(OffentligPost.class);
        var parametre = parametre(utvalg, navnegrense, antall);
        JdbcClient.create(stroem)
                .sql(setning(FINN, KOLONNER, utvalg, parametre))
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

    /** With words that few have: those few, in order. Else down the journal until there are enough. */
    private String setning(String mal, String kolonner, Utvalg utvalg, Map<String, Object> parametre) {
        var vilkaar = vilkaar(utvalg);
        if (!utvalg.soek().ledd().isEmpty() && erFaa(vilkaar, parametre)) {
            return "with noen as materialized (" + NOEN.formatted(vilkaar, FAA) + ") "
                    + fyll(mal, kolonner, "noen", "");
        }
        return fyll(mal, kolonner, "offentlig_journalpost", vilkaar);
    }

    private static String fyll(String mal, String kolonner, String tabell, String vilkaar) {
        return kolonner.isEmpty() ? mal.formatted(tabell, vilkaar) : mal.formatted(kolonner, tabell, vilkaar);
    }

    private boolean erFaa(String vilkaar, Map<String, Object> parametre) {
        var tell = "select count(*) from (" + NOEN.formatted(vilkaar, FAA) + ") t";
        return sql.sql(tell).params(parametre).query(Integer.class).single() < FAA;
    }

    private static String vilkaar(Utvalg utvalg) {
        var vilkaar = new StringBuilder();
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
        return sql.sql(
                        "select distinct n from unnest(?::integer[]) k cross join lateral ord_naere('offentlig_vokabular', k, ?, ?) n")
                .params(kommuner.toArray(Integer[]::new), ord, FLEST_NAERE)
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
                .toArray(String[]::new);
        var alle = new HashMap<String, List<String>>();
        if (ord.length > 0) {
            sql.sql("""
                            select o.ord, s from unnest(?::text[]) o (ord)
                            cross join lateral (
                                select distinct n from unnest(?::integer[]) k
                                cross join lateral ord_sammensatte('offentlig_vokabular', k, o.ord, ?) n
                                order by n limit ?) t (s)
                            """)
                    .params(ord, kommuner.toArray(Integer[]::new), FLEST_SAMMENSATTE, FLEST_SAMMENSATTE)
                    .query(rad -> {
                        alle.computeIfAbsent(rad.getString(1), ny -> new ArrayList<>())
                                .add(rad.getString(2));
                    });
        }
        return Ledd.query(ledd, ett -> alle.getOrDefault(ett.tekst(), List.of()));
    }
}
