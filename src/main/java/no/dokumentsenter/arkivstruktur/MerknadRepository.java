package no.dokumentsenter.arkivstruktur;

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
class MerknadRepository {
    private final JdbcClient sql;

    MerknadRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void settInn(Kommune kommune, UUID id, Merknad merknad) {
        sql.sql("""
                insert into merknad (kommune_id, id, saksmappe_id, journalpost_id, arkivnotat_id, dokumentbeskrivelse_id,
                                     merknadstekst, merknadstype, merknadsdato, merknad_registrert_av)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Rad.av(
                        kommune.id(),
                        id,
                        merknad.enhet().idHvis(Slag.SAKSMAPPE),
                        merknad.enhet().idHvis(Slag.JOURNALPOST),
                        merknad.enhet().idHvis(Slag.ARKIVNOTAT),
                        merknad.enhet().idHvis(Slag.DOKUMENTBESKRIVELSE),
                        merknad.merknadstekst().strip(),
                        merknad.merknadstype(),
                        OffsetDateTime.now(Klokke.OSLO),
                        Innlogget.brukernavn()))
                .update();
    }
}
