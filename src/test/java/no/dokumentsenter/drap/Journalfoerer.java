package no.dokumentsenter.drap;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.dokumentsenter.Dokumentsenter;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.database.Postgres;
import no.dokumentsenter.database.Roller;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.Saker;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.MapPropertySource;

/** Journals by eight threads through the doors until it is killed, and tells each entry when the door has returned. */
final class Journalfoerer {
    static final int TRAADER = 8;

    /** «ok id number.» The full stop tells a whole line from one that was cut by the kill. */
    static final String OK = "ok ";

    private Journalfoerer() {}

    public static void main(String[] ord) {
        var data = Path.of(ord[0]);
        var postgres = Postgres.start(data);
        var roller = Roller.klargjoer(postgres);
        Map<String, Object> innstillinger = Map.ofEntries(
                Map.entry("dokumentsenter.data", data.toString()),
                Map.entry("dokumentsenter.innboks.mellomrom-ms", "0"),
                Map.entry("dokumentsenter.lesing.ocr", "false"),
                Map.entry("db-scheduler.enabled", "false"),
                Map.entry("dokumentsenter.database.url", postgres.jdbcUrl(Roller.DATABASE)),
                Map.entry("dokumentsenter.database.eier.bruker", roller.eier().bruker()),
                Map.entry("dokumentsenter.database.eier.passord", roller.eier().passord()),
                Map.entry("dokumentsenter.database.app.bruker", roller.app().bruker()),
                Map.entry("dokumentsenter.database.app.passord", roller.app().passord()),
                Map.entry(
                        "dokumentsenter.database.offentlig.bruker",
                        roller.offentlig().bruker()),
                Map.entry(
                        "dokumentsenter.database.offentlig.passord",
                        roller.offentlig().passord()));
        var app = new SpringApplication(Dokumentsenter.class);
        app.setWebApplicationType(WebApplicationType.NONE);
        app.addInitializers(kontekst ->
                kontekst.getEnvironment().getPropertySources().addFirst(new MapPropertySource("drap", innstillinger)));
        var kontekst = app.run();
        var alle = kontekst.getBean(Kommuner.class).alle();
        var kommune = alle.isEmpty() ? kontekst.getBean(Proevekommune.class).ny() : alle.getFirst();
        var proeve = kontekst.getBean(Proevearkiv.class);
        var saker = kontekst.getBean(Saker.class);
        var journal = kontekst.getBean(Journal.class);
        var nr = new AtomicInteger();
        var sakene =
                Kommunevalg.i(kommune, () -> List.of(saker.opprett(proeve.sak("A")), saker.opprett(proeve.sak("B"))));
        for (var traad = 0; traad < TRAADER; traad++) {
            // Four threads to a case: they meet on its number and, all of them, on the year's.
            var sak = sakene.get(traad % 2);
            Thread.ofPlatform()
                    .start(() -> Kommunevalg.gjoerI(kommune, () -> {
                        while (true) {
                            var id = journal.journalfoer(proeve.inngaaende(sak, "Brev " + nr.incrementAndGet()));
                            si(OK + id + " " + journal.hent(id).journalsekvensnummer() + ".");
                        }
                    }));
        }
    }

    private static synchronized void si(String linje) {
        System.out.println(linje);
        System.out.flush();
    }
}
