package no.dokumentsenter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Map;
import no.dokumentsenter.database.Postgres;
import no.dokumentsenter.database.Roller;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One PostgreSQL for all tests of a run, the same that a local start uses, in a folder that goes away with the run. */
public final class Proevedatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static Path mappe;
    private static Map<String, Object> innstillinger;

    @Override
    public void initialize(ConfigurableApplicationContext kontekst) {
        kontekst.getEnvironment().getPropertySources().addFirst(new MapPropertySource("proeve", innstillinger()));
    }

    /** Where this run keeps its data. */
    public static synchronized Path mappe() {
        innstillinger();
        return mappe;
    }

    /** The settings that point the product at this run's database and folder. */
    public static synchronized Map<String, Object> innstillinger() {
        if (innstillinger == null) {
            try {
                // Open to be entered, so that the server's own user can have its cluster inside and it goes away with
                // the rest.
                var rot = Files.createTempDirectory(
                        "dokumentsenter-test",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
                Files.setPosixFilePermissions(rot, PosixFilePermissions.fromString("rwxr-xr-x"));
                mappe = rot.resolve("data");
            } catch (IOException feil) {
                throw new UncheckedIOException(feil);
            }
            var postgres = Postgres.start(mappe);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> rydd(postgres)));
            var roller = Roller.klargjoer(postgres);
            innstillinger = Map.of(
                    "dokumentsenter.data", mappe.toString(),
                    "dokumentsenter.database.url", postgres.jdbcUrl(Roller.DATABASE),
                    "dokumentsenter.database.eier.bruker", roller.eier().bruker(),
                    "dokumentsenter.database.eier.passord", roller.eier().passord(),
                    "dokumentsenter.database.app.bruker", roller.app().bruker(),
                    "dokumentsenter.database.app.passord", roller.app().passord(),
                    "dokumentsenter.database.offentlig.bruker",
                            roller.offentlig().bruker(),
                    "dokumentsenter.database.offentlig.passord",
                            roller.offentlig().passord());
        }
        return innstillinger;
    }

    private static void rydd(Postgres postgres) {
        postgres.close();
        try (var alt = Files.walk(mappe.getParent())) {
            alt.sorted(Comparator.reverseOrder()).forEach(sti -> sti.toFile().delete());
        } catch (IOException | UncheckedIOException feil) {
            System.err.println("kunne ikke rydde " + mappe);
        }
    }
}
