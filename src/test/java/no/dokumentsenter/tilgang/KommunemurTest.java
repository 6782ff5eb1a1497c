package no.dokumentsenter.tilgang;

import static no.dokumentsenter.Proevepersoner.som;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.kommune.Kommune;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Produkttest
class KommunemurTest {
    /** The whole list of what is answered without login, written again so that a slip in the product shows. */
    private static final Pattern AAPNE =
            Pattern.compile("/|/error|/logg-inn|/tilgjengelighet|/personvern|/postjournal([./].*)?"
                    + "|/[^/]+/(postjournal|innsyn|dokumentasjonsplan)([./].*)?");

    /** What the operator may open; names no letter. */
    private static final Set<String> UTEN_INNHOLD = Set.of("/arbeidsbord", "/drift");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping sider;

    private Kommune a;
    private Kommune b;

    @BeforeEach
    void toKommuner() {
        a = kommuner.ny();
        b = kommuner.ny();
    }

    @Test
    void en_side_i_kommunen_er_bundet_til_den_og_til_personen() {
        var person = personer.arkivar(a, b);
        assertThat(hent("/%s/proeveside/%s".formatted(b.slug(), UUID.randomUUID()), person))
                .hasBodyTextEqualTo(
                        "%s %s %s %s".formatted(b.slug(), b.slug(), person.brukernavn(), person.brukernavn()));
    }

    @Test
    void en_annen_kommunes_side_er_lik_en_side_som_ikke_finnes() {
        var person = personer.arkivar(a);
        for (var sti : List.of("/%s/proeveside/" + UUID.randomUUID(), "/%s/glemsom", "/%s", "/%s/hva/som/helst")) {
            var andres = hent(sti.formatted(b.slug()), person);
            var ukjent = hent(sti.formatted("finnes-ikke"), person);
            assertThat(andres).hasStatus(404);
            assertThat(lik(andres)).isEqualTo(lik(ukjent));
        }
        var andres = send("/" + b.slug() + "/proeveside", person);
        var ukjent = send("/finnes-ikke/proeveside", person);
        assertThat(andres).hasStatus(404);
        assertThat(lik(andres)).isEqualTo(lik(ukjent));
    }

    @Test
    void en_side_over_flere_kommuner_viser_bare_de_tildelte() {
        assertThat(hent("/proeveside", personer.arkivar(a, b))).hasBodyTextEqualTo(a.slug() + " " + b.slug());
        assertThat(hent("/proeveside", personer.arkivar(b))).hasBodyTextEqualTo(b.slug());
    }

    @Test
    void kommune_i_adressen_snevrer_inn_men_utvider_aldri() {
        var begge = personer.arkivar(a, b);
        assertThat(hent("/proeveside?kommune=" + b.slug(), begge)).hasBodyTextEqualTo(b.slug());
        assertThat(hent("/proeveside?kommune=alle", begge)).hasBodyTextEqualTo(a.slug() + " " + b.slug());
        var bareA = personer.arkivar(a);
        var andres = hent("/proeveside?kommune=" + b.slug(), bareA);
        assertThat(andres).hasStatus(404);
        assertThat(lik(andres)).isEqualTo(lik(hent("/proeveside?kommune=finnes-ikke", bareA)));
    }

    @Test
    void en_offentlig_side_binder_ingen_og_ingenting() {
        assertThat(hent("/%s/postjournal/proeve".formatted(b.slug()), personer.arkivar(a)))
                .hasBodyTextEqualTo(b.slug() + " 0 false");
        assertThat(mvc.get().uri("/finnes-ikke/postjournal/proeve").exchange()).hasStatus(404);
    }

    @Test
    void ansatte_sendes_til_arbeidsbordet_og_andre_til_postjournalen() {
        assertThat(hent("/", personer.arkivar(a))).hasRedirectedUrl("/arbeidsbord");
        assertThat(hent("/", personer.med(Rolle.REVISOR, a))).hasRedirectedUrl("/sok");
        assertThat(mvc.get().uri("/").exchange()).hasRedirectedUrl("/postjournal");
    }

    @Test
    void ingen_side_for_ansatte_svarer_den_som_ikke_er_innlogget() {
        for (var side : alleSider()) {
            if (!AAPNE.matcher(side.sti()).matches()) {
                var svar =
                        mvc.method(side.metode()).uri(side.sti()).with(csrf()).exchange();
                assertThat(svar).describedAs(side.toString()).hasStatus(302).hasRedirectedUrl("/logg-inn");
            }
        }
        assertThat(mvc.get().uri("/actuator/env").exchange()).hasRedirectedUrl("/logg-inn");
    }

    @Test
    void drift_ser_ingen_side_med_innhold() {
        var drift = personer.drift(a, b);
        for (var side : alleSider()) {
            if (!AAPNE.matcher(side.sti()).matches() && !UTEN_INNHOLD.contains(side.sti())) {
                var svar = mvc.method(side.metode())
                        .uri(side.sti())
                        .with(csrf())
                        .with(som(drift))
                        .exchange();
                assertThat(svar).describedAs(side.toString()).hasStatus(404);
            }
        }
    }

    private record Side(HttpMethod metode, String sti) {}

    private List<Side> alleSider() {
        var alle = new ArrayList<Side>();
        sider.getHandlerMethods()
                .keySet()
                .forEach(side -> side.getPatternValues().forEach(moenster -> {
                    var metoder = side.getMethodsCondition().getMethods();
                    var sti = moenster.replace("{kommune}", a.slug())
                            .replace("/**", "/x")
                            .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
                    (metoder.isEmpty() ? Set.of(RequestMethod.GET) : metoder)
                            .forEach(metode -> alle.add(new Side(metode.asHttpMethod(), sti)));
                }));
        assertThat(alle).hasSizeGreaterThan(3);
        return alle;
    }

    private MvcTestResult hent(String sti, Person person) {
        return mvc.get().uri(sti).accept(MediaType.TEXT_HTML).with(som(person)).exchange();
    }

    private MvcTestResult send(String sti, Person person) {
        return mvc.post().uri(sti).with(csrf()).with(som(person)).exchange();
    }

    private static String lik(MvcTestResult svar) {
        try {
            var r = svar.getResponse();
            return r.getStatus() + "\n" + r.getHeaderNames() + "\n" + r.getContentAsString();
        } catch (java.io.UnsupportedEncodingException feil) {
            throw new AssertionError(feil);
        }
    }
}
