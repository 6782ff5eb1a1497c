package no.dokumentsenter.kommandolinje;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.dokumentsenter.database.Postgres;
import no.dokumentsenter.database.Roller;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;

/** Which database a verb works on: an outside one by setting, else the embedded one under the data folder. */
record Databasevalg(Map<String, Object> innstillinger, Optional<Postgres> egen) implements AutoCloseable {
    /** The embedded one is asked for only when no outside one is set. */
    static Databasevalg av(Valg valg, Supplier<Postgres> egen) {
        var innstillinger = new HashMap<String, Object>();
        innstillinger.put("dokumentsenter.data", valg.datamappe().toString());
        if (erUtenfor(valg)) {
            return new Databasevalg(innstillinger, Optional.empty());
        }
        var postgres = egen.get();
        var roller = Roller.klargjoer(postgres);
        innstillinger.put("dokumentsenter.database.url", postgres.jdbcUrl(Roller.DATABASE));
        innstillinger.put("dokumentsenter.database.eier.bruker", roller.eier().bruker());
        innstillinger.put("dokumentsenter.database.eier.passord", roller.eier().passord());
        innstillinger.put("dokumentsenter.database.app.bruker", roller.app().bruker());
        innstillinger.put("dokumentsenter.database.app.passord", roller.app().passord());
        innstillinger.put(
                "dokumentsenter.database.offentlig.bruker", roller.offentlig().bruker());
        innstillinger.put(
                "dokumentsenter.database.offentlig.passord", roller.offentlig().passord());
        return new Databasevalg(innstillinger, Optional.of(postgres));
    }

    private static boolean erUtenfor(Valg valg) {
        return System.getenv("DOKUMENTSENTER_DATABASE_URL") != null
                || valg.innstillinger().stream().anyMatch(ord -> ord.startsWith("--dokumentsenter.database.url="));
    }

    /** What the command line says goes before what application.yaml says. */
    void bruk(SpringApplication app) {
        app.addInitializers(kontekst -> kontekst.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("kommandolinje", innstillinger)));
    }

    @Override
    public void close() {
        egen.ifPresent(Postgres::close);
    }
}
