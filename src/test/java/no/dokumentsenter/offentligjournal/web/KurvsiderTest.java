package no.dokumentsenter.offentligjournal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.offentligjournal.OffentligJournal;
import no.dokumentsenter.sak.Saker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The reader's basket, without script and without anything kept here. */
@Produkttest
class KurvsiderTest {
    private static final String KURV = "/postjournal/kurv";
    private static final AtomicInteger ADRESSE = new AtomicInteger();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevearkiv proeve;

    @Autowired
    Saker saker;

    @Autowired
    Journal journal;

    @Autowired
    OffentligJournal offentlig;

    private Kommune kommune;

    @BeforeEach
    void enKommune() {
        kommune = kommuner.ny();
    }

    @Test
    void det_som_legges_i_kurven_ligger_paa_enheten_i_24_timer_og_ikke_hos_oss() {
        var id = ute("Søknad om garasje");
        var svar = legg(vare(id), null);
        assertThat(svar).hasStatus3xxRedirection().hasRedirectedUrl(KURV);
        assertThat(svar.getResponse().getHeader("Set-Cookie"))
                .containsPattern("Max-Age=86(400|399);")
                .contains("Path=/postjournal", "HttpOnly", "SameSite=Strict")
                .doesNotContain("JSESSIONID");
        var side = side(kapsel(svar));
        assertThat(side)
                .contains("1 journalpost i kurven", "Søknad om garasje", "Jeg ber om innsyn i denne journalposten");
    }

    @Test
    void teksten_til_arkivet_har_numrene_og_ingen_navn() {
        var id = ute("Søknad fra Tor Brenden");
        var side = side(kapsel(legg(vare(id), null)));
        var tekst = side.substring(side.indexOf("<textarea"), side.indexOf("</textarea>"));
        assertThat(tekst).contains(nummer(id), kommune.navn()).doesNotContain("Brenden");
    }

    @Test
    void det_som_er_trukket_siden_vises_som_trukket_uten_teksten() {
        var id = ute("Skulle aldri vært ute");
        var annen = ute("Søknad om garasje");
        var kapsel = kapsel(legg(vare(annen), kapsel(legg(vare(id), null))));
        Kommunevalg.gjoerI(kommune, () -> offentlig.trekkTilbake(id, "Feil"));
        assertThat(side(kapsel))
                .contains("er trukket tilbake", "Søknad om garasje")
                .doesNotContain("Skulle aldri", ">" + nummer(id) + "<");
    }

    @Test
    void man_kan_ta_ut_en_og_toemme_kurven() {
        var en = ute("Første brev");
        var to = ute("Andre brev");
        var begge = kapsel(legg(vare(to), kapsel(legg(vare(en), null))));
        var igjen = kapsel(post(KURV + "/ta-ut", vare(en), begge));
        assertThat(side(igjen)).contains("Andre brev").doesNotContain("Første brev");
        var tom = post(KURV + "/toem", "", igjen);
        assertThat(tom.getResponse().getHeader("Set-Cookie")).contains("Max-Age=0");
        assertThat(side(kapsel(tom))).contains("Kurven er tom");
    }

    @Test
    void det_som_ikke_er_ute_kan_ikke_legges_i() {
        var ikkeUte = Kommunevalg.i(
                kommune, () -> journal.journalfoer(proeve.inngaaende(saker.opprett(proeve.sak("Sak")), "Ikke ute")));
        for (var vare : new String[] {vare(ikkeUte), kommune.slug() + ":" + UUID.randomUUID(), "tull", "ukjent:x"}) {
            assertThat(legg(vare, null)).as(vare).hasStatus(404).doesNotContainHeader("Set-Cookie");
        }
    }

    @Test
    void den_tjueforste_faar_ikke_plass_og_siden_sier_det() {
        Cookie kapsel = null;
        for (var nr : IntStream.range(0, 20).toArray()) {
            kapsel = kapsel(legg(vare(ute("Brev " + nr)), kapsel));
        }
        assertThat(legg(vare(ute("Ett for mye")), kapsel))
                .hasStatus(422)
                .bodyText()
                .contains("Det er plass til 20 poster");
    }

