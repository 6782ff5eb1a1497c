package no.dokumentsenter.dagsslutt;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The signed reconciliations. They are added and read, nothing else. */
@Repository
class AvstemmingRepository {
    private final JdbcClient sql;
    private final JdbcTemplate bunke;

    AvstemmingRepository(JdbcClient sql, JdbcTemplate bunke) {
        this.sql = sql;
        this.bunke = bunke;
    }

    /** One signature as it lies there. */
    record Signert(int kommuneId, UUID id, OffsetDateTime tid, String signertAv, String hilsen) {}

    /** What a person filled in for a channel, and the meters. */
    record Signertkanal(OptionalInt talt, String forklaring, Map<String, Long> maalere) {}

    List<Signert> siste(Kommune kommune, int antall) {
        return sql.sql("""
                        select kommune_id, id, tid, signert_av, hilsen from avstemming
                        where kommune_id = ? order by tid desc, id desc limit ?
                        """).params(kommune.id(), antall).query(Signert.class).list();
    }

    Map<String, Signertkanal> kanaler(Kommune kommune, UUID avstemming) {
        var kanaler = new LinkedHashMap<String, Signertkanal>();
        sql.sql("select kanal, talt, forklaring from avstemming_kanal where kommune_id = ? and avstemming_id = ?")
                .params(kommune.id(), avstemming)
                .query(rad -> {
                    var talt = rad.getObject(2, Integer.class);
                    kanaler.put(
                            rad.getString(1),
                            new Signertkanal(
                                    talt == null ? OptionalInt.empty() : OptionalInt.of(talt),
                                    rad.getString(3),
                                    new LinkedHashMap<>()));
                });
        sql.sql("select kanal, maaler, stand from avstemming_maaler where kommune_id = ? and avstemming_id = ?")
                .params(kommune.id(), avstemming)
                .query(rad -> {
                    var kanal = kanaler.get(rad.getString(1));
                    if (kanal != null) {
                        kanal.maalere().put(rad.getString(2), rad.getLong(3));
                    }
                });
        return kanaler;
    }

    void settInn(Kommune kommune, Signert signert, List<Kanalregnskap> regnskap, Maaleravlesning avlesning) {
        sql.sql("insert into avstemming (kommune_id, id, tid, signert_av, hilsen) values (?, ?, ?, ?, ?)")
                .params(kommune.id(), signert.id(), signert.tid(), signert.signertAv(), signert.hilsen())
                .update();
        for (var kanal : regnskap) {
            sql.sql("""
                            insert into avstemming_kanal (kommune_id, avstemming_id, kanal, talt, forklaring)
                            values (?, ?, ?, ?, ?)
                            """)
                    .params(Rad.av(
                            kommune.id(),
                            signert.id(),
                            kanal.kanal(),
                            kanal.talt().isPresent() ? kanal.talt().getAsInt() : null,
                            kanal.forklaring()))
                    .update();
        }
        var rader = new ArrayList<Object[]>();
        avlesning
                .kanaler()
                .forEach((kanal, maalere) -> maalere.forEach(
                        (maaler, stand) -> rader.add(new Object[] {kommune.id(), signert.id(), kanal, maaler, stand})));
        bunke.batchUpdate(
                "insert into avstemming_maaler (kommune_id, avstemming_id, kanal, maaler, stand) values (?, ?, ?, ?, ?)",
                rader);
    }
}
