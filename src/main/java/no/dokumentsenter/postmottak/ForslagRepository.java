package no.dokumentsenter.postmottak;

import java.util.List;
import java.util.UUID;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.postmottak.forslag.Bevis;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ForslagRepository {
    private static final TypeReference<List<Bevis>> BEVIS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JdbcTemplate bunke;
    private final JsonMapper json;

    ForslagRepository(JdbcClient sql, JdbcTemplate bunke, JsonMapper json) {
        this.sql = sql;
        this.bunke = bunke;
        this.json = json;
    }

    void erstatt(Kommune kommune, UUID post, List<Forslag> nye) {
        sql.sql("delete from forslag where kommune_id = ? and innkommet_post_id = ?")
                .params(kommune.id(), post)
                .update();
        bunke.batchUpdate(
                """
                insert into forslag (kommune_id, innkommet_post_id, felt, rang, verdi, visning, vekt, grunn, bevis)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                nye.stream()
                        .map(f -> new Object[] {
                            kommune.id(),
                            post,
                            f.felt(),
                            f.rang(),
                            f.verdi(),
                            f.visning(),
                            f.vekt(),
                            f.grunn(),
                            json.writeValueAsString(f.bevis())
                        })
                        .toList());
    }

    List<Forslag> hent(Kommune kommune, UUID post) {
        return sql.sql("""
                        select felt, rang, verdi, visning, vekt, grunn, bevis
                        from forslag where kommune_id = ? and innkommet_post_id = ? order by felt, rang
                        """)
                .params(kommune.id(), post)
                .query((rad, nr) -> new Forslag(
                        rad.getString(1),
                        rad.getInt(2),
                        rad.getString(3),
                        rad.getString(4),
                        rad.getInt(5),
                        rad.getString(6),
                        json.readValue(rad.getString(7), BEVIS)))
                .list();
    }

    boolean pekerPaaAnnenKommune(Kommune kommune, UUID post) {
        return sql.sql("""
                        select exists (select 1 from forslag
                                       where kommune_id = ? and innkommet_post_id = ? and felt = 'kommune')
                        """).params(kommune.id(), post).query(Boolean.class).single();
    }
}
