package no.dokumentsenter.tilgang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

@Produkttest
@DirtiesContext
class OidcinnloggingTest {
    private static final ProeveOidc OIDC = new ProeveOidc();

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @LocalServerPort
    int port;

    private final HttpClient nettleser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @DynamicPropertySource
    static void innstillinger(DynamicPropertyRegistry register) {
        register.add("dokumentsenter.innlogging.oidc.issuer-uri", OIDC::adresse);
        register.add("dokumentsenter.innlogging.oidc.client-id", () -> "dokumentsenter");
        register.add("dokumentsenter.innlogging.oidc.client-secret", () -> "hemmelig");
        register.add("dokumentsenter.innlogging.oidc.name", () -> "Prøveporten");
    }

    @Test
    void den_som_har_konto_her_kommer_inn_og_siden_uansett_hva_brukernavnet_ute_blir() throws Exception {
        var kommune = kommuner.ny();
        var person = personer.arkivar(kommune);
        var id = UUID.randomUUID().toString();
        assertThat(hent("/logg-inn").body()).contains("Logg inn med Prøveporten");
        assertThat(loggInn(id, person.brukernavn().toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo("/");
        assertThat(hent("/proeveside").body()).isEqualTo(kommune.slug());
        assertThat(loggInn(id, "et-nytt-navn")).isEqualTo("/");
    }

    @Test
    void den_som_ikke_har_konto_her_faar_vite_hvem_som_gir_den() throws Exception {
        var svar = loggInn(UUID.randomUUID().toString(), "finnes-ikke");
        assertThat(svar).isEqualTo("/logg-inn?feil=ingen-konto");
        assertThat(hent(svar).body()).contains("Du har ingen konto i Dokumentsenteret");
        assertThat(hent("/proeveside").statusCode()).isEqualTo(302);
    }

    @Test
    void et_svar_vi_ikke_har_bedt_om_gir_ikke_adgang() throws Exception {
        assertThat(maal(hent("/logg-inn/oidc/svar?code=x&state=y"))).isEqualTo("/logg-inn?feil=ekstern");
    }

    private String loggInn(String id, String brukernavn) throws Exception {
        var start = UriComponentsBuilder.fromUriString(
                        hent("/logg-inn/oidc").headers().firstValue("Location").orElseThrow())
                .build(true)
                .getQueryParams();
        assertThat(start).containsKeys("code_challenge", "nonce", "state");
        OIDC.neste(id, brukernavn, start.getFirst("nonce"));
        return maal(hent("/logg-inn/oidc/svar?code=x&state=" + start.getFirst("state")));
    }

    private static String maal(HttpResponse<String> svar) {
        var sted = URI.create(svar.headers().firstValue("Location").orElseThrow());
        return sted.getRawQuery() == null ? sted.getPath() : sted.getPath() + "?" + sted.getRawQuery();
    }

    private HttpResponse<String> hent(String sti) throws Exception {
        var adresse = URI.create("http://localhost:" + port + sti);
        return nettleser.send(HttpRequest.newBuilder(adresse).build(), HttpResponse.BodyHandlers.ofString());
    }
}
