package no.dokumentsenter;

import no.dokumentsenter.kommandolinje.Kommandolinje;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The product: one jar, started by {@code ./dokumentsenter}. */
@SpringBootApplication
public class Dokumentsenter {
    /** Runs the verb. {@code start} returns when the product stops. */
    public static void main(String[] args) {
        System.exit(Kommandolinje.kjoer(Dokumentsenter.class, args));
    }
}
