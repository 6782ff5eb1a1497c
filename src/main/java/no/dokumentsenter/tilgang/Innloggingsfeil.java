package no.dokumentsenter.tilgang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the login page with the reason, as far as it may be told. */
final class Innloggingsfeil implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest foresporsel, HttpServletResponse svar, AuthenticationException feil) throws IOException {
        svar.sendRedirect(foresporsel.getContextPath() + Stier.LOGG_INN + "?feil=" + grunn(feil));
    }

    private static String grunn(AuthenticationException feil) {
        return switch (feil) {
            case LockedException _ -> "travelt";
            case OAuth2AuthenticationException oidc
            when oidc.getError().getErrorCode().equals(Oidcinnlogging.INGEN_KONTO) -> "ingen-konto";
            case OAuth2AuthenticationException _ -> "ekstern";
            default -> "passord";
        };
    }
}
