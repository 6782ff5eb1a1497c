package no.dokumentsenter.tilgang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Shows the way to the login page: a page by redirect, a part of a page by the header that htmx obeys. */
final class Inngang implements AuthenticationEntryPoint, AccessDeniedHandler {
    static final String HTMX = "HX-Request";

    @Override
    public void commence(
            HttpServletRequest foresporsel, HttpServletResponse svar, AuthenticationException ikkeInnlogget)
            throws IOException {
        vis(foresporsel, svar);
    }

    void vis(HttpServletRequest foresporsel, HttpServletResponse svar) throws IOException {
        til(foresporsel, svar, Stier.LOGG_INN);
    }

    /**
     * A form without its token. Mostly one that stood open until the session had ended: then the way on is to log in
     * again. From one who is logged in, or on a public page, it is refused.
     */
    @Override
    public void handle(HttpServletRequest foresporsel, HttpServletResponse svar, AccessDeniedException nektet)
            throws IOException {
        // The token is asked for before the anonymous get their name.
        var innlogget = SecurityContextHolder.getContext().getAuthentication() != null;
        if (Stier.erLoggInn(foresporsel) || (!innlogget && !Stier.erOffentlig(foresporsel))) {
            til(foresporsel, svar, Stier.LOGG_INN + "?feil=utloept");
        } else {
            svar.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void til(HttpServletRequest foresporsel, HttpServletResponse svar, String sti) throws IOException {
        var maal = foresporsel.getContextPath() + sti;
        if (foresporsel.getHeader(HTMX) == null) {
            svar.sendRedirect(maal);
        } else {
            svar.setHeader("HX-Redirect", maal);
            svar.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
