package no.dokumentsenter.arbeidsflate.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.SqlFil;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.sak.SakId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One query for the table of a case: a row for each entry would else be four questions. */
@Repository
class SakslinjeRepository {
    private static final String LINJER = SqlFil.les(SakslinjeRepository.class, "sakslinjer.sql");

    private final JdbcClient sql;

    SakslinjeRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** A row as it is stored, before it is decided what of it the reader sees. */
    record Rad(
            UUID id,
            int journalpostnummer,
            String journalposttype,
            String journalstatus,
            LocalDate journaldato,
            String tittel,
            String offentligTittel,
            String saksbehandler,
            Optional<String> hjemmel,
            List<String> parter,
            boolean noenSkjermet,
            int dokumenter) {
        boolean skjermet() {
            return hjemmel.isPresent() || noenSkjermet || !tittel.equals(offentligTittel);
        }
    }

    @Transactional(readOnly = true)
    List<Rad> linjer(Kommune kommune, SakId sak, int fra, int antall) {
        return sql.sql(LINJER)
                .param("kommune", kommune.id())
                .param("sak", sak.verdi())
                .param("fra", fra)
                .param("antall", antall)
                .query((rad, nr) -> rad(rad))
                .list();
    }

    private static Rad rad(ResultSet rad) throws SQLException {
        return new Rad(
                rad.getObject("id", UUID.class),
                rad.getInt("journalpostnummer"),
                rad.getString("journalposttype"),
                rad.getString("journalstatus"),
                rad.getObject("journaldato", LocalDate.class),
                rad.getString("tittel"),
                rad.getString("offentlig_tittel"),
                rad.getString("saksbehandler"),
                Optional.ofNullable(rad.getString("hjemmel")),
                List.of((String[]) rad.getArray("parter").getArray()),
                rad.getBoolean("noen_skjermet"),
                rad.getInt("dokumenter"));
    }
}
