package no.dokumentsenter.skjerming;

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
class GraderingRepository {
    private final JdbcClient sql;

    GraderingRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void settInn(Kommune kommune, UUID id, Gradering gradering) {
        sql.sql("""
                insert into gradering (kommune_id, id, arkivdel_id, klasse_id, saksmappe_id, journalpost_id, arkivnotat_id,
                                       dokumentbeskrivelse_id, grad, graderingsdato, gradert_av)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Rad.av(
                        kommune.id(),
                        id,
                        gradering.enhet().idHvis(Slag.ARKIVDEL),
                        gradering.enhet().idHvis(Slag.KLASSE),
                        gradering.enhet().idHvis(Slag.SAKSMAPPE),
                        gradering.enhet().idHvis(Slag.JOURNALPOST),
                        gradering.enhet().idHvis(Slag.ARKIVNOTAT),
                        gradering.enhet().idHvis(Slag.DOKUMENTBESKRIVELSE),
                        gradering.grad(),
                        OffsetDateTime.now(Klokke.OSLO),
                        Innlogget.brukernavn()))
                .update();
    }
}
