package no.dokumentsenter.arbeidsflate.web;

import static no.dokumentsenter.Proevepersoner.som;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.offentligjournal.OffentligJournal;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Moving, splitting and joining, as the page does it. */
@Produkttest
class FlyttesiderTest {
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
    OffentligJournal offentlig;

    private Kommune kommune;
    private Person arkivar;
    private SakId fra;
    private SakId til;
    private JournalpostId brev;

    @BeforeEach
    void etBrevIFeilSak() {
        kommune = kommuner.ny();
        arkivar = personer.arkivar(kommune);
        Kommunevalg.gjoerI(kommune, () -> {
            fra = saker.opprett(proeve.sak("Byggesak"));
            til = saker.opprett(proeve.sak("Skjenkesak"));
            brev = journal.journalfoer(proeve.inngaaende(fra, "Søknad om garasje"));
        });
    }

    @Test
    void brevet_flyttes_fra_siden_sin_og_begge_sakene_sier_hvor_det_er() {
        var lenke = sti(fra) + "/flytt?post=" + brev;
        assertThat(hent("/%s/journalpost/%s".formatted(kommune.slug(), brev), arkivar))
                .bodyText()
                .contains(lenke);
        var skjema = hent(lenke, arkivar);
        assertThat(skjema).hasStatusOk().bodyText().containsPattern("value=\"" + brev + "\" checked=\"checked\"");
        ArkivsiderTest.ingenUkjenteTekster(skjema);

        assertThat(flytt(arkivar, Map.of("sak", nummer(til)))).hasStatus(302);

        var gammel = hent(sti(fra), arkivar);
        assertThat(gammel)
                .bodyText()
                .containsSubsequence("Flyttet til en annen sak", nummer(fra) + "-1", nummer(til) + "-1", "Feil sak");
        ArkivsiderTest.ingenUkjenteTekster(gammel);
        assertThat(hent(sti(til), arkivar)).bodyText().contains("Søknad om garasje");
        assertThat(hent("/%s/journalpost/%s".formatted(kommune.slug(), brev), arkivar))
                .bodyText()
                .containsSubsequence("Rettelser", nummer(til) + "-1", "<del>" + nummer(fra) + "-1</del>");
        assertThat(hent("/%s/logg/%s".formatted(kommune.slug(), til), arkivar))
                .bodyText()
                .contains("Flyttet inn")
                .doesNotContain("??");
    }

    @Test
    void det_som_er_galt_sies_med_det_som_var_valgt_paa_plass() {
        assertThat(flytt(arkivar, Map.of("sak", "2019/77")))
                .hasStatus(422)
                .bodyText()
                .contains("Fant ingen sak «2019/77» i denne kommunen", "value=\"2019/77\"")
                .containsPattern("value=\"" + brev + "\" checked=\"checked\"");
        assertThat(flytt(arkivar, Map.of("sak", ""))).hasStatus(422).bodyText().contains("Skriv saksnummeret");
        assertThat(flytt(arkivar, Map.of("til", "ny", "tittel", "Ny", "klasse", "999 Ukjent")))
                .hasStatus(422)
                .bodyText()
                .contains("Det finnes ingen klasse «999 Ukjent»");
    }

    @Test
    void en_ny_sak_skilles_ut_med_ord_som_skjermes() {
        assertThat(flytt(arkivar, Map.of("til", "ny", "tittel", "Søknad fra Nils Østmoen", "skjermes", "Nils Østmoen")))
                .hasStatus(302);
        assertThat(hent(sti(fra), arkivar))
                .bodyText()
                .containsSubsequence("Henger sammen med", "Søknad fra", "Nils", "Østmoen");
        assertThat(hent(sti(fra), personer.saksbehandler(kommune)))
                .bodyText()
                .contains("Henger sammen med")
                .doesNotContain("Østmoen");
    }

    @Test
    void publikum_ser_det_gamle_saksnummeret_til_posten_legges_ut_paa_nytt_ogsaa_naar_sakene_heter_det_samme() {
        var lik = Kommunevalg.i(kommune, () -> saker.opprett(proeve.sak("Byggesak")));
        Kommunevalg.gjoerI(kommune, () -> offentlig.leggUt(brev));
        flytt(arkivar, Map.of("sak", nummer(lik)));
        assertThat(hent("/%s/journalpost/%s".formatted(kommune.slug(), brev), arkivar))
                .bodyText()
                .contains("Legg ut på nytt");
        assertThat(publikum()).bodyText().contains(nummer(fra) + "-1").doesNotContain(nummer(lik) + "-1");

        Kommunevalg.gjoerI(kommune, () -> offentlig.leggUt(brev));
        assertThat(publikum()).bodyText().contains(nummer(lik) + "-1").doesNotContain(nummer(fra) + "-1");
    }

    private MvcTestResult publikum() {
        return mvc.get()
                .uri("/%s/postjournal/%s".formatted(kommune.slug(), brev))
                .exchange();
    }

    @Test
    void sakene_slaas_sammen_fra_siden_sin() {
        assertThat(send("slaa-sammen", arkivar, Map.of("sak", nummer(til), "grunn", "Samme søknad")))
                .hasStatus(422)
                .bodyText()
                .contains("er ikke besvart");
        flytt(arkivar, Map.of("sak", nummer(til)));
        assertThat(send("slaa-sammen", arkivar, Map.of("sak", nummer(til), "grunn", "Samme søknad")))
                .hasStatus(302);
        assertThat(hent(sti(fra), arkivar)).bodyText().contains("Avsluttet", "Henger sammen med", "Skjenkesak");
    }

    @Test
    void bare_den_som_registrerer_i_kommunen_flytter_der_og_naboens_sak_finnes_ikke() {
        for (var person :
                List.of(personer.saksbehandler(kommune), personer.arkivar(kommuner.ny()), personer.drift(kommune))) {
            assertThat(hent(sti(fra) + "/flytt", person)).hasStatus(404);
            assertThat(flytt(person, Map.of("sak", nummer(til)))).hasStatus(404);
        }
        var nabo = kommuner.ny();
        var naboens = Kommunevalg.i(nabo, () -> {
            for (var nr = 0; nr < 5; nr++) {
                saker.opprett(proeve.sak("Kanarifuglvik"));
            }
            return saker.hent(saker.opprett(proeve.sak("Kanarifuglvik"))).saksnummer();
        });
        assertThat(flytt(personer.arkivar(kommune, nabo), Map.of("sak", naboens.toString())))
                .hasStatus(422)
                .bodyText()
                .contains("Fant ingen sak")
                .doesNotContain("Kanarifuglvik");
    }

    private MvcTestResult flytt(Person person, Map<String, String> felt) {
        var alle = new HashMap<>(Map.of("post", brev.toString(), "til", "sak", "grunn", "Feil sak"));
        alle.putAll(felt);
        return send("flytt", person, alle);
    }

    private MvcTestResult send(String hva, Person person, Map<String, String> felt) {
        var kall = mvc.post().uri(sti(fra) + "/" + hva).with(csrf()).with(som(person));
        felt.forEach(kall::param);
        return kall.exchange();
    }

    private String sti(SakId sak) {
        return "/%s/sak/%s".formatted(kommune.slug(), sak);
    }

    private String nummer(SakId sak) {
        return Kommunevalg.i(kommune, () -> saker.hent(sak).saksnummer().toString());
    }

    private MvcTestResult hent(String sti, Person person) {
        return mvc.get().uri(sti).with(som(person)).exchange();
    }
}
