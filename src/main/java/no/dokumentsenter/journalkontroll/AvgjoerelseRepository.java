package no.dokumentsenter.journalkontroll;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.SqlFil;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journalkontroll.Avgjoerelse.Utfall;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AvgjoerelseRepository {
    private static final String FAKTA = SqlFil.les(AvgjoerelseRepository.class, "fakta.sql");
    private static final String DAGER = SqlFil.les(AvgjoerelseRepository.class, "dager.sql");

    private final JdbcClient sql;

    AvgjoerelseRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Map<UUID, Fakta> fakta(Kommune kommune, Collection<JournalpostId> poster) {
        return sql.sql(FAKTA).params(kommune.id(), ider(poster)).query(Fakta.class).list().stream()
                .collect(Collectors.toMap(Fakta::id, Function.identity()));
    }

    List<Dagtall> dager(Kommune kommune, LocalDate fra) {
        return sql.sql(DAGER).params(kommune.id(), fra).query(Dagtall.class).list();
    }

    Map<UUID, Avgjoerelse> gjeldende(Kommune kommune, Collection<JournalpostId> poster) {
        return sql
                .sql("""
                        select journalpost_id, utfall, forklaring, avtrykk, avgjort_av, avgjort_tid
                        from journalavgjoerelse where kommune_id = ? and journalpost_id = any (?) and opphevet_tid is null
                        """)
                .params(kommune.id(), ider(poster))
                .query((rad, nr) -> new Avgjoerelse(
                        rad.getObject(1, UUID.class),
                        Utfall.valueOf(rad.getString(2).toUpperCase(Locale.ROOT)),
                        rad.getString(3),
                        rad.getString(4),
                        rad.getString(5),
                        rad.getObject(6, OffsetDateTime.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Avgjoerelse::journalpostId, Function.identity()));
    }

    /** Says no when somebody else decided at the same time. */
    boolean avgjoer(Kommune kommune, Kontrollpost post, Utfall utfall, String forklaring, String hvem) {
        return sql.sql("""
                        insert into journalavgjoerelse (kommune_id, id, journalpost_id, utfall, forklaring, avtrykk,
                                                        registrert_av, avgjort_av, avgjort_tid)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (kommune_id, journalpost_id) where opphevet_tid is null do nothing
                        """)
                        .params(
                                kommune.id(),
                                UuidV7.ny(),
                                post.post().id().verdi(),
                                utfall.name().toLowerCase(Locale.ROOT),
                                forklaring,
                                post.ute().avtrykk(),
                                post.registrertAv(),
                                hvem,
                                OffsetDateTime.now(Klokke.OSLO))
                        .update()
                == 1;
    }

    /** Takes back the decision that holds; says no when there is none. */
    boolean opphev(Kommune kommune, JournalpostId post, String hvem) {
        return sql.sql("""
                        update journalavgjoerelse set opphevet_av = ?, opphevet_tid = ?
                        where kommune_id = ? and journalpost_id = ? and opphevet_tid is null
                        """)
                        .params(hvem, OffsetDateTime.now(Klokke.OSLO), kommune.id(), post.verdi())
                        .update()
                == 1;
    }

    private static UUID[] ider(Collection<JournalpostId> poster) {
        return poster.stream().map(JournalpostId::verdi).toArray(UUID[]::new);
    }
}
