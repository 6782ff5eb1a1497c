package no.dokumentsenter.dokument;

import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.metadata.Arkivenhet.Slag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ElektroniskSignaturRepository {
    private final JdbcClient sql;

    ElektroniskSignaturRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void settInn(Kommune kommune, UUID id, ElektroniskSignatur signatur) {
        sql.sql("""
                insert into elektronisk_signatur (kommune_id, id, journalpost_id, dokumentbeskrivelse_id, dokumentobjekt_id,
                                                  elektronisk_signatur_sikkerhetsnivaa, elektronisk_signatur_verifisert,
                                                  verifisert_dato, verifisert_av)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Rad.av(
                        kommune.id(),
                        id,
                        signatur.enhet().idHvis(Slag.JOURNALPOST),
                        signatur.enhet().idHvis(Slag.DOKUMENTBESKRIVELSE),
                        signatur.enhet().idHvis(Slag.DOKUMENTOBJEKT),
                        signatur.elektroniskSignaturSikkerhetsnivaa(),
                        signatur.elektroniskSignaturVerifisert(),
                        signatur.verifisertDato(),
                        Innlogget.brukernavn()))
                .update();
    }
}
