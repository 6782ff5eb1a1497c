package no.dokumentsenter;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.dokumentsenter.arkivstruktur.Arkivstruktur;
import no.dokumentsenter.arkivstruktur.NyttArkiv;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.stereotype.Component;

/** Gives each test class municipalities of its own, so that tests run side by side without cleaning. */
@Component
public class Proevekommune {
    private static final AtomicInteger NESTE = new AtomicInteger(1000);

    private final Kommuner kommuner;
    private final Arkivstruktur arkivstruktur;

    Proevekommune(Kommuner kommuner, Arkivstruktur arkivstruktur) {
        this.kommuner = kommuner;
        this.arkivstruktur = arkivstruktur;
    }

    /** A new municipality with an archive, the parts SAK and GBNR and two classes. */
    public Kommune ny() {
        var nr = NESTE.incrementAndGet();
        return ny(nr, "proeve-" + nr);
    }

    /** As {@link #ny()}, with a slug that settings know beforehand. */
    public Kommune ny(String slug) {
        return ny(NESTE.incrementAndGet(), slug);
    }

    private Kommune ny(int nr, String slug) {
        var kommune = kommuner.opprett(new Kommune(nr, slug, "P" + nr, "Prøve " + nr, "9%03d".formatted(nr % 1000)));
        Kommunevalg.gjoerI(
                kommune,
                () -> arkivstruktur.begynn(new NyttArkiv(
                        "Prøvearkiv",
                        "999999999",
                        kommune.navn(),
                        "FH",
                        "Prøveplan",
                        List.of(new NyttArkiv.Del("SAK", "Saksarkiv"), new NyttArkiv.Del("GBNR", "Eiendomsarkiv")),
                        List.of(
                                new NyttArkiv.Klassedata("100", "Administrasjon", ""),
                                new NyttArkiv.Klassedata("200", "Byggesak", "")),
                        LocalDate.of(2026, 1, 1))));
        return kommune;
    }
}
