package no.dokumentsenter.tilgang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session ends after twelve hours, however busy. It is begun anew at login, so that its age is the login's; the
 * server's own time, for the bound clock is the archive's and not the session's.
 */
final class Sesjonsalder extends OncePerRequestFilter {
    private static final Duration LENGST = Duration.ofHours(12);

    @Override
    protected void doFilterInternal(HttpServletRequest foresporsel, HttpServletResponse svar, FilterChain videre)
            throws ServletException, IOException {
        var sesjon = foresporsel.getSession(false);
        if (sesjon != null && System.currentTimeMillis() - sesjon.getCreationTime() > LENGST.toMillis()) {
            sesjon.invalidate();
        }
        videre.doFilter(foresporsel, svar);
    }
}
