package no.dokumentsenter.postmottak;

import java.util.List;
import java.util.UUID;
import no.dokumentsenter.felles.SqlFil;
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

    private static final String HENT = SqlFil.les(ForslagRepository.class, "forslag.sql");

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

    /**
     * What was suggested. A case is shown as it is now, and only while it takes entries and the reader may read its
     * title: what the public sees less of, is for those who read what is shielded and the one who has the case.
     *
     * @param leser the name that stands in saksansvarlig
     */
    List<Forslag> hent(Kommune kommune, UUID post, boolean leserSkjermet, String leser) {
        return sql.sql(HENT)
                .param("kommune", kommune.id())
                .param("post", post)
                .param("alt", leserSkjermet)
                .param("leser", leser)
                .query((rad, nr) -> new Forslag(
                        rad.getString("felt"),
                        rad.getInt("rang"),
                        rad.getString("verdi"),
                        rad.getString("visning"),
                        rad.getInt("vekt"),
                        rad.getString("grunn"),
                        json.readValue(rad.getString("bevis"), BEVIS)))
                .list();
    }

    boolean pekerPaaAnnenKommune(Kommune kommune, UUID post) {
        return sql.sql("""
                        select exists (select 1 from forslag
                                       where kommune_id = ? and innkommet_post_id = ? and felt = 'kommune')
                        """).params(kommune.id(), post).query(Boolean.class).single();
    }
}
