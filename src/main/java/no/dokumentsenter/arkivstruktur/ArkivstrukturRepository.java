package no.dokumentsenter.arkivstruktur;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ArkivstrukturRepository {
    private final JdbcClient sql;

    ArkivstrukturRepository(JdbcClient sql) {
        this.sql = sql;
    }

    boolean harArkiv(Kommune kommune) {
        return sql.sql("select exists (select 1 from arkiv where kommune_id = ?)")
                .params(kommune.id())
                .query(Boolean.class)
                .single();
    }

    void settInnArkiv(Kommune kommune, UUID id, NyttArkiv ny) {
        sql.sql("""
                        insert into arkiv (kommune_id, id, tittel, arkivstatus, dokumentmedium, opprettet_dato, opprettet_av)
                        values (?, ?, ?, 'O', 'E', ?, ?)
                        """)
                .params(kommune.id(), id, ny.tittel(), OffsetDateTime.now(Klokke.OSLO), Innlogget.brukernavn())
                .update();
        sql.sql("""
                        insert into arkivskaper (kommune_id, id, arkiv_id, arkivskaper_id, arkivskaper_navn)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(kommune.id(), UuidV7.ny(), id, ny.arkivskaperId(), ny.arkivskaperNavn())
                .update();
    }

    void settInnKlassifikasjonssystem(Kommune kommune, UUID id, NyttArkiv ny) {
        sql.sql("""
                        insert into klassifikasjonssystem (kommune_id, id, klassifikasjonstype, tittel, opprettet_dato, opprettet_av)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        kommune.id(),
                        id,
                        ny.klassifikasjonstype(),
                        ny.klassifikasjonstittel(),
                        OffsetDateTime.now(Klokke.OSLO),
                        Innlogget.brukernavn())
                .update();
    }

    void settInnArkivdel(Kommune kommune, UUID id, UUID arkiv, UUID system, NyttArkiv.Del del, LocalDate periodestart) {
        sql.sql("""
                        insert into arkivdel (kommune_id, id, arkiv_id, klassifikasjonssystem_id, kode, tittel, arkivdelstatus,
                                              dokumentmedium, arkivperiode_start_dato, opprettet_dato, opprettet_av)
                        values (?, ?, ?, ?, ?, ?, 'A', 'E', ?, ?, ?)
                        """)
                .params(
                        kommune.id(),
                        id,
                        arkiv,
                        system,
                        del.kode(),
                        del.tittel(),
                        periodestart,
                        OffsetDateTime.now(Klokke.OSLO),
                        Innlogget.brukernavn())
                .update();
    }

    void settInnKlasse(Kommune kommune, UUID id, UUID system, NyttArkiv.Klassedata klasse) {
        sql.sql("""
                        insert into klasse (kommune_id, id, klassifikasjonssystem_id, klasse_id, tittel, beskrivelse,
                                            opprettet_dato, opprettet_av)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        kommune.id(),
                        id,
                        system,
                        klasse.klasseId(),
                        klasse.tittel(),
                        klasse.beskrivelse(),
                        OffsetDateTime.now(Klokke.OSLO),
                        Innlogget.brukernavn())
                .update();
    }

    List<Arkivdel> aktiveArkivdeler(Kommune kommune) {
        return sql.sql("""
                        select id, kode, tittel, arkivdelstatus, klassifikasjonssystem_id
                        from arkivdel where kommune_id = ? and arkivdelstatus = 'A' order by kode
                        """).params(kommune.id()).query(Arkivdel.class).list();
    }

    List<Klasse> klasser(Kommune kommune) {
        return sql.sql("select id, klasse_id, tittel from klasse where kommune_id = ? order by klasse_id")
                .params(kommune.id())
                .query(Klasse.class)
                .list();
    }

    Optional<Klasse> klasseSkrevet(Kommune kommune, String tekst) {
        return sql.sql("""
                        select id, klasse_id, tittel from klasse
                        where kommune_id = ? and starts_with(? || ' ', klasse_id || ' ')
                        order by length(klasse_id) desc limit 1
                        """).params(kommune.id(), tekst).query(Klasse.class).optional();
    }

    Klasse klasse(Kommune kommune, UUID id) {
        return sql.sql("select id, klasse_id, tittel from klasse where kommune_id = ? and id = ?")
                .params(kommune.id(), id)
                .query(Klasse.class)
                .optional()
                .orElseThrow(IkkeFunnet::new);
    }
}
