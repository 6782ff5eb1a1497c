package no.dokumentsenter.dokument;

import java.time.ZoneOffset;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KonverteringRepository {
    private final JdbcClient sql;

    KonverteringRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void settInn(Kommune kommune, UUID id, Konvertering konvertering) {
        sql.sql("""
                insert into konvertering (kommune_id, id, dokumentobjekt_id, konvertert_dato, konvertert_av,
                                          konvertert_fra_format, konvertert_til_format, konverteringsverktoey,
                                          konverteringskommentar)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Rad.av(
                        kommune.id(),
                        id,
                        konvertering.dokumentobjekt(),
                        konvertering.konvertertDato().atOffset(ZoneOffset.UTC),
                        Innlogget.brukernavn(),
                        konvertering.konvertertFraFormat(),
                        konvertering.konvertertTilFormat(),
                        konvertering.konverteringsverktoey(),
                        konvertering.konverteringskommentar()))
                .update();
    }
}
