package no.dokumentsenter.bevaring;

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
class KassasjonRepository {
    private final JdbcClient sql;

    KassasjonRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void settInn(Kommune kommune, UUID id, Kassasjon kassasjon) {
        sql.sql("""
                insert into kassasjon (kommune_id, id, arkivdel_id, klasse_id, saksmappe_id, journalpost_id, arkivnotat_id,
                                       dokumentbeskrivelse_id, kassasjonsvedtak, kassasjonshjemmel, bevaringstid, kassasjonsdato)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Rad.av(
                        kommune.id(),
                        id,
                        kassasjon.enhet().idHvis(Slag.ARKIVDEL),
                        kassasjon.enhet().idHvis(Slag.KLASSE),
                        kassasjon.enhet().idHvis(Slag.SAKSMAPPE),
                        kassasjon.enhet().idHvis(Slag.JOURNALPOST),
                        kassasjon.enhet().idHvis(Slag.ARKIVNOTAT),
                        kassasjon.enhet().idHvis(Slag.DOKUMENTBESKRIVELSE),
                        kassasjon.kassasjonsvedtak(),
                        kassasjon.kassasjonshjemmel(),
                        kassasjon.bevaringstid(),
                        kassasjon.kassasjonsdato()))
                .update();
    }

    void settInn(Kommune kommune, UUID id, UtfoertKassasjon utfoert) {
        sql.sql("""
                insert into utfoert_kassasjon (kommune_id, id, arkivdel_id, dokumentbeskrivelse_id, kassert_dato, kassert_av)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(Rad.av(
                        kommune.id(),
                        id,
                        utfoert.enhet().idHvis(Slag.ARKIVDEL),
                        utfoert.enhet().idHvis(Slag.DOKUMENTBESKRIVELSE),
                        OffsetDateTime.now(Klokke.OSLO),
                        Innlogget.brukernavn()))
                .update();
    }
}
