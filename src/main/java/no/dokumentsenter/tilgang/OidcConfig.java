package no.dokumentsenter.tilgang;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** Starts login by OIDC when it is set, and nothing of it when not. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty(prefix = OidcConfig.INNSTILLING, name = "issuer-uri")
class OidcConfig {
    static final String INNSTILLING = "dokumentsenter.innlogging.oidc";

    /** Asks the provider at the first login and not at start: the product must come up while the provider is down. */
    @Bean
    Oidcinnlogging oidcinnlogging(BrukerRepository repository, Environment miljoe) {
        var klienter = new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(klient(miljoe)));
        return new Oidcinnlogging(repository, klienter, miljoe.getProperty(INNSTILLING + ".name", "Entra ID"));
    }

    private static ClientRegistration klient(Environment miljoe) {
        return ClientRegistrations.fromIssuerLocation(miljoe.getRequiredProperty(INNSTILLING + ".issuer-uri"))
                .registrationId(Oidcinnlogging.REGISTRERING)
                .clientId(miljoe.getRequiredProperty(INNSTILLING + ".client-id"))
                .clientSecret(miljoe.getRequiredProperty(INNSTILLING + ".client-secret"))
                .redirectUri("{baseUrl}" + Oidcinnlogging.SVAR)
                .scope("openid", "profile")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
