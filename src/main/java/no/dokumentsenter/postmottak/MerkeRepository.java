package no.dokumentsenter.postmottak;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MerkeRepository {
    private final JdbcClient sql;
    private final JdbcTemplate bunke;

    MerkeRepository(JdbcClient sql, JdbcTemplate bunke) {
        this.sql = sql;
        this.bunke = bunke;
    }

    void erstatt(Kommune kommune, UUID post, List<Merke> merker) {
        sql.sql("delete from post_merke where kommune_id = ? and innkommet_post_id = ?")
                .params(kommune.id(), post)
                .update();
        bunke.batchUpdate(
                "insert into post_merke (kommune_id, innkommet_post_id, kode, detalj) values (?, ?, ?, ?)",
                merker.stream()
                        .map(merke -> new Object[] {
                            kommune.id(),
                            post,
                            merke.kode().kode(),
                            merke.detalj().replace("\0", "")
                        })
                        .toList());
    }

    List<Merke> av(Kommune kommune, UUID post) {
        return sql
                .sql("select kode, detalj from post_merke where kommune_id = ? and innkommet_post_id = ?")
                .params(kommune.id(), post)
                .query((rad, nr) -> new Merke(Merkekode.av(rad.getString(1)), rad.getString(2)))
                .list()
                .stream()
                .sorted(Comparator.comparing(Merke::kode))
                .toList();
    }

    boolean har(Kommune kommune, UUID post, Merkekode kode) {
        return av(kommune, post).stream().anyMatch(merke -> merke.kode() == kode);
    }
}
