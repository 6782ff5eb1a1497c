package no.dokumentsenter.offentligjournal;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.dokumentsenter.sak.Saksnummer;
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
                select %s from offentlig_journalpost o where o.kommune_id = k.id %s
                order by o.journaldato desc, o.id desc limit :antall) p
            order by p.journaldato desc, p.id desc limit :antall
            """;

    private static final String TELL = """
            select t.journaldato, t.journalposttype, count(*) as antall from (
                select p.* from unnest(cast(:kommuner as integer[])) as k (id)
                cross join lateral (
                    select o.journaldato, o.id, o.journalposttype from offentlig_journalpost o where o.kommune_id = k.id %s
                    order by o.journaldato desc, o.id desc limit :antall) p
                order by p.journaldato desc, p.id desc limit :antall) t
            group by 1, 2 order by 1 desc, 2
            """;
    /** Each entry is searched in one text alone: with names when it is young enough, else without. */
    private static final String ORD = """
             and ((o.journaldato >= :navnegrense and o.navnetekst @@ websearch_to_tsquery('norwegian', :ord))
               or (o.journaldato < :navnegrense and o.soketekst @@ websearch_to_tsquery('norwegian', :ord)))
            """;

    private static final int BUNT = 500;

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
        return sql.sql(FINN.formatted(KOLONNER, vilkaar(utvalg)))
                .params(parametre(utvalg, navnegrense, antall))
                .query(OffentligPost.class)
                .list();
    }

    Telling tell(Utvalg utvalg, LocalDate navnegrense) {
        return new Telling(sql.sql(TELL.formatted(vilkaar(utvalg)))
                .params(parametre(utvalg, navnegrense, Telling.TAK))
                .query(Telling.Del.class)
                .list());
    }

    void hver(Utvalg utvalg, LocalDate navnegrense, int antall, Consumer<OffentligPost> mottaker) {
        var rad = new SimplePropertyRowMapper<>(OffentligPost.class);
        JdbcClient.create(stroem)
                .sql(FINN.formatted(KOLONNER, vilkaar(utvalg)))
                .params(parametre(utvalg, navnegrense, antall))
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
        var vilkaar = new StringBuilder();
        utvalg.fra().ifPresent(dag -> vilkaar.append(" and o.journaldato >= :fra"));
        utvalg.til().ifPresent(dag -> vilkaar.append(" and o.journaldato <= :til"));
        utvalg.etter().ifPresent(plass -> vilkaar.append(" and (o.journaldato, o.id) < (:etterDato, :etterId)"));
        utvalg.soek()
                .sak()
                .ifPresent(nr -> vilkaar.append(" and o.saksaar = :saksaar and o.sakssekvensnummer = :saksnr"));
        utvalg.soek().journalpostnummer().ifPresent(nr -> vilkaar.append(" and o.journalpostnummer = :journalpostnr"));
        if (!utvalg.typer().isEmpty()) {
            vilkaar.append(" and o.journalposttype in (:typer)");
        }
        if (!utvalg.soek().ord().isEmpty()) {
            vilkaar.append(ORD);
        }
        return vilkaar.toString();
    }

    private static Map<String, Object> parametre(Utvalg utvalg, LocalDate navnegrense, int antall) {
        var verdier = new HashMap<String, Object>();
        var ider = utvalg.kommuner().stream().map(String::valueOf).collect(Collectors.joining(","));
        verdier.put("kommuner", "{" + ider + "}");
        verdier.put("antall", antall);
        verdier.put("navnegrense", navnegrense);
        verdier.put("ord", utvalg.soek().ord());
        verdier.put("typer", utvalg.typer());
        utvalg.fra().ifPresent(dag -> verdier.put("fra", dag));
        utvalg.til().ifPresent(dag -> verdier.put("til", dag));
        utvalg.etter().ifPresent(plass -> {
            verdier.put("etterDato", plass.journaldato());
            verdier.put("etterId", plass.id());
        });
        utvalg.soek().sak().ifPresent(nr -> {
            verdier.put("saksaar", nr.aar());
            verdier.put("saksnr", nr.sekvensnummer());
        });
        utvalg.soek().journalpostnummer().ifPresent(nr -> verdier.put("journalpostnr", nr));
        return verdier;
    }
}
