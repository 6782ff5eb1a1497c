package no.dokumentsenter.tilgang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds who acts and which municipalities the request may see. A municipality that the person is not granted is
 * closed in the same words as one that does not exist. What shows archive asks for {@link Handling#LESE} here already,
 * so that a page which forgets to ask still shows the operator nothing.
 */
final class KommuneFilter extends OncePerRequestFilter {
    /** Set on a request that {@link TilgangConfig#stengt()} shall answer with 404. */
    static final String STENGT = KommuneFilter.class.getName() + ".stengt";

    private static final String ALLE = "alle";

    private final Brukere brukere;
    private final Kommuner kommuner;
    private final Inngang inngang;

    KommuneFilter(Brukere brukere, Kommuner kommuner, Inngang inngang) {
        this.brukere = brukere;
        this.kommuner = kommuner;
        this.inngang = inngang;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest foresporsel) {
        return Stier.erOffentlig(foresporsel);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest foresporsel, HttpServletResponse svar, FilterChain videre)
            throws ServletException, IOException {
        var person = paalogget();
        if (person.isEmpty()) {
            // The account has ended while its session lived.
            new SecurityContextLogoutHandler().logout(foresporsel, svar, null);
            inngang.vis(foresporsel, svar);
            return;
        }
        var valgte = valgte(person.get(), foresporsel);
        if (valgte.isEmpty()) {
            foresporsel.setAttribute(STENGT, true);
        }
        ScopedValue.CallableOp<Boolean, Exception> arbeid = () -> {
            videre.doFilter(foresporsel, svar);
            return true;
        };
        try {
            Paalogget.som(person.get(), () -> Kommunevalg.blant(valgte, arbeid));
        } catch (ServletException | IOException | RuntimeException feil) {
            throw feil;
        } catch (Exception feil) {
            throw new ServletException(feil);
        }
    }

    /** The person behind the session, read anew: an account that has ended is nobody, also when still logged in. */
    private Optional<Person> paalogget() {
        var bevis = SecurityContextHolder.getContext().getAuthentication();
        return bevis != null && bevis.isAuthenticated() ? brukere.person(bevis.getName()) : Optional.empty();
    }

    /** None when the answer shall be that the page does not exist. */
    private List<Kommune> valgte(Person person, HttpServletRequest foresporsel) {
        var ledd = Stier.foersteLedd(foresporsel).orElse("");
        var iStien = kommuner.alle().stream()
                .filter(kommune -> kommune.slug().equals(ledd))
                .toList();
        if (!iStien.isEmpty()) {
            return iStien.stream()
                    .filter(kommune -> person.kan(Handling.LESE, kommune))
                    .toList();
        }
        var tildelte = person.kommuner(Stier.krav(ledd));
        var valgt = Optional.ofNullable(foresporsel.getParameter("kommune")).orElse(ALLE);
        return valgt.isEmpty() || valgt.equals(ALLE)
                ? tildelte
                : tildelte.stream()
                        .filter(kommune -> kommune.slug().equals(valgt))
                        .toList();
    }
}
