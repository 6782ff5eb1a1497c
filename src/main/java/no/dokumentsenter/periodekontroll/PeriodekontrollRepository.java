package no.dokumentsenter.periodekontroll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Rad;
import no.dokumentsenter.felles.SqlFil;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saksnummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class PeriodekontrollRepository {
    private static final String STATUS = SqlFil.les(PeriodekontrollRepository.class, "status.sql");
    private static final String LISTE = SqlFil.les(PeriodekontrollRepository.class, "funnliste.sql");
    private static final String TALL = SqlFil.les(PeriodekontrollRepository.class, "funntall.sql");
    private static final String PLASS = "/*funn*/";

    private final Map<String, String> filer = new ConcurrentHashMap<>();
    private final JdbcClient sql;

    PeriodekontrollRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** What was found, by its ids. */
    record Objekt(@Nullable UUID journalpost, UUID sak) {}

    private record Grenserad(String kode, String navn, int verdi, String kilde) {}

    List<Kontrollstatus> status(Kommune kommune, LocalDate dag) {
        var grenser = sql.sql("""
                        select distinct on (kode, navn) kode, navn, verdi, kilde
                        from kontrollgrense where gyldig_fra <= ? order by kode, navn, gyldig_fra desc
                        """).params(dag).query(Grenserad.class).list().stream()
                .collect(Collectors.groupingBy(
                        Grenserad::kode,
                        Collectors.mapping(
                                rad -> new Grense(rad.navn(), rad.verdi(), rad.kilde()), Collectors.toList())));
        return sql.sql(STATUS)
                .param("kommune", kommune.id())
                .param("idag", dag)
                .query((rad, nr) -> status(rad, grenser.getOrDefault(rad.getString("kode"), List.of())))
                .list();
    }

    private static Kontrollstatus status(ResultSet rad, List<Grense> grenser) throws SQLException {
        var spoersmaal = rad.getString("spoersmaal");
        for (var grense : grenser) {
            spoersmaal = spoersmaal.replace("{" + grense.navn() + "}", String.valueOf(grense.verdi()));
        }
        return new Kontrollstatus(
                new Periodekontroll(
                        rad.getString("kode"),
                        rad.getString("navn"),
                        spoersmaal,
                        rad.getString("gjelder").equals("serier"),
                        rad.getInt("intervall_dager"),
                        rad.getInt("sett_maks_dager"),
                        rad.getString("kilde"),
                        grenser),
                rad.getObject("startet_tid") == null ? Optional.empty() : Optional.of(kjoering(rad)),
                Optional.ofNullable(rad.getString("ansvarlig")));
    }

    private static Kjoering kjoering(ResultSet rad) throws SQLException {
        return new Kjoering(
                rad.getObject("startet_tid", OffsetDateTime.class),
                rad.getInt("millisekunder"),
                rad.getObject("antall", Integer.class),
                rad.getString("kjoert_av"));
    }

    List<Funn> funn(Kommune kommune, Spoerring spoerring, int hoppover, int antall) {
        return spoer(LISTE, kommune, spoerring)
                .param("hoppover", hoppover)
                .param("antall", antall)
                .query((rad, nr) -> funn(rad))
                .list();
    }

    private static Funn funn(ResultSet rad) throws SQLException {
        return new Funn(
                Optional.ofNullable(rad.getObject("journalpost_id", UUID.class)).map(JournalpostId::new),
                new SakId(rad.getObject("saksmappe_id", UUID.class)),
                nummer(rad),
                rad.getString("tittel"),
                rad.getString("offentlig_tittel"),
                rad.getBoolean("skjermet"),
                rad.getString("saksansvarlig"),
                rad.getString("saksbehandler"),
                rad.getString("enhet"),
                rad.getString("registrert_av"),
                rad.getObject("siden", LocalDate.class),
                rad.getInt("dager"),
                rad.getString("detalj"));
    }

    private static String nummer(ResultSet rad) throws SQLException {
        var sak = new Saksnummer(rad.getInt("saksaar"), rad.getInt("sakssekvensnummer")).toString();
        var post = rad.getObject("journalpostnummer", Integer.class);
        return post == null ? sak : sak + "-" + post;
    }

    List<Enhetstall> tall(Kommune kommune, Spoerring spoerring) {
        return spoer(TALL, kommune, spoerring).query(Enhetstall.class).list();
    }

    /** The thing if the control finds it now, seen or not. */
    Optional<Objekt> finn(Kommune kommune, Spoerring spoerring, UUID objekt) {
        return spoer(
                        "select journalpost_id, saksmappe_id from (" + PLASS
                                + ") f where coalesce(journalpost_id, saksmappe_id) = :objekt",
                        kommune,
                        spoerring)
                .param("objekt", objekt)
                .query((rad, nr) -> new Objekt(rad.getObject(1, UUID.class), rad.getObject(2, UUID.class)))
                .optional();
    }

    /** The control's own SQL in its place in the statement. Its name comes from a row that only a migration writes. */
    private StatementSpec spoer(String rundt, Kommune kommune, Spoerring spoerring) {
        var egen = filer.computeIfAbsent(
                spoerring.kode(), kode -> SqlFil.les(PeriodekontrollRepository.class, "kontroll/" + kode + ".sql"));
        return sql.sql(rundt.replace(PLASS, egen))
                .param("kommune", kommune.id())
                .param("kode", spoerring.kode())
                .param("idag", spoerring.dag())
                .params(spoerring.grenser());
    }

    void noter(Kommune kommune, String kode, Kjoering kjoering) {
        sql.sql("""
                        insert into kontrollkjoering (kommune_id, id, kode, startet_tid, millisekunder, antall, kjoert_av)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Rad.av(
                        kommune.id(),
                        UuidV7.ny(),
                        kode,
                        kjoering.startetTid(),
                        kjoering.millisekunder(),
                        kjoering.antall(),
                        kjoering.kjoertAv()))
                .update();
    }

    List<Kjoering> kjoeringer(Kommune kommune, String kode, int antall) {
        return sql.sql("""
                        select startet_tid, millisekunder, antall, kjoert_av from kontrollkjoering
                        where kommune_id = ? and kode = ? order by startet_tid desc, id desc limit ?
                        """)
                .params(kommune.id(), kode, antall)
                .query((rad, nr) -> kjoering(rad))
                .list();
    }

    void taAnsvar(Kommune kommune, String kode, String hvem) {
        sql.sql("insert into kontrollansvar (kommune_id, id, kode, ansvarlig, fra_tid) values (?, ?, ?, ?, ?)")
                .params(kommune.id(), UuidV7.ny(), kode, hvem, OffsetDateTime.now(Klokke.OSLO))
                .update();
    }

    /** Who registered the entry or the case, if it is here. */
    Optional<String> registrertAv(Kommune kommune, UUID objekt) {
        return sql.sql("""
                        select opprettet_av from journalpost where kommune_id = :kommune and id = :id
                        union all select opprettet_av from saksmappe where kommune_id = :kommune and id = :id
                        """)
                .param("kommune", kommune.id())
                .param("id", objekt)
                .query(String.class)
                .optional();
    }

    /** Says no when a note of it holds already. One that has run out gives way. */
    boolean sett(Kommune kommune, String kode, Objekt objekt, String registrertAv, String grunn, LocalDate igjen) {
        var naa = OffsetDateTime.now(Klokke.OSLO);
        var hvem = Innlogget.brukernavn();
        sql.sql("""
                        update kontrollsett set opphevet_av = ?, opphevet_tid = ?
                        where kommune_id = ? and kode = ? and objekt_id = coalesce(cast(? as uuid), ?)
                          and opphevet_tid is null and igjen_dato <= ?
                        """)
                .params(Rad.av(
                        hvem, naa, kommune.id(), kode, objekt.journalpost(), objekt.sak(), LocalDate.now(Klokke.OSLO)))
                .update();
        return sql.sql("""
                        insert into kontrollsett (kommune_id, id, kode, journalpost_id, saksmappe_id, grunn, igjen_dato,
                                                  registrert_av, sett_av, sett_tid)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (kommune_id, kode, objekt_id) where opphevet_tid is null do nothing
                        """)
                        .params(Rad.av(
                                kommune.id(),
                                UuidV7.ny(),
                                kode,
                                objekt.journalpost(),
                                objekt.journalpost() == null ? objekt.sak() : null,
                                grunn,
                                igjen,
                                registrertAv,
                                hvem,
                                naa))
                        .update()
                == 1;
    }

    List<Sett> sette(Kommune kommune, String kode, LocalDate dag) {
        return sql.sql("""
                        select k.id, k.journalpost_id, s.id as saksmappe_id, s.saksaar, s.sakssekvensnummer,
                               j.journalpostnummer, k.grunn, k.igjen_dato, k.sett_av, k.sett_tid
                        from kontrollsett k
                        left join journalpost j on j.kommune_id = k.kommune_id and j.id = k.journalpost_id
                        join saksmappe s on s.kommune_id = k.kommune_id and s.id = coalesce(k.saksmappe_id, j.saksmappe_id)
                        where k.kommune_id = ? and k.kode = ? and k.opphevet_tid is null and k.igjen_dato > ?
                        order by k.igjen_dato, k.id
                        """)
                .params(kommune.id(), kode, dag)
                .query((rad, nr) -> new Sett(
                        rad.getObject("id", UUID.class),
                        Optional.ofNullable(rad.getObject("journalpost_id", UUID.class))
                                .map(JournalpostId::new),
                        new SakId(rad.getObject("saksmappe_id", UUID.class)),
                        nummer(rad),
                        rad.getString("grunn"),
                        rad.getObject("igjen_dato", LocalDate.class),
                        rad.getString("sett_av"),
                        rad.getObject("sett_tid", OffsetDateTime.class)))
                .list();
    }

    boolean opphev(Kommune kommune, UUID id) {
        return sql.sql("""
                        update kontrollsett set opphevet_av = ?, opphevet_tid = ?
                        where kommune_id = ? and id = ? and opphevet_tid is null
                        """)
                        .params(Innlogget.brukernavn(), OffsetDateTime.now(Klokke.OSLO), kommune.id(), id)
                        .update()
                == 1;
    }
}
