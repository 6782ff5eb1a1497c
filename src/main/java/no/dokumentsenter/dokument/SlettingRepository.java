package no.dokumentsenter.dokument;

import java.time.OffsetDateTime;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.metadata.Arkivenhet.Slag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SlettingRepository {
    private final JdbcClient sql;

    SlettingRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void settInn(Kommune kommune, UUID id, Sletting sletting) {
        sql.sql("""
                insert into sletting (kommune_id, id, arkivdel_id, dokumentbeskrivelse_id, slettingstype, slettet_dato, slettet_av)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Rad.av(
                        kommune.id(),
                        id,
                        sletting.enhet().idHvis(Slag.ARKIVDEL),
                        sletting.enhet().idHvis(Slag.DOKUMENTBESKRIVELSE),
                        sletting.slettingstype(),
                        OffsetDateTime.now(Klokke.OSLO),
                        Innlogget.brukernavn()))
                .update();
    }
}
