package no.dokumentsenter.kommandolinje;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import no.dokumentsenter.database.Postgres;
import no.dokumentsenter.demo.Demodata;
import no.dokumentsenter.demo.Demolasting;
import no.dokumentsenter.demo.Oevelseseinnsyn;
import no.dokumentsenter.felles.Arbeidsmappe;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the database, then the product; stops them in the opposite order, the database last of all. */
final class Start {
    static final String TESTBASE = ".testbase";

    private Start() {}

    static int kjoer(Class<?> produkt, Valg valg) {
        var database = Databasevalg.av(valg, () -> Postgres.start(valg.datamappe()));
        ConfigurableApplicationContext kontekst;
        try {
            merk(valg);
            Arbeidsmappe.ryddEtterDoede();
            kontekst = start(produkt, valg, database);
        } catch (RuntimeException feil) {
            database.close();
            throw feil;
        }
        var stoppet = new CountDownLatch(1);
        var hurtigstart = new Hurtigstart();
        // In the hook: main may not get its turn while the machine is going down.
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> stopp(hurtigstart, kontekst, database, stoppet), "stopp"));
        if (valg.har("demo")) {
            kontekst.getBean(Demolasting.class).last(valg.datamappe());
        }
        System.out.println("Klar: http://localhost:" + port(kontekst));
        System.out.flush();
        if (valg.har("opplaering")) {
            Opplaering.besoek(port(kontekst));
            return 0; // the hook stops it all
        }
        hurtigstart.begynn();
        vent(stoppet);
        return 0;
    }

    /** A base for load says so for good: nobody loads invented entries into a real archive by mistake. */
    private static void merk(Valg valg) {
        try {
            Files.createDirectories(valg.datamappe());
            if (valg.har("testbase")) {
                Files.writeString(valg.datamappe().resolve(TESTBASE), "Denne basen er for lasttest.\n");
            }
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    static boolean erTestbase(Path datamappe) {
        return Files.exists(datamappe.resolve(TESTBASE));
    }

    private static ConfigurableApplicationContext start(Class<?> produkt, Valg valg, Databasevalg database) {
        var innstillinger = database.innstillinger();
        if (valg.har("demo") && valg.innstillinger().stream().noneMatch(ord -> ord.contains(".einnsyn."))) {
            innstillinger.putAll(Oevelseseinnsyn.startFor(Demodata.kommuner()));
        }
        valg.verdi("port").ifPresent(port -> innstillinger.put("server.port", port));
        var app = new SpringApplication(produkt);
        database.bruk(app);
        app.setWebApplicationType(WebApplicationType.SERVLET);
        // Our own hook stops the product and then the database; Spring's would race it.
        app.setRegisterShutdownHook(false);
        app.setBannerMode(Banner.Mode.OFF);
        return app.run(valg.innstillinger().toArray(String[]::new));
    }

    private static int port(ConfigurableApplicationContext kontekst) {
        return kontekst instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : 0;
    }

    private static void stopp(
            Hurtigstart hurtigstart,
            ConfigurableApplicationContext kontekst,
            Databasevalg database,
            CountDownLatch stoppet) {
        try {
            hurtigstart.stopp();
            kontekst.close();
        } finally {
            database.close();
            stoppet.countDown();
        }
    }

    private static void vent(CountDownLatch stoppet) {
        try {
            stoppet.await();
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
        }
    }
}
