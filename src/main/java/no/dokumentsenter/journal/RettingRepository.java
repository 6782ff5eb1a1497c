package no.dokumentsenter.journal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommune;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RettingRepository {
    private final JdbcClient sql;

    RettingRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Says whether nobody has changed it since. */
    boolean nyVersjon(Kommune kommune, JournalpostId id, int versjon) {
        return sql.sql("update journalpost set versjon = versjon + 1 where kommune_id = ? and id = ? and versjon = ?")
                        .params(kommune.id(), id.verdi(), versjon)
                        .update()
                == 1;
    }

    /** Writes the right value, and in the same breath the row that keeps the wrong one. */
    void rett(
            Kommune kommune, JournalpostId id, @Nullable UUID part, String felt, @Nullable String verdi, String grunn) {
        sql.sql("select 1 from rett_journalpost(?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Rad.av(
                        kommune.id(),
                        id.verdi(),
                        part,
                        felt,
                        verdi,
                        grunn,
                        Innlogget.brukernavn(),
                        OffsetDateTime.now(Klokke.OSLO),
                        UuidV7.ny()))
                .query(Integer.class)
                .single();
    }

    List<Gjortretting> forJournalpost(Kommune kommune, JournalpostId id) {
        return sql.sql("""
                        select felt, korrespondansepart_id, feil_verdi, riktig_verdi, grunn, rettet_av, rettet_tid
                        from retting where kommune_id = ? and journalpost_id = ? order by rettet_tid, id
                        """)
                .params(kommune.id(), id.verdi())
                .query(Gjortretting.class)
                .list();
    }
}
