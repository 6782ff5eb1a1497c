package no.dokumentsenter.kommandolinje;

import java.util.function.ToIntFunction;
import no.dokumentsenter.database.Postgres;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs a verb beside a running product, or with its database started for the length of the command. No web, no jobs.
 */
public final class Ved {
    private Ved() {}

    /** Runs the work with the doors of the product open, and returns its exit code. */
    public static int siden(Class<?> produkt, Valg valg, ToIntFunction<ConfigurableApplicationContext> arbeid) {
        try (var database = Databasevalg.av(valg, () -> Postgres.bliMedEllerStart(valg.datamappe()))) {
            var innstillinger = database.innstillinger();
            innstillinger.put("db-scheduler.enabled", "false");
            innstillinger.put("dokumentsenter.innboks.mellomrom-ms", "0");
            innstillinger.put("dokumentsenter.epost.hent", "false");
            innstillinger.put("spring.main.lazy-initialization", "true");
            innstillinger.put("logging.level.no.dokumentsenter", "warn");
            var app = new SpringApplication(produkt);
            database.bruk(app);
            app.setWebApplicationType(WebApplicationType.NONE);
            app.setBannerMode(Banner.Mode.OFF);
            try (var kontekst = app.run(valg.innstillinger().toArray(String[]::new))) {
                return arbeid.applyAsInt(kontekst);
            }
        }
    }
}
