package no.dokumentsenter.sok;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.dokumentsenter.felles.Skrivebunke;
import no.dokumentsenter.felles.SqlFil;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Journalposttype;
import no.dokumentsenter.kommune.Kommune;
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
    private static final String VOKABULAR = SqlFil.les(SokRepository.class, "vokabular.sql");
    private static final String GLEM = SqlFil.les(SokRepository.class, "glem.sql");
    private static final String TREFF = SqlFil.les(SokRepository.class, "treff.sql");
    /** One limit per municipality: each is one walk down an index, however many municipalities (database.md 3). */
    private static final String STEDER = """
             from unnest(cast(:kommuner as integer[]), cast(:alt as boolean[]), cast(:ord as text[])) as k (id, alt, ord)
             cross join lateral sok(k.id, to_tsquery('norwegian', k.ord), cast(:noekler as text[]), cast(:fra as date),
                cast(:til as date), cast(:aar as integer), cast(:nr as integer), cast(:post as integer), k.alt, :navn, :antall) t
            """;
    /** Materialised: the newest are found before anything is joined to them. */
    private static final String FINN =
            """
            with funnet as materialized (
                select t.kommune_id, t.journalpost_id, t.journaldato, k.alt
            """ + STEDER + " order by t.journaldato desc, t.journalpost_id desc limit :antall) " + TREFF;

    private static final String TELL = "select count(*) from (select 1" + STEDER + " limit " + Funn.TAK + ") t";

    private static final int FLEST_NAERE = 25;
    /** Words that are put together with one word: more make a question slow and an answer no better. */
    private static final int FLEST_SAMMENSATTE = 50;

    private final JdbcClient sql;
    private final Skrivebunke bunke;

    SokRepository(JdbcClient sql, Skrivebunke bunke) {
        this.sql = sql;
        this.bunke = bunke;
    }

    void skriv(Kommune kommune, JournalpostId id) {
        bunke.senere(SKRIV, kommune.id(), id.verdi());
        bunke.senere(VOKABULAR, kommune.id(), id.verdi());
    }

    /** As {@link #skriv}, of one that was there: what it no longer says in the open leaves the vocabulary too. */
    void rett(Kommune kommune, JournalpostId id) {
        var foer = sql.sql(
                        "select tsvector_to_array(aapen_soketekst) from sok_journalpost where kommune_id = ? and journalpost_id = ?")
                .params(kommune.id(), id.verdi())
                .query((rad, nr) -> (String[]) rad.getArray(1).getArray())
                .optional();
        skriv(kommune, id);
        foer.ifPresent(ord -> bunke.senere(GLEM, kommune.id(), ord, kommune.id(), id.verdi()));
    }

    /** Only what the person may find, of the municipalities where the person may read. */
    Funn finn(List<Kommune> kommuner, Person leser, Sporring sporring, int antall) {
        var ord = iHver(kommuner, sporring.ledd());
        var treff = bind(FINN, kommuner, leser, sporring, ord, antall)
                .query((rad, nr) -> treff(rad, kommuner))
                .list();
        var flere = treff.size() < antall
                ? treff.size()
                : bind(TELL, kommuner, leser, sporring, ord, Funn.TAK)
                        .query(Integer.class)
                        .single();
        return new Funn(treff, flere, sporring.raad(), Optional.empty());
    }

    /** Words of these municipalities that look like this one. */
    Set<String> naere(List<Kommune> kommuner, String ord) {
        return sql.sql(
                        "select distinct n from unnest(cast(:kommuner as integer[])) k cross join lateral sok_naere(k, :ord, :antall) n")
                .param("kommuner", rekke(kommuner, kommune -> String.valueOf(kommune.id())))
                .param("ord", ord)
                .param("antall", FLEST_NAERE)
                .query(String.class)
                .set();
    }

    /** The question of each municipality, with the compounds that its own vocabulary knows. */
    private String[] iHver(List<Kommune> kommuner, List<Ledd> ledd) {
        if (ledd.isEmpty()) {
            return new String[kommuner.size()];
        }
        var sammensatte = sammensatte(
                kommuner,
                ledd.stream()
                        .filter(Ledd::tarMedSammensatte)
                        .map(Ledd::tekst)
                        .distinct()
                        .toList());
        return kommuner.stream()
                .map(kommune -> Ledd.query(
                        ledd, ett -> sammensatte.getOrDefault(new Ordsted(kommune.id(), ett.tekst()), List.of())))
                .toArray(String[]::new);
    }

    private record Ordsted(int kommune, String ord) {}

    private Map<Ordsted, List<String>> sammensatte(List<Kommune> kommuner, List<String> ord) {
        var alle = new HashMap<Ordsted, List<String>>();
        if (!ord.isEmpty()) {
            sql.sql("""
                            select k.id, o.ord, s from unnest(cast(:kommuner as integer[])) k (id)
                            cross join unnest(cast(:ord as text[])) o (ord)
                            cross join lateral sok_sammensatte(k.id, o.ord, :antall) s
                            """)
                    .param("kommuner", rekke(kommuner, kommune -> String.valueOf(kommune.id())))
                    .param("ord", ord.toArray(String[]::new))
                    .param("antall", FLEST_SAMMENSATTE)
                    .query(rad -> {
                        alle.computeIfAbsent(new Ordsted(rad.getInt(1), rad.getString(2)), ny -> new ArrayList<>())
                                .add(rad.getString(3));
                    });
        }
        return alle;
    }

    /** Those of the words that no text is searched by. */
    List<String> vanlige(List<String> ord) {
        return sql.sql("select o from unnest(?::text[]) o where numnode(plainto_tsquery('norwegian', o)) = 0")
                .params((Object) ord.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec bind(
            String setning, List<Kommune> kommuner, Person leser, Sporring sporring, String[] ord, int antall) {
        return sql.sql(setning)
                .param("kommuner", rekke(kommuner, kommune -> String.valueOf(kommune.id())))
                .param("alt", rekke(kommuner, kommune -> String.valueOf(leser.kan(Handling.LESE_SKJERMET, kommune))))
                .param("ord", ord)
                .param(
                        "noekler",
                        sporring.noekler().isEmpty() ? null : sporring.noekler().toArray(String[]::new))
                .param("fra", sporring.periode().flatMap(Periode::fra).orElse(null))
                .param("til", sporring.periode().flatMap(Periode::til).orElse(null))
                .param("aar", sporring.sak().map(Saksnummer::aar).orElse(null))
                .param("nr", sporring.sak().map(Saksnummer::sekvensnummer).orElse(null))
                .param("post", sporring.journalpostnummer().orElse(null))
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
