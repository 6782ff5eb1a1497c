package no.dokumentsenter.endringslogg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Skrivebunke;
import no.dokumentsenter.kommune.Kommune;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EndringsloggRepository {
    private static final String SETT_INN = """
            insert into endringslogg (kommune_id, nr, tidspunkt, bruker, objekttype, objekt_id, handling, felt,
                                      tidligere_verdi, ny_verdi, sum)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient sql;
    private final Skrivebunke bunke;

    EndringsloggRepository(JdbcClient sql, Skrivebunke bunke) {
        this.sql = sql;
        this.bunke = bunke;
    }

    private record Hode(long siste, byte[] sum) {}

    /** Writes the lines and moves the head of the chain, which stays locked until commit. */
    void skriv(Kommune kommune, Instant naa, String bruker, List<Endring> endringer) {
        var hode = laasHode(kommune);
        var nr = hode.siste();
        var sum = hode.sum();
        for (var endring : endringer) {
            nr++;
            sum = Kjede.neste(sum, kommune.id(), nr, naa, bruker, endring);
            bunke.senere(
                    SETT_INN,
                    kommune.id(),
                    nr,
                    OffsetDateTime.ofInstant(naa, ZoneOffset.UTC),
                    bruker,
                    endring.objekttype(),
                    endring.objektId(),
                    endring.handling(),
                    endring.felt(),
                    endring.tidligereVerdi(),
                    endring.nyVerdi(),
                    sum);
        }
        bunke.senere("update loggkjede set siste = ?, sum = ? where kommune_id = ?", nr, sum, kommune.id());
    }

    private Hode laasHode(Kommune kommune) {
        // The no-op update both locks the row and returns it; a plain insert makes it the first time.
        return sql.sql("""
                        insert into loggkjede as l (kommune_id, siste, sum) values (?, 0, ?)
                        on conflict (kommune_id) do update set siste = l.siste
                        returning siste, sum
                        """).params(kommune.id(), Kjede.START).query(Hode.class).single();
    }

    List<Logglinje> forObjekt(Kommune kommune, UUID objektId) {
        return sql.sql("""
                        select nr, tidspunkt, bruker, objekttype, objekt_id, handling, felt, tidligere_verdi, ny_verdi
                        from endringslogg where kommune_id = ? and objekt_id = ? order by nr
                        """)
                .params(kommune.id(), objektId)
                .query((rad, nr) -> linje(rad))
                .list();
    }

    List<Logglinje> nyeste(Kommune kommune, int antall) {
        return sql.sql("""
                        select nr, tidspunkt, bruker, objekttype, objekt_id, handling, felt, tidligere_verdi, ny_verdi
                        from endringslogg where kommune_id = ? order by nr desc limit ?
                        """)
                .params(kommune.id(), antall)
                .query((rad, nr) -> linje(rad))
                .list();
    }

    Kjedekontroll kontroller(Kommune kommune) {
        var kontroll = new Kontroll();
        RowCallbackHandler les = rad -> kontroll.les(kommune, rad);
        // A cursor: a municipality's log is longer than memory.
        var stroem = new JdbcTemplate(Objects.requireNonNull(bunke.getDataSource()));
        stroem.setFetchSize(1_000);
        stroem.query("""
                select nr, tidspunkt, bruker, objekttype, objekt_id, handling, felt, tidligere_verdi, ny_verdi, sum
                from endringslogg where kommune_id = ? order by nr
                """, les, kommune.id());
        kontroll.sluttMotHode(sql.sql("select siste, sum from loggkjede where kommune_id = ?")
                .params(kommune.id())
                .query(Hode.class)
                .optional());
        return new Kjedekontroll(kontroll.lest, Optional.ofNullable(kontroll.brudd));
    }

    private static Logglinje linje(ResultSet rad) throws SQLException {
        return new Logglinje(
                rad.getLong("nr"),
                rad.getObject("tidspunkt", OffsetDateTime.class).toInstant(),
                rad.getString("bruker"),
                rad.getString("objekttype"),
                rad.getObject("objekt_id", UUID.class),
                rad.getString("handling"),
                rad.getString("felt"),
                rad.getString("tidligere_verdi"),
                rad.getString("ny_verdi"));
    }

    private static final class Kontroll {
        private byte[] sum = Kjede.START;
        private long lest;
        private @Nullable Long brudd;

        void les(Kommune kommune, ResultSet rad) throws SQLException {
            lest++;
            var l = linje(rad);
            var endring =
                    new Endring(l.objekttype(), l.objektId(), l.handling(), l.felt(), l.tidligereVerdi(), l.nyVerdi());
            sum = Kjede.neste(sum, kommune.id(), l.nr(), l.tidspunkt(), l.bruker(), endring);
            if (brudd == null && (l.nr() != lest || !Arrays.equals(sum, rad.getBytes("sum")))) {
                brudd = l.nr();
            }
        }

        /** Lines cut off at the end leave the head pointing past the last one. */
        void sluttMotHode(Optional<Hode> hode) {
            var ventet = hode.map(Hode::siste).orElse(0L);
            if (brudd == null
                    && (ventet != lest
                            || !Arrays.equals(sum, hode.map(Hode::sum).orElse(Kjede.START)))) {
                brudd = lest + 1;
            }
        }
    }
}
