package no.dokumentsenter.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.felles.Skrivebunke;
import no.dokumentsenter.felles.SqlFil;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saksnummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RestanseRepository {
    private static final String INN = SqlFil.les(RestanseRepository.class, "restanse.sql");
    private static final String LISTE = SqlFil.les(RestanseRepository.class, "restanseliste.sql");
    private static final String TALL = SqlFil.les(RestanseRepository.class, "restansetall.sql");

    private final JdbcClient sql;
    private final Skrivebunke bunke;

    RestanseRepository(JdbcClient sql, Skrivebunke bunke) {
        this.sql = sql;
        this.bunke = bunke;
    }

    /** Of an entry that was not there before. Travels with the rest of the registration. */
    void ny(Kommune kommune, JournalpostId id) {
        bunke.senere(INN, kommune.id(), id.verdi());
    }

    /** Works out anew whether the entry waits. */
    void regn(Kommune kommune, JournalpostId id) {
        bunke.senere("delete from restanse where kommune_id = ? and journalpost_id = ?", kommune.id(), id.verdi());
        bunke.senere(INN, kommune.id(), id.verdi());
    }

    Optional<LocalDate> aapenFra(Kommune kommune, JournalpostId id) {
        return sql.sql("select fra from restanse where kommune_id = ? and journalpost_id = ?")
                .params(kommune.id(), id.verdi())
                .query(LocalDate.class)
                .optional();
    }

    /** Whether the entry waits, and of the receiver, if one is meant. */
    boolean erAapen(Kommune kommune, Besvart besvart) {
        return sql.sql("""
                        select exists (select from restanse where kommune_id = ? and journalpost_id = ?)
                           and not exists (
                               select from avskrivning
                               where kommune_id = ? and journalpost_id = ? and korrespondansepart_id = cast(? as uuid)
                                 and opphevet_tid is null)
                        """)
                .params(Rad.av(
                        kommune.id(),
                        besvart.journalpost().verdi(),
                        kommune.id(),
                        besvart.journalpost().verdi(),
                        besvart.korrespondansepart()))
                .query(Boolean.class)
                .single();
    }

    Svarfrist frist(LocalDate dag) {
        return sql.sql("select maaneder, kilde from svarfrist where gjelder_fra <= ? order by gjelder_fra desc limit 1")
                .params(dag)
                .query(Svarfrist.class)
                .single();
    }

    List<Restanse> finn(Restanseutvalg utvalg, LocalDate grense, int fra, int antall) {
        Map<Integer, Kommune> perId =
                utvalg.kommuner().stream().collect(Collectors.toMap(Kommune::id, Function.identity()));
        return sql.sql(LISTE)
                .param("kommuner", rekke(utvalg.kommuner()))
                .param("enhet", utvalg.enhet().orElse(null))
                .param("saksbehandler", utvalg.saksbehandler().orElse(null))
                .param("venter", utvalg.utenForeloepigSvar())
                .param("grense", grense)
                .param("hoppover", fra)
                .param("antall", antall)
                .query((rad, nr) -> restanse(rad, perId))
                .list();
    }

    private static Restanse restanse(ResultSet rad, Map<Integer, Kommune> kommuner) throws SQLException {
        return new Restanse(
                kommune(rad, kommuner),
                new JournalpostId(rad.getObject("id", UUID.class)),
                new SakId(rad.getObject("saksmappe_id", UUID.class)),
                new Saksnummer(rad.getInt("saksaar"), rad.getInt("sakssekvensnummer")) + "-"
                        + rad.getInt("journalpostnummer"),
                Journalposttype.valueOf(rad.getString("journalposttype")),
                rad.getString("tittel"),
                rad.getString("offentlig_tittel"),
                List.of((String[]) rad.getArray("parter").getArray()),
                rad.getBoolean("skjermet"),
                rad.getString("saksansvarlig"),
                rad.getString("saksbehandler"),
                rad.getString("administrativ_enhet"),
                rad.getObject("fra", LocalDate.class),
                rad.getObject("forfallsdato", LocalDate.class),
                rad.getObject("foreloepig_svar", LocalDate.class),
                rad.getInt("mottakere"),
                rad.getInt("avskrevne"));
    }

    private static Kommune kommune(ResultSet rad, Map<Integer, Kommune> kommuner) throws SQLException {
        return Optional.ofNullable(kommuner.get(rad.getInt("kommune_id")))
                .orElseThrow(() -> new IllegalStateException("en restanse utenfor de bundne kommunene"));
    }

    List<Restansetall> tell(List<Kommune> kommuner, LocalDate grense) {
        Map<Integer, Kommune> perId = kommuner.stream().collect(Collectors.toMap(Kommune::id, Function.identity()));
        return sql.sql(TALL)
                .param("kommuner", rekke(kommuner))
                .param("grense", grense)
                .query((rad, nr) -> new Restansetall(
                        kommune(rad, perId),
                        rad.getString("administrativ_enhet"),
                        rad.getString("saksbehandler"),
                        rad.getInt("antall"),
                        rad.getInt("venter")))
                .list();
    }

    private static String rekke(List<Kommune> kommuner) {
        return kommuner.stream()
                .map(kommune -> String.valueOf(kommune.id()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    void svarForeloepig(
            Kommune kommune, JournalpostId id, LocalDate dato, Optional<JournalpostId> sendtMed, String merknad) {
        sql.sql("""
                        insert into foreloepig_svar (kommune_id, id, journalpost_id, dato, sendt_med_journalpost, merknad,
                                                     registrert_av, registrert_tid)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Rad.av(
                        kommune.id(),
                        UuidV7.ny(),
                        id.verdi(),
                        dato,
                        sendtMed.map(JournalpostId::verdi).orElse(null),
                        merknad,
                        Innlogget.brukernavn(),
                        OffsetDateTime.now(Klokke.OSLO)))
                .update();
    }

    List<Svarfrist.Foreloepig> foreloepigeSvar(Kommune kommune, JournalpostId id) {
        return sql.sql("""
                        select dato, sendt_med_journalpost, merknad, registrert_av from foreloepig_svar
                        where kommune_id = ? and journalpost_id = ? order by dato, id
                        """)
                .params(kommune.id(), id.verdi())
                .query(Svarfrist.Foreloepig.class)
                .list();
    }
}
