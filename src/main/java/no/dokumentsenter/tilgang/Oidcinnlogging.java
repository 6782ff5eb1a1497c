package no.dokumentsenter.tilgang;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Login by Entra ID or Ansattporten. The provider says who it is; whether they may in, and to what, is decided by the
 * local account and its grants.
 */
final class Oidcinnlogging {
    static final String INGEN_KONTO = "ingen_konto";
    static final String REGISTRERING = "oidc";
    static final String SVAR = Stier.LOGG_INN + "/oidc/svar";

    private final BrukerRepository repository;
    private final ClientRegistrationRepository klienter;
    private final String navn;

    Oidcinnlogging(BrukerRepository repository, ClientRegistrationRepository klienter, String navn) {
        this.repository = repository;
        this.klienter = klienter;
        this.navn = navn;
    }

    /** What people call the provider: "Entra ID". */
    String navn() {
        return navn;
    }

    void koble(HttpSecurity http) {
        http.oauth2Login(innlogging -> innlogging
                .clientRegistrationRepository(klienter)
                .loginPage(Stier.LOGG_INN)
                .authorizationEndpoint(start -> start.baseUri(Stier.LOGG_INN))
                .redirectionEndpoint(retur -> retur.baseUri(Stier.LOGG_INN + "/*/svar"))
                .userInfoEndpoint(bruker -> bruker.oidcUserService(this::finnKonto))
                .failureHandler(new Innloggingsfeil()));
    }

    private OidcUser finnKonto(OidcUserRequest svar) {
        var bevis = svar.getIdToken();
        var oensket = Optional.ofNullable(bevis.getPreferredUsername()).orElse("");
        return Optional.ofNullable(bevis.getSubject())
                .flatMap(id -> repository.knytt(id, Brukerregler.normaliser(oensket)))
                .map(brukernavn -> new Ekstern(brukernavn, bevis))
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(INGEN_KONTO)));
    }

    /** Two logins of the same account are equal, whatever their tokens say, so that sessions can be counted. */
    private static final class Ekstern implements OidcUser {
        private final String brukernavn;
        private final OidcIdToken bevis;

        Ekstern(String brukernavn, OidcIdToken bevis) {
            this.brukernavn = brukernavn;
            this.bevis = bevis;
        }

        @Override
        public String getName() {
            return brukernavn;
        }

        @Override
        public OidcIdToken getIdToken() {
            return bevis;
        }

        @Override
        public @Nullable OidcUserInfo getUserInfo() {
            return null;
        }

        @Override
        public Map<String, Object> getClaims() {
            return bevis.getClaims();
        }

        @Override
        public Map<String, Object> getAttributes() {
            return bevis.getClaims();
        }

        @Override
        public Collection<? extends GrantedAuthority> getAuthorities() {
            return List.of();
        }

        @Override
        public boolean equals(@Nullable Object annen) {
            return annen instanceof Ekstern ekstern && ekstern.brukernavn.equals(brukernavn);
        }

        @Override
        public int hashCode() {
            return brukernavn.hashCode();
        }
    }
}
