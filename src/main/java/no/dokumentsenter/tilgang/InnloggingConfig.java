package no.dokumentsenter.tilgang;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Login, session and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class InnloggingConfig {
    private static final int FLEST_SESJONER = 3;

    /** Nothing from elsewhere, nothing inline, never in another's frame. */
    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; "
            + "worker-src 'self'";

    /** Else every filter of every request is timed for a meter that nobody reads. */
    @Bean
    SecurityObservationSettings utenMaaling() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain sikkerhet(
            HttpSecurity http, Inngang inngang, SessionRegistry sesjoner, ObjectProvider<Oidcinnlogging> oidc) {
        http.authorizeHttpRequests(regler -> regler.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(Stier::erOffentlig)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(vern -> vern.ignoringRequestMatchers(Stier::erUtenSesjon))
                .formLogin(skjema -> skjema.loginPage(Stier.LOGG_INN)
                        .usernameParameter("brukernavn")
                        .passwordParameter("passord")
                        .failureHandler(new Innloggingsfeil()))
                .logout(ut -> ut.logoutUrl(Stier.LOGG_UT)
                        .logoutSuccessUrl(Stier.LOGG_INN + "?utlogget")
                        .deleteCookies("JSESSIONID"))
                .sessionManagement(sesjon -> sesjon(sesjon, sesjoner, inngang))
                .requestCache(minne -> minne.requestCache(husketSide()))
                .exceptionHandling(
                        feil -> feil.authenticationEntryPoint(inngang).accessDeniedHandler(inngang))
                .headers(InnloggingConfig::overskrifter)
                .addFilterBefore(new Sesjonsalder(), SecurityContextHolderFilter.class);
        oidc.ifAvailable(innlogging -> innlogging.koble(http));
        return http.build();
    }

    /** A new session at login, so that one which was planted is worth nothing. The oldest of four is ended. */
    private static void sesjon(
            SessionManagementConfigurer<HttpSecurity> sesjon, SessionRegistry sesjoner, Inngang inngang) {
        sesjon.sessionFixation(SessionManagementConfigurer.SessionFixationConfigurer::migrateSession)
                .maximumSessions(FLEST_SESJONER)
                .sessionRegistry(sesjoner)
                .expiredSessionStrategy(utloept -> inngang.vis(utloept.getRequest(), utloept.getResponse()));
    }

    /** After login back to the page that was asked for; never to a part of a page, a stream or a file. */
    @SuppressWarnings("NullAway") // null is how its documentation turns the extra parameter in the address off
    private static RequestCache husketSide() {
        var minne = new HttpSessionRequestCache();
        minne.setRequestMatcher(InnloggingConfig::erSide);
        minne.setMatchingRequestParameterName(null);
        return minne;
    }

    private static boolean erSide(HttpServletRequest foresporsel) {
        var oenske = foresporsel.getHeader(HttpHeaders.ACCEPT);
        return foresporsel.getMethod().equals("GET")
                && foresporsel.getHeader(Inngang.HTMX) == null
                && oenske != null
                && oenske.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static void overskrifter(HeadersConfigurer<HttpSecurity> overskrifter) {
        overskrifter
                .contentSecurityPolicy(policy -> policy.policyDirectives(CSP))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter((foresporsel, svar) -> {
                    // Datatilsynet's minimum for a public journal; on staff pages it does no harm.
                    if (!Stier.kanIndekseres(foresporsel)) {
                        svar.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
                    }
                });
    }

    /** Known to the chain by being the only bean of its kind; named there as well, it would be asked twice. */
    @Bean
    Passordinnlogging passordinnlogging(BrukerRepository repository, PasswordEncoder passordkoder) {
        return new Passordinnlogging(repository, passordkoder);
    }

    @Bean
    Inngang inngang() {
        return new Inngang();
    }

    @Bean
    SessionRegistry sesjoner() {
        return new SessionRegistryImpl();
    }

    /** Tells the register above that a session has ended. */
    @Bean
    HttpSessionEventPublisher sesjonshendelser() {
        return new HttpSessionEventPublisher();
    }
}
