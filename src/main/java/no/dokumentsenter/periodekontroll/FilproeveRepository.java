package no.dokumentsenter.periodekontroll;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FilproeveRepository {
    private final JdbcClient sql;

    FilproeveRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** A stored file, by the row that says it should be there. */
    record Fil(UUID id, String sjekksum) {}

    List<Fil> neste(Kommune kommune, int antall) {
        return sql.sql("""
                        (select o.id, o.sjekksum from filproeve p
                         join dokumentobjekt o on o.kommune_id = p.kommune_id and o.id = p.dokumentobjekt_id
                         where p.kommune_id = :kommune and p.utfall <> 'hel')
                        union
                        (select o.id, o.sjekksum from dokumentobjekt o
                         left join filproeve p on p.kommune_id = o.kommune_id and p.dokumentobjekt_id = o.id
                         where o.kommune_id = :kommune and o.filstoerrelse > 0
                         order by p.proevd_tid nulls first, o.id limit :antall)
                        """)
                .param("kommune", kommune.id())
                .param("antall", antall)
                .query(Fil.class)
                .list();
    }

    void skriv(Kommune kommune, Map<UUID, String> utfall) {
        var ider = utfall.keySet().toArray(UUID[]::new);
        var hva = utfall.values().toArray(String[]::new);
        sql.sql("""
                        insert into filproeve (kommune_id, dokumentobjekt_id, proevd_tid, utfall, siden)
                        select ?, u.id, ?, u.utfall, ? from unnest(?, ?) u (id, utfall)
                        on conflict (kommune_id, dokumentobjekt_id) do update
                        set proevd_tid = excluded.proevd_tid, utfall = excluded.utfall,
                            siden = case when filproeve.utfall = excluded.utfall then filproeve.siden else excluded.siden end
                        """)
                .params(kommune.id(), OffsetDateTime.now(Klokke.OSLO), LocalDate.now(Klokke.OSLO), ider, hva)
                .update();
    }
}
