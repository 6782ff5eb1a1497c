package no.dokumentsenter.papir;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MottattRepository {
    private static final String VELG = """
            select kommune_id, id, slag, mottatt_tid, sted, avsender, adressat, sporingsnummer, frist, videresendt_til, merknad,
                   samtykke_id, aapnet_av, aapnet_av_ogsaa, aapnet_tid, registrert_av, registrert_tid
            from mottatt_papir
            """;

    private static final String SAMTYKKE =
            "select kommune_id, id, navn, gjelder_fra, gjelder_til from aapningssamtykke where kommune_id = ? ";

    private final JdbcClient sql;

    MottattRepository(JdbcClient sql) {
        this.sql = sql;
    }

    UUID settInn(Kommune kommune, NyMottatt ny, Optional<UUID> samtykke) {
        var id = UuidV7.ny();
        var naa = OffsetDateTime.now(Klokke.OSLO);
        var aapnet = !ny.aapnetAv().isBlank();
        sql.sql("""
                        insert into mottatt_papir (kommune_id, id, slag, mottatt_tid, sted, avsender, adressat, sporingsnummer, frist,
                            videresendt_til, merknad, samtykke_id, aapnet_av, aapnet_av_ogsaa, aapnet_tid, registrert_av, registrert_tid)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Rad.av(
                        kommune.id(),
                        id,
                        ny.slag().kode(),
                        ny.mottatt().orElse(naa),
                        ny.sted().strip(),
                        ny.avsender().strip(),
                        ny.adressat().strip(),
                        ny.sporingsnummer().strip(),
                        ny.slag() == Mottattslag.ANBUD ? ny.frist().orElse(null) : null,
                        ny.slag() == Mottattslag.ANNEN_INSTANS
                                ? ny.videresendtTil().strip()
                                : "",
                        ny.merknad().strip(),
                        samtykke.orElse(null),
                        aapnet ? ny.aapnetAv().strip() : null,
                        aapnet && !ny.aapnetAvOgsaa().isBlank()
                                ? ny.aapnetAvOgsaa().strip()
                                : null,
                        aapnet ? naa : null,
                        Innlogget.brukernavn(),
                        naa))
                .update();
        return id;
    }

    List<Mottattpapir> siste(Kommune kommune, int antall) {
        return sql.sql(VELG + "where kommune_id = ? order by mottatt_tid desc, id limit ?")
                .params(kommune.id(), antall)
                .query(Mottattpapir.class)
                .list();
    }

    Optional<Mottattpapir> laas(Kommune kommune, UUID id) {
        return sql.sql(VELG + "where kommune_id = ? and id = ? for update")
                .params(kommune.id(), id)
                .query(Mottattpapir.class)
                .optional();
    }

    void aapne(Kommune kommune, UUID id, String en, String annen) {
        sql.sql("""
                        update mottatt_papir set aapnet_av = ?, aapnet_av_ogsaa = ?, aapnet_tid = ? where kommune_id = ? and id = ?
                        """)
                .params(en, annen, OffsetDateTime.now(Klokke.OSLO), kommune.id(), id)
                .update();
    }

    UUID settInnSamtykke(Kommune kommune, String navn, LocalDate fra, Optional<LocalDate> til) {
        var id = UuidV7.ny();
        sql.sql("""
                        insert into aapningssamtykke (kommune_id, id, navn, gjelder_fra, gjelder_til, registrert_av, registrert_tid)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Rad.av(
                        kommune.id(),
                        id,
                        navn,
                        fra,
                        til.orElse(null),
                        Innlogget.brukernavn(),
                        OffsetDateTime.now(Klokke.OSLO)))
                .update();
        return id;
    }

    List<Samtykke> samtykker(Kommune kommune) {
        return sql.sql(SAMTYKKE + "order by lower(navn), gjelder_fra desc limit 200")
                .params(kommune.id())
                .query(Samtykke.class)
                .list();
    }

    Optional<Samtykke> samtykke(Kommune kommune, String navn, LocalDate dag) {
        return sql
                .sql(SAMTYKKE + "and lower(navn) = lower(?)")
                .params(kommune.id(), navn)
                .query(Samtykke.class)
                .list()
                .stream()
                .filter(samtykke -> samtykke.gjelder(dag))
                .findFirst();
    }

    /** Ends yesterday: from today nothing is opened by it. */
    boolean trekk(Kommune kommune, UUID id, LocalDate idag) {
        return sql.sql("""
                                update aapningssamtykke set gjelder_til = greatest(?, gjelder_fra - 1)
                                where kommune_id = ? and id = ? and (gjelder_til is null or gjelder_til >= ?)
                                """).params(idag.minusDays(1), kommune.id(), id, idag).update() == 1;
    }
}
