package no.dokumentsenter.kommandolinje;

import java.util.LinkedHashMap;
import java.util.Map;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts over the modules below, for operators: a report is a query. */
@Service
class Tall {
    private final JdbcClient sql;

    Tall(JdbcClient sql) {
        this.sql = sql;
    }

    /** Journalposter by status, cases and documents of one municipality. */
    @Transactional(readOnly = true)
    public Map<String, Object> arkiv(Kommune kommune) {
        var poster = new LinkedHashMap<String, Object>();
        poster.put("totalt", 0L);
        sql.sql("select journalstatus, count(*) from journalpost where kommune_id = ? group by 1 order by 1")
                .params(kommune.id())
                .query(rad -> {
                    poster.put(rad.getString(1), rad.getLong(2));
                    poster.merge("totalt", rad.getLong(2), (a, b) -> (Long) a + (Long) b);
                });
        var tall = new LinkedHashMap<String, Object>();
        tall.put("journalposter", poster);
        tall.put("saker", antall("select count(*) from saksmappe where kommune_id = ?", kommune));
        tall.put("dokumenter", antall("select count(*) from dokumentbeskrivelse where kommune_id = ?", kommune));
        return tall;
    }

    private long antall(String spoerring, Kommune kommune) {
        return sql.sql(spoerring).params(kommune.id()).query(Long.class).single();
    }

    /** Jobs that wait, run and have failed at least once. */
    @Transactional(readOnly = true)
    public Map<String, Object> jobber() {
        return sql.sql("""
                        select count(*) filter (where not picked and coalesce(consecutive_failures, 0) = 0) as venter,
                               count(*) filter (where picked) as kjoerer,
                               count(*) filter (where not picked and consecutive_failures > 0) as feilet
                        from scheduled_tasks
                        """).query().singleRow();
    }
}
