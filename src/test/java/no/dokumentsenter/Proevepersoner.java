package no.dokumentsenter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.tilgang.Brukere;
import no.dokumentsenter.tilgang.NyBruker;
import no.dokumentsenter.tilgang.Person;
import no.dokumentsenter.tilgang.Rolle;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Accounts for tests, real ones. Each has its user name as password. */
@Component
public class Proevepersoner {
    private static final AtomicInteger NESTE = new AtomicInteger();

    private final Brukere brukere;

    Proevepersoner(Brukere brukere) {
        this.brukere = brukere;
    }

    public Person arkivar(Kommune... kommuner) {
        return med(Rolle.ARKIVMEDARBEIDER, kommuner);
    }

    public Person saksbehandler(Kommune kommune) {
        return med(Rolle.SAKSBEHANDLER, kommune);
    }

    /** One with this name, as it stands in saksbehandler. */
    public Person saksbehandler(Kommune kommune, String navn) {
        var brukernavn = konto("saksbehandler" + NESTE.incrementAndGet(), navn);
        var idag = LocalDate.now(Klokke.OSLO);
        brukere.tildel(brukernavn, kommune, Rolle.SAKSBEHANDLER, idag.minusYears(1), Optional.of(idag.plusYears(30)));
        return brukere.person(brukernavn).orElseThrow();
    }

    public Person drift(Kommune... kommuner) {
        return med(Rolle.DRIFT, kommuner);
    }

    public Person med(Rolle rolle, Kommune... kommuner) {
        var idag = LocalDate.now(Klokke.OSLO);
        var brukernavn = konto("%s%d".formatted(rolle.kode(), NESTE.incrementAndGet()));
        Arrays.stream(kommuner)
                .forEach(kommune -> brukere.tildel(
                        brukernavn, kommune, rolle, idag.minusYears(1), Optional.of(idag.plusYears(30))));
        return brukere.person(brukernavn).orElseThrow();
    }

    /** An account without any grant. */
    public String konto() {
        return konto("proeve" + NESTE.incrementAndGet());
    }

    private String konto(String brukernavn) {
        return konto(brukernavn, "Prøve Person");
    }

    private String konto(String brukernavn, String navn) {
        brukere.opprett(
                new NyBruker(brukernavn, navn, "Dokumentsenteret", "Flisa", Optional.of(brukernavn), Optional.empty()));
        return brukernavn;
    }

    /** Makes a MockMvc request come from this person: {@code mvc.get().uri("/postko").with(Proevepersoner.som(p))}. */
    public static RequestPostProcessor som(Person person) {
        return som(person.brukernavn());
    }

    public static RequestPostProcessor som(String brukernavn) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(brukernavn, "", List.of()));
    }
}
