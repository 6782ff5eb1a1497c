package no.dokumentsenter.sak;

import java.util.UUID;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.metadata.Arkivenhet.Slag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PartRepository {
    private final JdbcClient sql;

    PartRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void settInn(Kommune kommune, UUID id, Part part) {
        sql.sql("""
                insert into part (kommune_id, id, saksmappe_id, journalpost_id, arkivnotat_id, dokumentbeskrivelse_id, part_id,
                                  part_navn, part_rolle, postadresse, postnummer, poststed, land, epostadresse, telefonnummer,
                                  kontaktperson)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Rad.av(
                        kommune.id(),
                        id,
                        part.enhet().idHvis(Slag.SAKSMAPPE),
                        part.enhet().idHvis(Slag.JOURNALPOST),
                        part.enhet().idHvis(Slag.ARKIVNOTAT),
                        part.enhet().idHvis(Slag.DOKUMENTBESKRIVELSE),
                        part.partId(),
                        part.partNavn().strip(),
                        part.partRolle(),
                        part.adresse().postadresse().toArray(String[]::new),
                        part.adresse().postnummer(),
                        part.adresse().poststed(),
                        part.adresse().land(),
                        part.adresse().epostadresse(),
                        part.adresse().telefonnummer().toArray(String[]::new),
                        part.kontaktperson()))
                .update();
    }
}
