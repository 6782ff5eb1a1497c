package no.dokumentsenter.demo;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.random.RandomGeneratorFactory;
import no.dokumentsenter.dokumentlager.Fil;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Millions of entries by COPY as the owner of the tables: the doors would take a day. The rows are those of a
 * registration but for the log; what the search makes of them is made by the search's own SQL. For a test base alone.
 */
@Component
class Masselasting {
    private static final List<String> TABELLER = List.of(
            "saksmappe",
            "journalpost",
            "korrespondansepart",
            "dokumentbeskrivelse",
            "dokumentobjekt",
            "skjerming",
            "avskrivning",
            "restanse",
            "sok_journalpost",
            "vokabular");
    private static final int TRAADER = 2;

    private final String url;
    private final String bruker;
    private final String passord;

    Masselasting(
            @Value("${dokumentsenter.database.url}") String url,
            @Value("${dokumentsenter.database.eier.bruker}") String bruker,
            @Value("${dokumentsenter.database.eier.passord}") String passord) {
        this.url = url;
        this.bruker = bruker;
        this.passord = passord;
    }

    /** One municipality's share. */
    record Andel(Kommune kommune, UUID arkivdel, List<UUID> klasser, Fil fil, int antall) {}

    /** The wall does not bind the owner meanwhile (COPY is refused behind it); it binds the product all the time. */
    void last(List<Andel> andeler) {
        var start = System.nanoTime();
        try (var kobling = koble()) {
            mur(kobling, "no force");
            try {
                var gin = utenGin(kobling);
                samtidig(andeler.stream()
                        .<Callable<Void>>map(andel -> () -> rader(andel))
                        .toList());
                si("rader", start);
                utfoer(kobling, "analyze " + String.join(", ", TABELLER));
                samtidig(andeler.stream()
                        .<Callable<Void>>map(andel -> () -> soek(andel))
                        .toList());
                si("søketekster og vokabularer", start);
                utfoer(kobling, "set maintenance_work_mem = '512MB'");
                for (var indeks : gin) {
                    utfoer(kobling, indeks);
                }
                si("søkeindekser", start);
                utfoer(kobling, "vacuum analyze");
            } finally {
                mur(kobling, "force");
            }
        } catch (SQLException feil) {
            throw new IllegalStateException("lasten stoppet", feil);
        }
    }

    /** It takes minutes: the one who waits sees how far it is. */
    private static void si(String hva, long start) {
        System.out.printf("  etter %.0f s: %s%n", (System.nanoTime() - start) / 1e9, hva);
    }

    private Void rader(Andel andel) throws SQLException, IOException {
        try (var kobling = koble()) {
            kobling.setAutoCommit(false);
            var tilfeldig = RandomGeneratorFactory.of("L64X128MixRandom")
                    .create(andel.kommune().id());
            new Massekommune(kobling, andel.kommune().id(), andel.arkivdel(), andel.klasser(), andel.fil(), tilfeldig)
                    .last(andel.antall());
            kobling.commit();
        }
        return null;
    }

    private Void soek(Andel andel) throws SQLException {
        try (var kobling = koble()) {
            var kommune = andel.kommune().id();
            utfoer(kobling, "create temp table kilde as select * from sok_kilde where kommune_id = " + kommune);
            utfoer(kobling, """
                    insert into sok_journalpost (kommune_id, journalpost_id, saksmappe_id, journaldato, saksaar,
                        sakssekvensnummer, journalpostnummer, saksbehandler, saksansvarlig, soketekst, aapen_soketekst, noekler,
                        aapne_noekler)
                    select kommune_id, journalpost_id, saksmappe_id, journaldato, saksaar, sakssekvensnummer, journalpostnummer,
                        saksbehandler, saksansvarlig, soketekst, aapen_soketekst, noekler, aapne_noekler
                    from kilde on conflict (kommune_id, journalpost_id) do nothing
                    """);
            utfoer(kobling, """
                    insert into vokabular (kommune_id, ord, stamme)
                    select distinct k.kommune_id, v.ord, v.stamme from kilde k cross join lateral sok_vokabular(k.aapne_ord) v
                    on conflict do nothing
                    """);
            utfoer(kobling, """
                    insert into offentlig_vokabular (kommune_id, ord, stamme)
                    select distinct o.kommune_id, v.ord, v.stamme from offentlig_journalpost o cross join lateral
                        sok_vokabular(concat_ws(' ', o.soekbar, o.soekbare_avsendere, o.soekbare_mottakere)) v
                    where o.kommune_id = %d on conflict do nothing
                    """.formatted(kommune));
        }
        return null;
    }

    /** An index of words is built faster than it is filled: dropped here, made again of what it said of itself. */
    private static List<String> utenGin(Connection kobling) throws SQLException {
        var laget = new ArrayList<String>();
        try (var setning = kobling.createStatement();
                var svar = setning.executeQuery("""
                        select indexname, indexdef from pg_indexes
                        where schemaname = 'public' and tablename in ('sok_journalpost', 'offentlig_journalpost')
                          and indexdef like '%USING gin%'
                        """)) {
            while (svar.next()) {
                laget.add(svar.getString(2));
                utfoer(kobling, "drop index " + svar.getString(1));
            }
        }
        return laget;
    }

    private static void mur(Connection kobling, String hvordan) throws SQLException {
        for (var tabell : TABELLER) {
            utfoer(kobling, "alter table %s %s row level security".formatted(tabell, hvordan));
        }
        utfoer(kobling, "alter table teller %s row level security".formatted(hvordan));
    }

    private static void samtidig(List<Callable<Void>> arbeid) {
        try (var traader = Executors.newFixedThreadPool(TRAADER)) {
            for (var ett : traader.invokeAll(arbeid)) {
                ett.get();
            }
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException feil) {
            throw new IllegalStateException("lasten stoppet", feil.getCause());
        }
    }

    private Connection koble() throws SQLException {
        var kobling = DriverManager.getConnection(url, bruker, passord);
        utfoer(kobling, "set statement_timeout = 0");
        utfoer(kobling, "set synchronous_commit = off");
        return kobling;
    }

    private static void utfoer(Connection kobling, String sql) throws SQLException {
        try (var setning = kobling.createStatement()) {
            setning.execute(sql);
        }
    }
}
