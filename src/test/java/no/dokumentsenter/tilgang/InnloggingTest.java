package no.dokumentsenter.tilgang;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static no.dokumentsenter.Proevepersoner.som;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommune;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Produkttest
class InnloggingTest {
    private static final AtomicInteger ADRESSE = new AtomicInteger();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @LocalServerPort
    int port;

    private final String adresse = "10.0.0." + ADRESSE.incrementAndGet();
    private Kommune kommune;
    private String bruker;

    @BeforeEach
    void enPerson() {
        kommune = kommuner.ny();
        bruker = personer.arkivar(kommune).brukernavn();
    }

    @Test
    void brukernavn_og_passord_gir_adgang_ogsaa_med_store_bokstaver_i_brukernavnet() {
        assertThat(loggInn(bruker, bruker)).hasRedirectedUrl("/");
        assertThat(loggInn(bruker.toUpperCase(java.util.Locale.ROOT), bruker)).hasRedirectedUrl("/");
    }

    @Test
    void etter_fem_feil_paa_rad_er_kontoen_stengt_i_et_kvarter_ogsaa_for_riktig_passord() {
        IntStream.range(0, 5).forEach(_ -> assertThat(loggInn(bruker, "feil")).hasRedirectedUrl(FEIL));
        assertThat(loggInn(bruker, bruker)).hasRedirectedUrl(FEIL);
        om(Duration.ofMinutes(14), () -> assertThat(loggInn(bruker, bruker)).hasRedirectedUrl(FEIL));
        om(Duration.ofMinutes(16), () -> assertThat(loggInn(bruker, bruker)).hasRedirectedUrl("/"));
    }

    @Test
    void et_riktig_passord_begynner_tellingen_paa_nytt() {
        IntStream.range(0, 4).forEach(_ -> loggInn(bruker, "feil"));
        assertThat(loggInn(bruker, bruker)).hasRedirectedUrl("/");
        IntStream.range(0, 4).forEach(_ -> loggInn(bruker, "feil"));
        assertThat(loggInn(bruker, bruker)).hasRedirectedUrl("/");
    }

    @Test
    void ukjent_bruker_og_feil_passord_faar_samme_svar_paa_samme_tid() {
        var andre = personer.konto();
        loggInn("varm opp", "feil");
        var ukjent = IntStream.range(0, 4).mapToLong(nr -> tid(() -> loggInn("finnes-ikke" + nr, "feil")));
        var kjent = IntStream.range(0, 4).mapToLong(_ -> tid(() -> loggInn(andre, "feil")));
        assertThat(raskest(ukjent)).isGreaterThan(raskest(kjent) / 4);
        var svarUkjent = loggInn("finnes-ikke", "feil").getResponse();
        var svarKjent = loggInn(bruker, "feil").getResponse();
        assertThat(svarUkjent.getStatus()).isEqualTo(svarKjent.getStatus());
        assertThat(svarUkjent.getRedirectedUrl()).isEqualTo(svarKjent.getRedirectedUrl());
        assertThat(svarUkjent.getHeaderNames()).isEqualTo(svarKjent.getHeaderNames());
    }

    @Test
    void mange_feil_fra_samme_adresse_maa_vente_selv_om_de_gjelder_ulike_kontoer() {
        IntStream.range(0, 30).forEach(nr -> loggInn("gjetter" + nr, "feil"));
        assertThat(loggInn(bruker, bruker)).hasRedirectedUrl("/logg-inn?feil=travelt");
        om(Duration.ofMinutes(6), () -> assertThat(loggInn(bruker, bruker)).hasRedirectedUrl("/"));
    }

    @Test
    void etter_innlogging_kommer_man_til_siden_man_ville_til() {
        var bedt = mvc.get()
                .uri("/proeveside?kommune=alle")
                .accept(MediaType.TEXT_HTML)
                .exchange();
        assertThat(bedt).hasStatus(302).hasRedirectedUrl("/logg-inn");
        var sesjon = (MockHttpSession) bedt.getRequest().getSession(false);
        assertThat(loggInn(bruker, bruker, sesjon)).hasRedirectedUrl("http://localhost/proeveside?kommune=alle");
    }

    @Test
    void en_del_av_en_side_uten_sesjon_faar_401_med_veien_til_innlogging() {
        assertThat(mvc.get().uri("/proeveside").header("HX-Request", "true").exchange())
                .hasStatus(401)
                .hasHeader("HX-Redirect", "/logg-inn");
    }

    @Test
    void sesjonen_er_ny_etter_innlogging() {
        var foer = new MockHttpSession();
        var id = foer.getId();
        var svar = loggInn(bruker, bruker, foer);
        assertThat(svar).hasRedirectedUrl("/");
        assertThat(sesjon(svar).getId()).isNotEqualTo(id);
    }

