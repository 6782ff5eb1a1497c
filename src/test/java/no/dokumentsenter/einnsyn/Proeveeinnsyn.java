package no.dokumentsenter.einnsyn;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.dokumentsenter.demo.Oevelseseinnsyn;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The eInnsyn of the tests: real HTTP, and a key for each municipality that a test may take in use. */
public final class Proeveeinnsyn implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final int ANTALL = 60;
    private static final Oevelseseinnsyn EINNSYN = Oevelseseinnsyn.start();
    private static final AtomicInteger NESTE = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext kontekst) {
        var innstillinger = new HashMap<String, Object>();
        // The tests send themselves: nothing happens behind their back.
        innstillinger.put("dokumentsenter.einnsyn.send", "false");
        IntStream.rangeClosed(1, ANTALL).forEach(nr -> {
            EINNSYN.slippInn(noekkel(slug(nr)), orgnr(slug(nr)));
            var foran = "dokumentsenter.kommune." + slug(nr) + ".einnsyn.";
            innstillinger.put(foran + "adresse", EINNSYN.adresse().toString());
            innstillinger.put(foran + "noekkel", noekkel(slug(nr)));
            innstillinger.put(foran + "orgnr", orgnr(slug(nr)));
            innstillinger.put(foran + "ventetid", "2s");
        });
        kontekst.getEnvironment().getPropertySources().addFirst(new MapPropertySource("einnsyn", innstillinger));
    }

    /** The slug of a municipality that no other test has. */
    public static String nesteSlug() {
        return slug(NESTE.incrementAndGet());
    }

    private static String slug(int nr) {
        return "einnsyn-" + nr;
    }

    public static String noekkel(String slug) {
        return "secret_hemmelig_for_" + slug.replace('-', '_');
    }

    public static String orgnr(String slug) {
        return "9%08d".formatted(Integer.parseInt(slug.substring("einnsyn-".length())));
    }

    public static Oevelseseinnsyn tjener() {
        return EINNSYN;
    }

    /** An answer of eInnsyn's that is not what we hoped for, with nothing done. */
    static Oevelseseinnsyn.Feil feil(int status) {
        return new Oevelseseinnsyn.Feil(status, false, Optional.empty());
    }

    static Oevelseseinnsyn.Feil vent(int status, int sekunder) {
        return new Oevelseseinnsyn.Feil(status, false, Optional.of(sekunder));
    }

    /** It is done, and the line breaks before the answer has come. */
    static Oevelseseinnsyn.Feil utfoertUtenSvar() {
        return new Oevelseseinnsyn.Feil(0, true, Optional.empty());
    }

    /** The line breaks at once, so many times. */
    static Oevelseseinnsyn.Feil[] brudd(int antall) {
        return IntStream.range(0, antall)
                .mapToObj(nr -> new Oevelseseinnsyn.Feil(0, false, Optional.empty()))
                .toArray(Oevelseseinnsyn.Feil[]::new);
    }

    static List<String> stier(String slug) {
        return EINNSYN.forespoersler(orgnr(slug)).stream()
                .map(en -> en.metode() + " " + en.sti().replaceAll("_[a-z0-9]+", "_…"))
                .toList();
    }
}
