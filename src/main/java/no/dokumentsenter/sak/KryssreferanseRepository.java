package no.dokumentsenter.sak;

import java.util.List;
import java.util.UUID;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.metadata.Arkivenhet.Slag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KryssreferanseRepository {
    private final JdbcClient sql;

    KryssreferanseRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void settInn(Kommune kommune, UUID id, Kryssreferanse referanse) {
        sql.sql("""
                insert into kryssreferanse (kommune_id, id, fra_klasse_id, fra_saksmappe_id, fra_journalpost_id,
                                            fra_arkivnotat_id, referanse_til_klasse, referanse_til_mappe,
                                            referanse_til_journalpost, referanse_til_arkivnotat)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Rad.av(
                        kommune.id(),
                        id,
                        referanse.fra().idHvis(Slag.KLASSE),
                        referanse.fra().idHvis(Slag.SAKSMAPPE),
                        referanse.fra().idHvis(Slag.JOURNALPOST),
                        referanse.fra().idHvis(Slag.ARKIVNOTAT),
                        referanse.til().idHvis(Slag.KLASSE),
                        referanse.til().idHvis(Slag.SAKSMAPPE),
                        referanse.til().idHvis(Slag.JOURNALPOST),
                        referanse.til().idHvis(Slag.ARKIVNOTAT)))
                .update();
    }

    List<SakId> saker(Kommune kommune, SakId fra) {
        return sql.sql("""
                        select referanse_til_mappe from kryssreferanse
                        where kommune_id = ? and fra_saksmappe_id = ? and referanse_til_mappe is not null
                        order by id
                        """)
                .params(kommune.id(), fra.verdi())
                .query((rad, nr) -> new SakId(rad.getObject("referanse_til_mappe", UUID.class)))
                .list();
    }
}