    @Test
    void den_fjerde_sesjonen_avslutter_den_eldste() {
        var sesjoner = IntStream.range(0, 4)
                .mapToObj(_ -> sesjon(loggInn(bruker, bruker)))
                .toList();
        assertThat(mvc.get().uri("/proeveside").session(sesjoner.getFirst()).exchange())
                .hasRedirectedUrl("/logg-inn");
        assertThat(mvc.get().uri("/proeveside").session(sesjoner.getLast()).exchange())
                .hasStatusOk();
    }

    @Test
    void en_sesjon_varer_hoeyst_tolv_timer() {
        var gammel = new MockHttpSession() {
            @Override
            public long getCreationTime() {
                return System.currentTimeMillis() - Duration.ofHours(12).toMillis() - 1;
            }
        };
        var ny = sesjon(loggInn(bruker, bruker));
        assertThat(mvc.get().uri("/proeveside").session(ny).exchange()).hasStatusOk();
        ny.getAttributeNames().asIterator().forEachRemaining(navn -> gammel.setAttribute(navn, ny.getAttribute(navn)));
        assertThat(mvc.get().uri("/proeveside").session(gammel).exchange()).hasRedirectedUrl("/logg-inn");
    }

    @Test
    void en_utlogget_sesjon_er_verdiloes() {
        var sesjon = sesjon(loggInn(bruker, bruker));
        assertThat(mvc.post().uri("/logg-ut").session(sesjon).with(csrf()).exchange())
                .hasRedirectedUrl("/logg-inn?utlogget");
        assertThat(sesjon.isInvalid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"passord", "travelt", "utloept", "ingen-konto", "ekstern"})
    void innloggingssiden_sier_hvordan_feilen_rettes(String feil) {
        assertThat(mvc.get().uri("/logg-inn?feil=" + feil).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("role=\"alert\"")
                .doesNotContain("??");
    }

    @Test
    void et_skjema_uten_bevis_blir_avvist() {
        var sti = "/" + kommune.slug() + "/proeveside";
        assertThat(mvc.post().uri(sti).with(som(bruker)).exchange()).hasStatus(403);
        assertThat(mvc.post().uri(sti).with(som(bruker)).with(csrf().asHeader()).exchange())
                .hasStatusOk();
    }

    @Test
    void et_skjema_som_sto_aapent_til_sesjonen_var_ute_foerer_til_innlogging() {
        assertThat(mvc.post().uri("/" + kommune.slug() + "/proeveside").exchange())
                .hasRedirectedUrl("/logg-inn?feil=utloept");
    }

    @Test
    void en_nettleser_logger_inn_med_en_kapsel_som_skript_ikke_ser() throws Exception {
        var klient = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var side = hent(klient, "/logg-inn");
        var bevis = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(side.body());
        assertThat(bevis.find()).isTrue();
        assertThat(side.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Lax");
        var skjema = "brukernavn=%s&passord=%s&_csrf=%s".formatted(bruker, bruker, bevis.group(1));
        var svar = klient.send(
                HttpRequest.newBuilder(adresse("/logg-inn"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(skjema))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(svar.statusCode()).isEqualTo(302);
        assertThat(hent(klient, "/proeveside").body()).isEqualTo(kommune.slug());
        assertThat(hent(klient, "/finnes-ikke").body()).contains("Vi fant ikke siden");
    }

    @Test
    void det_tjeneren_selv_avviser_har_heller_ingen_teknisk_tekst() throws Exception {
        var svar = hent(HttpClient.newHttpClient(), "/logg-inn;a=b//");
        assertThat(svar.statusCode()).isEqualTo(400);
        assertThat(svar.body()).contains("Vi forstod ikke").doesNotContain("Exception");
    }

    private HttpResponse<String> hent(HttpClient klient, String sti) throws IOException, InterruptedException {
        return klient.send(HttpRequest.newBuilder(adresse(sti)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI adresse(String sti) {
        return URI.create("http://localhost:" + port + sti);
    }

    private static final String FEIL = "/logg-inn?feil=passord";

    private MvcTestResult loggInn(String brukernavn, String passord) {
        return loggInn(brukernavn, passord, new MockHttpSession());
    }

    private MvcTestResult loggInn(String brukernavn, String passord, MockHttpSession sesjon) {
        return mvc.post()
                .uri("/logg-inn")
                .session(sesjon)
                .param("brukernavn", brukernavn)
                .param("passord", passord)
                .with(csrf())
                .with(foresporsel -> {
                    foresporsel.setRemoteAddr(adresse);
                    foresporsel.setRequestedSessionIdValid(true);
                    return foresporsel;
                })
                .exchange();
    }

    private static MockHttpSession sesjon(MvcTestResult svar) {
        return (MockHttpSession) svar.getRequest().getSession(false);
    }

    private static void om(Duration senere, Runnable arbeid) {
        Klokke.bundet(Instant.now().plus(senere), () -> {
            arbeid.run();
            return null;
        });
    }

    private static long tid(Runnable arbeid) {
        var start = System.nanoTime();
        arbeid.run();
        return NANOSECONDS.toMicros(System.nanoTime() - start);
    }

    private static long raskest(LongStream tider) {
        return tider.min().orElseThrow();
    }
}
