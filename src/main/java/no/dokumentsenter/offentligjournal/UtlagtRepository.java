package no.dokumentsenter.offentligjournal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.offentligjournal.Utlagt.Tekst;
import no.dokumentsenter.sak.SakId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The public table read for a channel. No other table is asked. */
@Repository
class UtlagtRepository {
    private static final String MELLOM_NAVN = "; ";

    private final JdbcClient sql;

    UtlagtRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Utlagt> hent(Kommune kommune, JournalpostId id) {
        return sql.sql("""
                        select id, saksmappe_id, saksaar, sakssekvensnummer, journalaar, journalsekvensnummer, journalpostnummer,
                               journalposttype, tittel, avsendere, mottakere, enhet, hjemmel, journaldato, dokumentets_dato, navneord
                        from offentlig_journalpost where kommune_id = ? and id = ?
                        """)
                .params(kommune.id(), id.verdi())
                .query((rad, nr) -> utlagt(rad))
                .optional();
    }

    private static Utlagt utlagt(ResultSet rad) throws SQLException {
        var navn = Navneord.lest(rad.getString("navneord"));
        return new Utlagt(
                rad.getObject("id", UUID.class),
                rad.getObject("saksmappe_id", UUID.class),
                rad.getInt("saksaar"),
                rad.getInt("sakssekvensnummer"),
                rad.getInt("journalaar"),
                rad.getInt("journalsekvensnummer"),
                rad.getInt("journalpostnummer"),
                rad.getString("journalposttype"),
                tekst(rad.getString("tittel"), navn),
                navnene(rad.getString("avsendere"), navn),
                navnene(rad.getString("mottakere"), navn),
                rad.getString("enhet"),
                rad.getString("hjemmel"),
                rad.getObject("journaldato", LocalDate.class),
                rad.getObject("dokumentets_dato", LocalDate.class));
    }

    private static List<Tekst> navnene(String samlet, Navneord navn) {
        return Stream.of(samlet.split(MELLOM_NAVN))
                .filter(ett -> !ett.isBlank())
                .map(ett -> tekst(ett, navn))
                .toList();
    }

    private static Tekst tekst(String hel, Navneord navn) {
        return new Tekst(hel, Utlegging.masker(hel, navn));
    }

    List<Sakstittel> sakstitler(Kommune kommune, SakId sak) {
        return sql.sql("""
                        select sakstittel as tittel, navneord from offentlig_journalpost
                        where kommune_id = ? and saksmappe_id = ? order by utlagt_tid desc, id desc
                        """)
                .params(kommune.id(), sak.verdi())
                .query(Sakstittel.class)
                .list();
    }
}
