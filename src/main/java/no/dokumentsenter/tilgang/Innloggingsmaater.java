package no.dokumentsenter.tilgang;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The ways in that are set up here. Password is always one. */
@Component
public class Innloggingsmaater {
    private final Optional<String> ekstern;

    Innloggingsmaater(ObjectProvider<Oidcinnlogging> oidc) {
        this.ekstern = oidc.stream().map(Oidcinnlogging::navn).findFirst();
    }

    /** What people call the OIDC provider, if there is one: "Entra ID". */
    public Optional<String> ekstern() {
        return ekstern;
    }
}
