package no.dokumentsenter.periodekontroll;

import static no.dokumentsenter.Proevepersoner.som;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import no.dokumentsenter.tilgang.Rolle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Produkttest
class KontrollsiderTest {
    private static final String KANARI = "Kanarifuglvik";
    private static final String KODE = "ikke_lagt_ut";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proevearkiv proeve;

    @Autowired
    Saker saker;

    @Autowired
    Journal journal;

    @Autowired
    Periodekontroller kontroller;

    private Kommune kommune;
    private Person kari;
    private Person per;
    private JournalpostId glemt;

    @BeforeEach
    void enGlemtPost() {
        kommune = kommuner.ny();
        kari = personer.arkivar(kommune);
        per = personer.arkivar(kommune);
        glemt = gammelt(kommune, kari, "Søknad om garasje");
    }

    @Test
    void oversikten_har_hver_kontroll_i_hver_kommune_og_tallet_fra_siste_kjoering() {
        var nabo = kommuner.ny();
        var begge = personer.arkivar(kommune, nabo);
        assertThat(hent("/kontroller", begge))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Ingen kontroller er kjørt ennå",
                        kommune.navn(),
                        nabo.navn(),
                        "Ikke kjørt",
                        "mer enn 60 dager");
        assertThat(post("/kjoer", per, "")).hasStatus3xxRedirection();
        assertThat(hent("/kontroller?kommune=alle", begge)).bodyText().contains("Ett funn å følge opp");
        assertThat(hent("/kontroller?kommune=" + nabo.slug(), begge))
                .bodyText()
                .contains("Ingen kontroller er kjørt ennå")
                .doesNotContain("/" + kommune.slug() + "/kontroller");
    }

    @Test
    void siden_har_spoersmaal_kilde_grense_funn_enhet_og_kjoeringer() {
        assertThat(post("/kjoer", per, "")).hasStatus3xxRedirection();
        var side = hent(sti(), per);
        assertThat(side)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Ikke lagt ut: ett funn",
                        "mer enn 10 virkedager",
                        "offentleglova § 10",
                        "lengre enn noen sperrefrist",
                        "Søknad om garasje",
                        "Plan og byggesak",
                        "Prøve Person")
                .doesNotContain("??");
        assertThat(hent(sti("hull_i_numre"), per))
                .hasStatusOk()
                .bodyText()
                .contains("Ingenting å følge opp", "har ikke kjørt");
    }

    @Test
    void et_funn_noteres_som_sett_og_tas_tilbake() {
        assertThat(hent(sti(), kari)).bodyText().contains("Din egen");
        assertThat(notert(kari)).hasStatus(422).bodyText().contains("En kollega må se på den");
        assertThat(notert(per)).hasStatus3xxRedirection();
        assertThat(notert(per)).hasStatus(409).bodyText().contains("Lista er lest på nytt");
        assertThat(hent(sti(), per))
                .bodyText()
                .contains("Ingenting å følge opp", "Venter på arkitekten")
                .doesNotContain("Søknad om garasje");
        var note = i(kommune, per, () -> kontroller.sette(kontroller.hent(KODE).kontroll()))
                .getFirst();
        assertThat(post("/sett/" + note.id() + "/opphev", kari, "")).hasStatus3xxRedirection();
        assertThat(hent(sti(), per)).bodyText().contains("Søknad om garasje");
    }

    @Test
    void den_som_ikke_kan_legge_ut_faar_ingen_kontroller() {
        for (var rolle : List.of(Rolle.SAKSBEHANDLER, Rolle.LEDER, Rolle.REVISOR, Rolle.DRIFT)) {
            var person = personer.med(rolle, kommune);
            assertThat(hent("/kontroller", person)).hasStatus(404);
            assertThat(hent(sti(), person)).hasStatus(404);
            assertThat(notert(person)).hasStatus(404);
        }
        assertThat(hent(sti("finnes_ikke"), per)).hasStatus(404);
    }

    @Test
    void ingenting_av_en_annen_kommune_finnes_paa_noen_side_og_intet_tall_endrer_seg() {
        var nabo = kommuner.ny();
        var naboen = personer.arkivar(nabo);
        var kollega = personer.arkivar(nabo);
        var foer = alleSider();

        var plantet = gammelt(nabo, naboen, "Brev om " + KANARI);
        i(nabo, kollega, () -> {
            kontroller.kjoer(KODE);
            kontroller.taAnsvar(KODE);
            kontroller.sett(
                    KODE,
                    plantet.verdi(),
                    "Grunn " + KANARI,
                    LocalDate.now(Klokke.OSLO).plusDays(9));
            return kontroller.kjoer(KODE);
        });

        assertThat(alleSider()).isEqualTo(foer);
        assertThat(String.join("\n", foer)).doesNotContain(KANARI, nabo.slug());
        assertThat(hent("/" + nabo.slug() + "/kontroller/" + KODE, per)).hasStatus(404);
        assertThat(post("/sett", per, plantet.verdi().toString())).hasStatus(404);
        assertThat(post("/sett", per, UUID.randomUUID().toString())).hasStatus(404);
    }

    private List<String> alleSider() {
        var sider = new ArrayList<String>();
        sider.add(tekst(hent("/kontroller", per)));
        i(kommune, per, () -> kontroller.alle())
                .forEach(en -> sider.add(tekst(hent(sti(en.kontroll().kode()), per))));
        return sider;
    }

    private static String tekst(MvcTestResult svar) {
        try {
            return svar.getResponse().getContentAsString().replaceAll("name=\"_csrf\" (value|content)=\"[^\"]*\"", "");
        } catch (UnsupportedEncodingException feil) {
            throw new IllegalStateException(feil);
        }
    }

    private JournalpostId gammelt(Kommune hvor, Person hvem, String tittel) {
        return Klokke.bundet(
                Instant.now().minus(Duration.ofDays(100)),
                () -> i(hvor, hvem, () -> {
                    SakId sak = saker.opprett(proeve.sak("Byggesak"));
                    return journal.journalfoer(proeve.inngaaende(sak, tittel));
                }));
    }

    private MvcTestResult notert(Person hvem) {
        return post("/sett", hvem, glemt.verdi().toString());
    }

    private MvcTestResult hent(String sti, Person person) {
        return mvc.get().uri(sti).with(som(person)).exchange();
    }

    private MvcTestResult post(String hva, Person person, String objekt) {
        return mvc.post()
                .uri(sti() + hva)
                .with(som(person))
                .with(csrf())
                .param("objekt", objekt)
                .param("grunn", "Venter på arkitekten")
                .param("igjen", LocalDate.now(Klokke.OSLO).plusDays(30).toString())
                .exchange();
    }

    private String sti() {
        return sti(KODE);
    }

    private String sti(String kode) {
        return "/" + kommune.slug() + "/kontroller/" + kode;
    }

    private static <T> T i(Kommune hvor, Person person, ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Kommunevalg.i(hvor, () -> Paalogget.som(person, arbeid));
    }
}
