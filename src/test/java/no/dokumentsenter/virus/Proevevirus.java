package no.dokumentsenter.virus;

import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** The door with settings of the test's own. */
public final class Proevevirus {
    private Proevevirus() {}

    public static Virussjekk sjekk(String clamd) {
        return sjekk(clamd, Duration.ofSeconds(30));
    }

    static Virussjekk sjekk(String clamd, Duration ventetid) {
        return new Virussjekk(new Virusoppsett(clamd, DataSize.ofMegabytes(5), ventetid));
    }
}
