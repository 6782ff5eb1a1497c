package no.dokumentsenter.ytelse;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Skrivebunke;
import no.dokumentsenter.felles.SqlFil;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.Restanser;
import no.dokumentsenter.journal.Restanseutvalg;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.tilgang.Paalogget;
import org.slf4j.LoggerFactory;

/**
 * What is listed all day, through the doors, against the same SQL by JDBC with nothing around it: no row security, no
 * transaction of ours, no records. Each list is asked for at most three times of the database.
 */
final class Listemaaling {
    private static final int GANGER = 300;
    private static final int OPPVARMING = 100;
    private static final int POSTER = 100;
    private static final int STATEMENTER = 3;
    private static final String VELG = """
            select j.id, j.saksmappe_id, s.saksaar, s.sakssekvensnummer, j.journalaar, j.journalsekvensnummer,
                   j.journalpostnummer, j.journalposttype, j.journalstatus, j.tittel, j.offentlig_tittel, j.journaldato,
                   j.dokumentets_dato, j.mottatt_dato, j.sendt_dato, j.forfallsdato, j.administrativ_enhet,
                   j.saksbehandler, j.kanal, j.utgaar_grunn, j.versjon
            from journalpost j
            join saksmappe s on s.kommune_id = j.kommune_id and s.id = j.saksmappe_id
            where j.kommune_id = ?
            """;
    private static final String NYESTE = VELG + " order by j.journaldato desc, j.id desc limit ?";

    private final Sokbase base;
    private final Connection bar;
    private final List<Maaling> maalinger = new ArrayList<>();

    private Listemaaling(Sokbase base, Connection bar) {
        this.base = base;
        this.bar = bar;
    }

    static List<Maaling> maal(Path mappe) {
        return Sokbase.med(mappe, base -> {
            try (var bar = base.koble()) {
                return new Listemaaling(base, bar).alle();
            }
        });
    }

    private List<Maaling> alle() throws Exception {
        var journal = base.kontekst().getBean(Journal.class);
        var tre = base.stoerste(3);
        var en = tre.getFirst();
        mot("100 nyeste, én kommune", () -> i(en, () -> journal.nyeste(POSTER)), () -> les(NYESTE, en.id(), POSTER));
        mot("100 nyeste, tre kommuner", () -> tre.forEach(kommune -> i(kommune, () -> journal.nyeste(POSTER))), () -> {
            for (var kommune : tre) {
                les(NYESTE, kommune.id(), POSTER);
            }
        });
        var restanser = base.kontekst().getBean(Restanser.class);
        var grense = LocalDate.now(Klokke.OSLO).minusMonths(1);
        var utvalg = new Restanseutvalg(tre, Optional.empty(), Optional.empty(), false);
        mot(
                "100 restanser, tre kommuner",
                () -> blant(tre, () -> restanser.finn(utvalg, grense, 0, POSTER)),
                restanser(tre, grense));
        var sak = UUID.fromString(
                base.tekster("select id from saksmappe where siste_journalpostnummer >= 500 and kommune_id = " + en.id()
                                + " limit 1")
                        .getFirst());
        mot(
                "sak med 500 poster",
                () -> i(en, () -> journal.iSak(new SakId(sak))),
                () -> les(VELG + " and j.saksmappe_id = ? order by j.journalpostnummer", en.id(), sak));
        var dag = LocalDate.now(Klokke.OSLO).minusDays(10);
        mot(
                "dagens journal",
                () -> i(en, () -> journal.journalfoerte(dag)),
                () -> les(
                        VELG
                                + " and j.journaldato = ? and j.journalstatus in ('J', 'E', 'A') order by j.journalaar, j.journalsekvensnummer",
                        en.id(),
                        Date.valueOf(dag)));
        return maalinger;
    }

    private interface Arbeid {
        void gjoer() throws Exception;
    }

    /** In turn, so that what else the machine does comes over both. */
    private void mot(String hva, Arbeid doer, Arbeid bart) throws Exception {
        var vaar = new Tider();
        var stokk = new Tider();
        for (var gang = -OPPVARMING; gang < GANGER; gang++) {
            ta(bart, gang < 0 ? new Tider() : stokk);
            ta(doer, gang < 0 ? new Tider() : vaar);
        }
        var setninger = setninger(doer);
        maalinger.add(Maaling.av(hva, vaar, "forhold ≥ 0,7; %d setninger, høyst %d".formatted(setninger, STATEMENTER))
                .mot("bar SQL %.2f ms".formatted(stokk.prosentil(50)), stokk.prosentil(50) / vaar.prosentil(50)));
    }

    private static void ta(Arbeid arbeid, Tider tider) throws Exception {
        var start = System.nanoTime();
        arbeid.gjoer();
        tider.leggTil((System.nanoTime() - start) / 1e6);
    }

    /** The product's one way to the database says each statement it sends. */
    private static long setninger(Arbeid doer) throws Exception {
        var logg = (Logger) LoggerFactory.getLogger(Skrivebunke.class);
        var linjer = new ListAppender<ILoggingEvent>();
        linjer.start();
        logg.setLevel(Level.DEBUG);
        logg.setAdditive(false);
        logg.addAppender(linjer);
        try {
            doer.gjoer();
        } finally {
            logg.detachAppender(linjer);
            logg.setLevel(null);
        }
        return linjer.list.stream()
                .filter(linje -> linje.getFormattedMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }

    private Arbeid restanser(List<Kommune> kommuner, LocalDate grense) {
        var sql = SqlFil.les(Restanser.class, "restanseliste.sql")
                .replace(
                        ":kommuner",
                        "'{%s}'"
                                .formatted(String.join(
                                        ",",
                                        kommuner.stream()
                                                .map(k -> String.valueOf(k.id()))
                                                .toList())))
                .replace(":enhet", "null::text")
                .replace(":saksbehandler", "null::text")
                .replace(":venter", "false")
                .replace(":grense", "date '" + grense + "'")
                .replace(":hoppover", "0")
                .replace(":antall", String.valueOf(POSTER));
        return () -> les(sql);
    }

    private static void i(Kommune kommune, Runnable arbeid) {
        Kommunevalg.gjoerI(kommune, arbeid::run);
    }

    private static void blant(List<Kommune> kommuner, Runnable arbeid) {
        Paalogget.som(
                Sokbase.arkivar(kommuner),
                () -> Kommunevalg.blant(kommuner, () -> {
                    arbeid.run();
                    return null;
                }));
    }

    private void les(String sql, Object... verdier) throws SQLException {
        try (PreparedStatement setning = bar.prepareStatement(sql)) {
            for (var i = 0; i < verdier.length; i++) {
                setning.setObject(i + 1, verdier[i]);
            }
            try (var svar = setning.executeQuery()) {
                var bredde = svar.getMetaData().getColumnCount();
                while (svar.next()) {
                    for (var kolonne = 1; kolonne <= bredde; kolonne++) {
                        svar.getObject(kolonne);
                    }
                }
            }
        }
    }
}
