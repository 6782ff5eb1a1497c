package no.dokumentsenter.sok;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.dokumentsenter.felles.Skrivebunke;
import no.dokumentsenter.felles.SqlFil;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Journalposttype;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.sak.NySak;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saksnummer;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the search. Each way to search is one limit per municipality; what is found is shown by one query. */
@Repository
class SokRepository {
    private static final String SKRIV = SqlFil.les(SokRepository.class, "skriv.sql");
    private static final String TREFF = SqlFil.les(SokRepository.class, "treff.sql");
    private static final String KOMMUNER =
            " from unnest(cast(:kommuner as integer[]), cast(:alt as boolean[])) as k (id, alt) ";

    /** Materialised: the newest are found before anything is joined to them. */
    private static final String FUNNET = """
            with funnet as materialized (
                select t.kommune_id, t.journalpost_id, t.journaldato, k.alt
            """;

    private static final String ORD = """
             cross join lateral sok(k.id, websearch_to_tsquery('norwegian', :ord), k.alt, :navn, :antall) t
            """;
    private static final String NUMMER = """
             cross join lateral (
                select j.kommune_id, j.id as journalpost_id, j.journaldato
                from saksmappe s
                join journalpost j on j.kommune_id = s.kommune_id and j.saksmappe_id = s.id
                where s.kommune_id = k.id and s.saksaar = :aar and s.sakssekvensnummer = :nr
                  and (cast(:postnr as integer) is null or j.journalpostnummer = :postnr)
                order by j.journaldato desc, j.id desc limit :antall) t
            """;
    /** A case that is shielded is not found by a property that its title may hide. */
    private static final String EIENDOM = """
             cross join lateral (
                select j.kommune_id, j.id as journalpost_id, j.journaldato
                from saksmappe s
                join journalpost j on j.kommune_id = s.kommune_id and j.saksmappe_id = s.id
                where s.kommune_id = k.id and s.gnr = :gnr and s.bnr = :bnr
                  and (s.tittel = s.offentlig_tittel or k.alt or s.saksansvarlig = :navn or j.saksbehandler = :navn)
                order by j.journaldato desc, j.id desc limit :antall) t
            """;

    private final JdbcClient sql;
    private final Skrivebunke bunke;

    SokRepository(JdbcClient sql, Skrivebunke bunke) {
        this.sql = sql;
        this.bunke = bunke;
    }

    void skriv(Kommune kommune, JournalpostId id) {
        bunke.senere(SKRIV, kommune.id(), id.verdi());
    }

    Funn medOrd(List<Kommune> kommuner, Person leser, String ord, int antall) {
        return finn(ORD, kommuner, leser, antall, soek -> soek.param("ord", ord));
    }

    Funn medNummer(
            List<Kommune> kommuner, Person leser, Saksnummer nummer, Optional<Integer> journalpostnummer, int antall) {
        return finn(
                NUMMER,
                kommuner,
                leser,
                antall,
                soek -> soek.param("aar", nummer.aar())
                        .param("nr", nummer.sekvensnummer())
                        .param("postnr", journalpostnummer.orElse(null)));
    }

    Funn medEiendom(List<Kommune> kommuner, Person leser, NySak.Eiendom eiendom, int antall) {
        return finn(
                EIENDOM,
                kommuner,
                leser,
                antall,
                soek -> soek.param("gnr", eiendom.gnr()).param("bnr", eiendom.bnr()));
    }

    /** The fixed parts make the SQL; all that people write is bound. */
    private Funn finn(
            String maate,
            List<Kommune> kommuner,
            Person leser,
            int antall,
            Function<JdbcClient.StatementSpec, JdbcClient.StatementSpec> verdier) {
        var treff = verdier.apply(bind(
                        FUNNET + KOMMUNER + maate
                                + " order by t.journaldato desc, t.journalpost_id desc limit :antall) " + TREFF,
                        kommuner,
                        leser,
                        antall))
                .query((rad, nr) -> treff(rad, kommuner))
                .list();
        if (treff.size() < antall) {
            return new Funn(treff, treff.size());
        }
        var telling = "select count(*) from (select 1" + KOMMUNER + maate + " limit " + Funn.TAK + ") t";
        return new Funn(
                treff,
                verdier.apply(bind(telling, kommuner, leser, Funn.TAK))
                        .query(Integer.class)
                        .single());
    }

    private JdbcClient.StatementSpec bind(String setning, List<Kommune> kommuner, Person leser, int antall) {
        return sql.sql(setning)
                .param("kommuner", rekke(kommuner, kommune -> String.valueOf(kommune.id())))
                .param("alt", rekke(kommuner, kommune -> String.valueOf(leser.kan(Handling.LESE_SKJERMET, kommune))))
                .param("navn", leser.navn())
                .param("antall", antall);
    }

    private static String rekke(List<Kommune> kommuner, Function<Kommune, String> verdi) {
        return kommuner.stream().map(verdi).collect(Collectors.joining(",", "{", "}"));
    }

    private static Treff treff(ResultSet rad, List<Kommune> kommuner) throws SQLException {
        Map<Integer, Kommune> perId = kommuner.stream().collect(Collectors.toMap(Kommune::id, Function.identity()));
        var kommune = perId.get(rad.getInt("kommune_id"));
        if (kommune == null) {
            throw new IllegalStateException("et treff utenfor de bundne kommunene");
        }
        return new Treff(
                kommune,
                new JournalpostId(rad.getObject("id", UUID.class)),
                new SakId(rad.getObject("saksmappe_id", UUID.class)),
                new Saksnummer(rad.getInt("saksaar"), rad.getInt("sakssekvensnummer")),
                rad.getInt("journalpostnummer"),
                Journalposttype.valueOf(rad.getString("journalposttype")),
                rad.getString("journalstatus"),
                rad.getString("tittel"),
                rad.getString("offentlig_tittel"),
                rad.getString("sakstittel"),
                rad.getObject("journaldato", LocalDate.class),
                List.of((String[]) rad.getArray("parter").getArray()),
                rad.getBoolean("skjermet"),
                rad.getString("saksbehandler"));
    }
}
