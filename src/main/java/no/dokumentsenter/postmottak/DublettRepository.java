package no.dokumentsenter.postmottak;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.kommune.Kommune;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Prints of texts, and pairs of items that may be the same letter. */
@Repository
class DublettRepository {
    /** Of an id, the file's number, and the print. */
    static final RowMapper<Trekk> TREKK = (rad, nr) -> new Trekk(
            rad.getObject(1, UUID.class),
            rad.getInt(2),
            Arrays.stream((Integer[]) rad.getArray(3).getArray())
                    .mapToInt(Integer::intValue)
                    .toArray());

    private final JdbcClient sql;
    private final JdbcTemplate bunke;

    DublettRepository(JdbcClient sql, JdbcTemplate bunke) {
        this.sql = sql;
        this.bunke = bunke;
    }

    /** The print of one file of an item. */
    record Trekk(UUID post, int filNr, int[] avtrykk) {}

    /** A pair, seen from the item that came last. */
    record Par(
            UUID innkommetPostId,
            UUID annenPostId,
            String grunn,
            int likhet,
            int filNr,
            int annenFilNr,
            @Nullable String avgjoerelse) {}

    void erstattTrekk(Kommune kommune, UUID post, List<Trekk> trekk, List<long[]> baand) {
        sql.sql("delete from posttrekk where kommune_id = ? and innkommet_post_id = ?")
                .params(kommune.id(), post)
                .update();
        var rader = new ArrayList<Object[]>();
        for (var i = 0; i < trekk.size(); i++) {
            rader.add(new Object[] {
                kommune.id(), post, trekk.get(i).filNr(), boks(trekk.get(i).avtrykk()), boks(baand.get(i))
            });
        }
        bunke.batchUpdate(
                "insert into posttrekk (kommune_id, innkommet_post_id, fil_nr, avtrykk, baand) values (?, ?, ?, ?, ?)",
                rader);
    }

    /** Files of other items that share a group with this print and came after that time. */
    List<Trekk> medFellesBaand(Kommune kommune, UUID post, long[] baand, OffsetDateTime siden, int hoeyst) {
        return sql.sql("""
                        select t.innkommet_post_id, t.fil_nr, t.avtrykk from posttrekk t
                        join innkommet_post p on p.kommune_id = t.kommune_id and p.id = t.innkommet_post_id
                        where t.kommune_id = ? and t.baand && ? and t.innkommet_post_id <> ? and p.mottatt_dato >= ?
                        order by p.mottatt_dato desc limit ?
                        """)
                .params(kommune.id(), boks(baand), post, siden, hoeyst)
                .query(TREKK)
                .list();
    }

    /** Other items with a file of the same bytes: number here, item, number there. A file that many have says nothing. */
    List<Par> medSammeFil(Kommune kommune, UUID post, int faerreEnn) {
        return sql.sql("""
                        select a.innkommet_post_id, b.innkommet_post_id as annen_post_id, 'fil' as grunn, 100 as likhet,
                               a.nr as fil_nr, b.nr as annen_fil_nr, null as avgjoerelse
                        from innkommet_fil a
                        join innkommet_fil b on b.kommune_id = a.kommune_id and b.sjekksum = a.sjekksum
                             and b.innkommet_post_id <> a.innkommet_post_id and b.rolle in ('H', 'V')
                        where a.kommune_id = ? and a.innkommet_post_id = ? and a.rolle in ('H', 'V')
                          and (select count(*) from innkommet_fil c
                               where c.kommune_id = a.kommune_id and c.sjekksum = a.sjekksum) < ?
                        """)
                .params(kommune.id(), post, faerreEnn)
                .query(Par.class)
                .list();
    }

    /** Notes a pair once; what a person has said of it stands. */
    void noter(Kommune kommune, Par par) {
        sql.sql("""
                        insert into dublett (kommune_id, innkommet_post_id, annen_post_id, grunn, likhet, fil_nr, annen_fil_nr)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        kommune.id(),
                        par.innkommetPostId(),
                        par.annenPostId(),
                        par.grunn(),
                        par.likhet(),
                        par.filNr(),
                        par.annenFilNr())
                .update();
    }

    Optional<Par> par(Kommune kommune, UUID post, UUID annen) {
        return sql.sql("""
                        select innkommet_post_id, annen_post_id, grunn, likhet, fil_nr, annen_fil_nr, avgjoerelse from dublett
                        where kommune_id = ? and innkommet_post_id = ? and annen_post_id = ?
                        """).params(kommune.id(), post, annen).query(Par.class).optional();
    }

    /** The likeliest of those that nobody has decided. */
    Optional<Par> beste(Kommune kommune, UUID post) {
        return sql.sql("""
                        select innkommet_post_id, annen_post_id, grunn, likhet, fil_nr, annen_fil_nr, avgjoerelse from dublett
                        where kommune_id = ? and innkommet_post_id = ? and avgjoerelse is null
                        order by likhet desc, annen_post_id limit 1
                        """).params(kommune.id(), post).query(Par.class).optional();
    }

    /** Those that a person has said belong together with this one, seen from either. */
    List<UUID> knyttet(Kommune kommune, UUID post) {
        return sql.sql("""
                        select case when innkommet_post_id = :post then annen_post_id else innkommet_post_id end from dublett
                        where kommune_id = :kommune and avgjoerelse = 'begge'
                          and (innkommet_post_id = :post or annen_post_id = :post)
                        """)
                .param("kommune", kommune.id())
                .param("post", post)
                .query(UUID.class)
                .list();
    }

    void avgjoer(Kommune kommune, UUID post, UUID annen, Dublettvalg valg) {
        sql.sql("""
                        update dublett set avgjoerelse = ?, avgjort_av = ?, avgjort_tid = ?
                        where kommune_id = ? and innkommet_post_id = ? and annen_post_id = ?
                        """)
                .params(valg.kode(), Innlogget.brukernavn(), OffsetDateTime.now(Klokke.OSLO), kommune.id(), post, annen)
                .update();
    }

    /** What the queue's row and the form point to. The item is not another for that: its version stays. */
    void pekTil(Kommune kommune, UUID post, Optional<UUID> annen) {
        sql.sql("update innkommet_post set mulig_dublett_av = ? where kommune_id = ? and id = ?")
                .params(Rad.av(annen.orElse(null), kommune.id(), post))
                .update();
    }

    private static Integer[] boks(int[] tall) {
        return Arrays.stream(tall).boxed().toArray(Integer[]::new);
    }

    static Long[] boks(long[] tall) {
        return Arrays.stream(tall).boxed().toArray(Long[]::new);
    }
}
