package no.dokumentsenter.journal;

import java.time.ZoneOffset;
import java.util.UUID;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.metadata.Arkivenhet.Slag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DokumentflytRepository {
    private final JdbcClient sql;

    DokumentflytRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void settInn(Kommune kommune, UUID id, Dokumentflyt flyt) {
        var svar = flyt.svar();
        sql.sql("""
                insert into dokumentflyt (kommune_id, id, journalpost_id, arkivnotat_id, flyt_til, flyt_fra, flyt_mottatt_dato,
                                          flyt_sendt_dato, flyt_status, flyt_merknad)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Rad.av(
                        kommune.id(),
                        id,
                        flyt.enhet().idHvis(Slag.JOURNALPOST),
                        flyt.enhet().idHvis(Slag.ARKIVNOTAT),
                        flyt.flytTil(),
                        flyt.flytFra(),
                        svar == null ? null : svar.flytMottattDato().atOffset(ZoneOffset.UTC),
                        flyt.flytSendtDato().atOffset(ZoneOffset.UTC),
                        svar == null ? null : svar.flytStatus(),
                        flyt.flytMerknad()))
                .update();
    }
}
