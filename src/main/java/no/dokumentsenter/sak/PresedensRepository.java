package no.dokumentsenter.sak;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.metadata.Arkivenhet.Slag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PresedensRepository {
    private final JdbcClient sql;

    PresedensRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void settInn(Kommune kommune, UUID id, Presedens presedens) {
        var godkjent = presedens.godkjenning();
        sql.sql("""
                insert into presedens (kommune_id, id, saksmappe_id, journalpost_id, presedens_dato, opprettet_dato, opprettet_av,
                                       tittel, beskrivelse, presedens_hjemmel, rettskildefaktor, presedens_godkjent_dato,
                                       presedens_godkjent_av, presedens_status)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Rad.av(
                        kommune.id(),
                        id,
                        presedens.enhet().idHvis(Slag.SAKSMAPPE),
                        presedens.enhet().idHvis(Slag.JOURNALPOST),
                        presedens.presedensDato(),
                        OffsetDateTime.now(Klokke.OSLO),
                        Innlogget.brukernavn(),
                        presedens.tittel().strip(),
                        presedens.beskrivelse(),
                        presedens.presedensHjemmel(),
                        presedens.rettskildefaktor(),
                        godkjent == null
                                ? null
                                : godkjent.presedensGodkjentDato().atOffset(ZoneOffset.UTC),
                        godkjent == null ? null : godkjent.presedensGodkjentAv(),
                        presedens.presedensStatus()))
                .update();
    }
}
