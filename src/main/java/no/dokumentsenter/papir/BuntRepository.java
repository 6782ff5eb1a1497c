package no.dokumentsenter.papir;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.dokumentsenter.dokumentlager.Fil;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.postmottak.InnkommetPost;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stacks themselves. */
@Repository
class BuntRepository {
    private static final String VELG = """
            select kommune_id, id, status, stasjon, filnavn, mime_type, sjekksum, filstoerrelse, mottatt_tid, leveringer,
                   buntnummer, annen_kommune_id, operatoer, antall_ark, antall_sider, avslutt_grunn, forklaring, avgjort_av,
                   avgjort_tid, versjon
            from skannebunt
            """;

    private final JdbcClient sql;

    BuntRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when the same bytes had come before. */
    boolean settInn(Kommune kommune, UUID id, InnkommetPost post, Fil fil, String stasjon) {
        return sql.sql("""
                                insert into skannebunt (kommune_id, id, status, stasjon, filnavn, mime_type, sjekksum,
                                    filstoerrelse, mottatt_tid)
                                values (?, ?, 'leses', ?, ?, ?, ?, ?, ?)
                                on conflict (kommune_id, sjekksum) do nothing
                                """)
                        .params(
                                kommune.id(),
                                id,
                                stasjon,
                                post.filnavn(),
                                post.mimeType(),
                                fil.sjekksum(),
                                fil.filstoerrelse(),
                                OffsetDateTime.now(Klokke.OSLO))
                        .update()
                == 1;
    }

    Skannebunt medSjekksum(Kommune kommune, String sjekksum) {
        return sql.sql(VELG + "where kommune_id = ? and sjekksum = ?")
                .params(kommune.id(), sjekksum)
                .query(Skannebunt.class)
                .single();
    }

    void levertIgjen(Kommune kommune, UUID id) {
        sql.sql("update skannebunt set leveringer = leveringer + 1 where kommune_id = ? and id = ?")
                .params(kommune.id(), id)
                .update();
    }

    Optional<Skannebunt> hent(Kommune kommune, UUID id) {
        return sql.sql(VELG + "where kommune_id = ? and id = ?")
                .params(kommune.id(), id)
                .query(Skannebunt.class)
                .optional();
    }

    Optional<Skannebunt> laas(Kommune kommune, UUID id) {
        return sql.sql(VELG + "where kommune_id = ? and id = ? for update")
                .params(kommune.id(), id)
                .query(Skannebunt.class)
                .optional();
    }

    /** Those with these statuses, newest first. */
    List<Skannebunt> med(Kommune kommune, Set<Buntstatus> statuser, int antall) {
        return sql.sql(VELG + """
                        where kommune_id = :kommune and status <> 'enkeltbrev' and status in (:statuser)
                        order by mottatt_tid desc, id limit :antall
                        """)
                .param("kommune", kommune.id())
                .param("statuser", statuser.stream().map(Buntstatus::kode).toList())
                .param("antall", antall)
                .query(Skannebunt.class)
                .list();
    }

    Map<String, Long> antallPerStatus(Kommune kommune) {
        var antall = new LinkedHashMap<String, Long>();
        sql.sql("select status, count(*) from skannebunt where kommune_id = ? group by 1")
                .params(kommune.id())
                .query(rad -> {
                    antall.put(rad.getString(1), rad.getLong(2));
                });
        return antall;
    }

    /** Other stacks whose sheets have the same number. */
    int andreMedNummer(Kommune kommune, UUID id, int buntnummer) {
        return sql.sql("select count(*) from skannebunt where kommune_id = ? and buntnummer = ? and id <> ?")
                .params(kommune.id(), buntnummer, id)
                .query(Integer.class)
                .single();
    }

    /** It held no sheet: it is the letter of this item. */
    void ble(Kommune kommune, UUID id, UUID post) {
        sql.sql("""
                        update skannebunt set status = 'enkeltbrev', innkommet_post_id = ?, lest_tid = ?, versjon = versjon + 1
                        where kommune_id = ? and id = ?
                        """)
                .params(post, OffsetDateTime.now(Klokke.OSLO), kommune.id(), id)
                .update();
    }

    void lest(
            Kommune kommune,
            UUID id,
            Buntstatus status,
            int sider,
            Optional<Integer> buntnummer,
            Optional<Integer> annen,
            Optional<String> operatoer) {
        sql.sql("""
                        update skannebunt set status = ?, antall_sider = ?, buntnummer = ?, annen_kommune_id = ?, operatoer = ?,
                            lest_tid = ?, versjon = versjon + 1
                        where kommune_id = ? and id = ?
                        """)
                .params(Rad.av(
                        status.kode(),
                        sider,
                        buntnummer.orElse(null),
                        annen.orElse(null),
                        operatoer.orElse(null),
                        OffsetDateTime.now(Klokke.OSLO),
                        kommune.id(),
                        id))
                .update();
    }

    void settStatus(Kommune kommune, UUID id, Buntstatus status) {
        sql.sql("update skannebunt set status = ?, versjon = versjon + 1 where kommune_id = ? and id = ?")
                .params(status.kode(), kommune.id(), id)
                .update();
    }

    void nyVersjon(Kommune kommune, UUID id) {
        sql.sql("update skannebunt set versjon = versjon + 1 where kommune_id = ? and id = ?")
                .params(kommune.id(), id)
                .update();
    }

    void settArk(Kommune kommune, UUID id, int ark) {
        sql.sql("""
                        update skannebunt set antall_ark = ?, operatoer = ?, versjon = versjon + 1
                        where kommune_id = ? and id = ?
                        """).params(ark, Innlogget.brukernavn(), kommune.id(), id).update();
    }

    /** A person's decision about the whole of it. */
    void avgjoer(Kommune kommune, UUID id, Buntstatus status, Optional<Buntavslutning> grunn, String forklaring) {
        sql.sql("""
                        update skannebunt set status = ?, avslutt_grunn = ?, forklaring = coalesce(nullif(?, ''), forklaring),
                            avgjort_av = ?, avgjort_tid = ?, versjon = versjon + 1
                        where kommune_id = ? and id = ?
                        """)
                .params(Rad.av(
                        status.kode(),
                        grunn.map(Buntavslutning::kode).orElse(null),
                        forklaring,
                        Innlogget.brukernavn(),
                        OffsetDateTime.now(Klokke.OSLO),
                        kommune.id(),
                        id))
                .update();
    }

    /** It was moved, all of it: put away here, and its pages are the other municipality's. */
    void flyttet(Kommune kommune, UUID id, Kommune til) {
        sql.sql("update skannebunt set annen_kommune_id = ? where kommune_id = ? and id = ?")
                .params(til.id(), kommune.id(), id)
                .update();
    }
}
