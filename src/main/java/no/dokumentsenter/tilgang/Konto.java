package no.dokumentsenter.tilgang;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/** What a session remembers: whose it is. Roles are never kept in it, so that they cannot outlive their grant. */
record Konto(String brukernavn) implements AuthenticatedPrincipal, Serializable {
    @Override
    public String getName() {
        return brukernavn;
    }
}