    @Test
    void kurven_lagres_aldri_av_mellomledd_og_indekseres_ikke_og_setter_ingen_sesjon() {
        var svar = hent(KURV, null);
        assertThat(svar).hasStatusOk();
        assertThat(svar.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(svar.getResponse().getHeaders("X-Robots-Tag").toString()).contains("noindex");
        assertThat(svar.getRequest().getSession(false)).isNull();
    }

    @Test
    void journalens_egne_sider_er_de_samme_for_alle_og_setter_ingenting() {
        var id = ute("Søknad om garasje");
        var kapsel = kapsel(legg(vare(id), null));
        var sti = "/" + kommune.slug() + "/postjournal";
        assertThat(tekst(hent(sti, kapsel))).isEqualTo(tekst(hent(sti, null))).contains("Legg i kurv");
        assertThat(hent(sti, kapsel)).doesNotContainHeader("Set-Cookie");
        assertThat(tekst(hent(sti + "/" + id.verdi(), null))).contains("Legg i kurv", vare(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://ond.example/postjournal", "//ond.example/postjournal", "/logg-inn", "/postjournal\\@ond"
            })
    void veien_tilbake_gaar_aldri_ut_av_journalen(String fra) {
        assertThat(tekst(hent(KURV + "?fra=" + fra, null))).doesNotContain("ond.example", "href=\"" + fra + "\"");
    }

    @Test
    void veien_tilbake_gaar_til_det_soeket_man_kom_fra() {
        var sti = "/" + kommune.slug() + "/postjournal";
        assertThat(tekst(hent(KURV + "?fra=" + sti + "?q=garasje", null))).contains("href=\"" + sti + "?q=garasje\"");
    }

    @Test
    void et_skjema_fra_et_annet_nettsted_roerer_ikke_kurven() {
        var id = ute("Brev");
        assertThat(mvc.post()
                        .uri(KURV)
                        .param("post", vare(id))
                        .header("Sec-Fetch-Site", "cross-site")
                        .with(ny())
                        .exchange())
                .hasStatus(404)
                .doesNotContainHeader("Set-Cookie");
    }

    @Test
    void den_som_spoer_for_mye_maa_vente_her_ogsaa() {
        var adresse = ny();
        var siste = IntStream.rangeClosed(0, 60)
                .mapToObj(nr -> mvc.get().uri(KURV).with(adresse).exchange())
                .reduce((foer, naa) -> naa)
                .orElseThrow();
        assertThat(siste).hasStatus(429);
    }

    private JournalpostId ute(String tittel) {
        return Kommunevalg.i(kommune, () -> {
            var id = journal.journalfoer(proeve.inngaaende(saker.opprett(proeve.sak("Byggesak")), tittel));
            offentlig.leggUt(id);
            return id;
        });
    }

    private String vare(JournalpostId id) {
        return kommune.slug() + ":" + id.verdi();
    }

    private String nummer(JournalpostId id) {
        return Kommunevalg.i(kommune, () -> journal.hent(id)).nummer();
    }

    private MvcTestResult legg(String vare, Cookie kapsel) {
        return post(KURV, vare, kapsel);
    }

    private MvcTestResult post(String sti, String vare, Cookie kapsel) {
        var sporsmaal = mvc.post().uri(sti).param("post", vare).with(ny());
        return kapsel == null ? sporsmaal.exchange() : sporsmaal.cookie(kapsel).exchange();
    }

    private MvcTestResult hent(String sti, Cookie kapsel) {
        var sporsmaal = mvc.get().uri(URI.create(sti.replace("\\", "%5C"))).with(ny());
        return kapsel == null ? sporsmaal.exchange() : sporsmaal.cookie(kapsel).exchange();
    }

    private String side(Cookie kapsel) {
        return tekst(hent(KURV, kapsel));
    }

    private static Cookie kapsel(MvcTestResult svar) {
        return svar.getResponse().getCookie("kurv");
    }

    private static String tekst(MvcTestResult svar) {
        try {
            return svar.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException umulig) {
            throw new AssertionError(umulig);
        }
    }

    /** From an address of its own. */
    private static RequestPostProcessor ny() {
        var adresse = "10.9.%d.%d".formatted(ADRESSE.incrementAndGet() / 250, ADRESSE.get() % 250);
        return foresporsel -> {
            foresporsel.setRemoteAddr(adresse);
            return foresporsel;
        };
    }
}
