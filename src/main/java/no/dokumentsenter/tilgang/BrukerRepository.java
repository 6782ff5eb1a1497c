package no.dokumentsenter.tilgang;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BrukerRepository {
    private static final int FLEST_FEIL = 5;

    private final JdbcClient sql;

    BrukerRepository(JdbcClient sql) {
        this.sql = sql;
    }

    boolean settInn(UUID id, NyBruker ny, Optional<String> kodet, Instant naa) {
        return sql.sql("""
                        insert into bruker (id, brukernavn, navn, enhet, sted, passord, ekstern_id, opprettet_dato)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (brukernavn) do nothing
                        """)
                        .params(Rad.av(
                                id,
                                ny.brukernavn(),
                                ny.navn(),
                                ny.enhet(),
                                ny.sted(),
                                kodet.orElse(null),
                                ny.eksternId().orElse(null),
                                Timestamp.from(naa)))
                        .update()
                == 1;
    }

    void tildel(Kommune kommune, UUID bruker, Rolle rolle, LocalDate fra, Optional<LocalDate> til) {
        sql.sql("""
                        insert into tildeling (kommune_id, id, bruker_id, rolle, fra_dato, til_dato)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(Rad.av(kommune.id(), UuidV7.ny(), bruker, rolle.kode(), fra, til.orElse(null)))
                .update();
    }

    Optional<Bruker> finn(String brukernavn, LocalDate idag) {
        return sql.sql("""
                        select id, brukernavn, navn, enhet, sted, hurtigtaster,
                               coalesce(sluttet_dato < :idag, false) as sluttet
                        from bruker where brukernavn = :brukernavn
                        """)
                .param("brukernavn", brukernavn)
                .param("idag", idag)
                .query(Bruker.class)
                .optional();
    }

    List<Tildeling> tildelinger(UUID bruker, LocalDate idag) {
        return sql.sql("""
                        select kommune_id, rolle from tildeling
                        where bruker_id = :bruker and fra_dato <= :idag and (til_dato is null or til_dato >= :idag)
                        """)
                .param("bruker", bruker)
                .param("idag", idag)
                .query((rad, _) -> new Tildeling(
                        rad.getInt("kommune_id"),
                        Rolle.valueOf(rad.getString("rolle").toUpperCase(Locale.ROOT))))
                .list();
    }

    List<Saksbehandlervalg> saksbehandlere(Kommune kommune, LocalDate idag) {
        return sql.sql("""
                        select distinct b.navn, b.enhet
                        from tildeling t
                        join bruker b on b.id = t.bruker_id
                        where t.kommune_id = :kommune and t.rolle in ('saksbehandler', 'leder')
                          and t.fra_dato <= :idag and (t.til_dato is null or t.til_dato >= :idag)
                          and (b.sluttet_dato is null or b.sluttet_dato >= :idag)
                        order by b.navn, b.enhet
                        """)
                .params(Map.of("kommune", kommune.id(), "idag", idag))
                .query(Saksbehandlervalg.class)
                .list();
    }

    void settHurtigtaster(String brukernavn, boolean paa) {
        sql.sql("update bruker set hurtigtaster = :paa where brukernavn = :brukernavn")
                .param("paa", paa)
                .param("brukernavn", brukernavn)
                .update();
    }

    /** Counts an attempt and gives the password to compare with, or nothing: unknown, ended, locked or without one. */
    Optional<String> begynnForsoek(String brukernavn, Instant naa) {
        return sql.sql("""
                        update bruker
                        set feilede_forsoek = case when sperret_til is null then feilede_forsoek + 1 else 1 end,
                            sperret_til = case when sperret_til is null and feilede_forsoek >= :flest - 1
                                               then cast(:naa as timestamptz) + interval '15 minutes' end
                        where brukernavn = :brukernavn and passord is not null
                          and (sperret_til is null or sperret_til <= :naa)
                          and (sluttet_dato is null or sluttet_dato >= :idag)
                        returning passord
                        """)
                .param("brukernavn", brukernavn)
                .param("flest", FLEST_FEIL)
                .param("naa", Timestamp.from(naa))
                .param("idag", LocalDate.ofInstant(naa, Klokke.SONE))
                .query(String.class)
                .optional();
    }

    /** The password was right: the counting begins anew. */
    void lyktes(String brukernavn) {
        sql.sql("update bruker set feilede_forsoek = 0, sperret_til = null where brukernavn = :brukernavn")
                .param("brukernavn", brukernavn)
                .update();
    }

    /** The account of an OIDC subject; at the first login the one with the user name, which is then tied to it. */
    Optional<String> knytt(String eksternId, String brukernavn) {
        return sql.sql("""
                        update bruker set ekstern_id = :eksternId
                        where ekstern_id = :eksternId
                           or (ekstern_id is null and brukernavn = :brukernavn
                               and not exists (select from bruker annen where annen.ekstern_id = :eksternId))
                        returning brukernavn
                        """)
                .param("eksternId", eksternId)
                .param("brukernavn", brukernavn)
                .query(String.class)
                .optional();
    }

    record Tildeling(int kommuneId, Rolle rolle) {}

    record Bruker(
            UUID id, String brukernavn, String navn, String enhet, String sted, boolean hurtigtaster, boolean sluttet) {

        Person som(Map<Kommune, Set<Rolle>> roller) {
            return new Person(id, brukernavn, navn, enhet, sted, hurtigtaster, roller);
        }
    }
}
