package no.dokumentsenter.arbeidsflate.web;

import static no.dokumentsenter.Proevepersoner.som;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.journal.Avskrivninger;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.skjerming.NySkjerming;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Produkttest
class RestansesiderTest {
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
    Avskrivninger avskrivninger;

    private Kommune kommune;
    private Person arkivar;
    private Person saksbehandler;
    private SakId sak;
    private JournalpostId brev;

    @BeforeEach
    void enKommuneMedEtUbesvartBrev() {
        kommune = kommuner.ny();
        arkivar = personer.arkivar(kommune);
        saksbehandler = personer.saksbehandler(kommune);
        Kommunevalg.gjoerI(kommune, () -> {
            sak = saker.opprett(proeve.sak("Byggesak"));
            brev = journal.journalfoer(proeve.inngaaende(sak, "Søknad om garasje"));
        });
    }

    @Test
    void lista_viser_alder_saksbehandler_og_at_avsenderen_burde_faatt_beskjed() {
        var side = hent("/restanser", arkivar);
        assertThat(side)
                .hasStatusOk()
                .bodyText()
                .contains("Én venter på svar", "Søknad om garasje", "Ola Grindvoll", "Foreløpig svar?", "§ 11 a");
        ArkivsiderTest.ingenUkjenteTekster(side);
    }

    @Test
    void lista_kan_avgrenses_til_enhet_saksbehandler_og_mine() {
        assertThat(hent("/restanser?saksbehandler=Ola Grindvoll&enhet=Plan og byggesak", arkivar))
                .bodyText()
                .contains("Søknad om garasje");
        assertThat(hent("/restanser?enhet=Helse", arkivar)).bodyText().contains("Ingenting venter på svar her");
        assertThat(hent("/restanser?mine=true", arkivar)).bodyText().contains("Ingenting venter på svar her");
        var ola = personer.saksbehandler(kommune, "Ola Grindvoll");
        assertThat(hent("/restanser?mine=true", ola)).bodyText().contains("Søknad om garasje");
    }

    @Test
    void lista_har_hundre_paa_en_side() {
        Kommunevalg.gjoerI(
                kommune,
                () -> IntStream.range(0, 100)
                        .forEach(nr -> journal.journalfoer(proeve.inngaaende(sak, "Brev nr " + nr))));
        assertThat(hent("/restanser", arkivar)).bodyText().contains("101 venter på svar", "Neste 100", "fra=100");
        assertThat(hent("/restanser?fra=100", arkivar))
                .bodyText()
                .contains("Forrige 100")
                .doesNotContain("Neste 100");
        assertThat(tekst(hent("/restanser.csv", arkivar)).lines()).hasSize(102);
    }

    @Test
    void en_saksbehandler_ser_verken_skjermede_ord_eller_navn_i_lista_eller_regnearket() {
        Kommunevalg.gjoerI(
                kommune,
                () -> journal.journalfoer(proeve.inngaaende(
                        sak,
                        "Legeerklæring for Nils Østmoen",
                        Optional.of(new NySkjerming("13-1", "offl. § 13", List.of(2, 3), true, true)))));
        for (var sti : List.of("/restanser", "/restanser.csv")) {
            assertThat(tekst(hent(sti, saksbehandler)))
                    .contains("Legeerklæring")
                    .doesNotContain("Nils", "Østmoen");
            assertThat(tekst(hent(sti, arkivar))).contains("Nils Østmoen");
        }
        var ola = personer.saksbehandler(kommune, "Ola Grindvoll");
        assertThat(tekst(hent("/restanser", ola))).contains("Nils Østmoen");
    }

    @Test
    void den_som_ikke_leser_arkiv_har_ingen_side() {
        assertThat(hent("/restanser", personer.drift(kommune))).hasStatus(404);
        assertThat(hent("/restanser.csv", personer.drift(kommune))).hasStatus(404);
    }

    @Test
    void et_brev_avskrives_fra_siden_sin_og_oppheves_igjen_med_grunn() {
        assertThat(hent(sti(brev), arkivar)).bodyText().contains("Har ventet på svar i", "Avskriv", "data-tast=\"y\"");
        var uten = send(sti(brev) + "/avskriv", arkivar, "maate", "TLF", "dato", "når som helst");
        assertThat(uten).hasStatus(422).bodyText().contains("Skriv datoen som");
        assertThat(send(sti(brev) + "/avskriv", arkivar, "maate", "TLF", "dato", "10.03.2026"))
                .hasStatus(302);
        var etter = hent(sti(brev), arkivar);
        assertThat(etter).bodyText().contains("Avskrevet", "10.03.2026").doesNotContain("Har ventet på svar i");
        ArkivsiderTest.ingenUkjenteTekster(etter);
        assertThat(send(sti(brev) + "/avskriv", arkivar, "maate", "TLF", "dato", "10.03.2026"))
                .hasStatus(409);
        var id = Kommunevalg.i(
                kommune, () -> avskrivninger.forJournalpost(brev).getFirst().id());
        assertThat(send(sti(brev) + "/avskrivning/" + id + "/opphev", arkivar, "grunn", " "))
                .hasStatus(422);
        assertThat(send(sti(brev) + "/avskrivning/" + id + "/opphev", arkivar, "grunn", "Feil brev"))
                .hasStatus(302);
        assertThat(hent(sti(brev), arkivar)).bodyText().contains("Opphevet", "Feil brev", "Har ventet på svar i");
    }

    @Test
    void et_svar_avskriver_det_som_krysses_av() {
        var annet = Kommunevalg.i(kommune, () -> journal.journalfoer(proeve.inngaaende(sak, "Purring")));
        var svar = Kommunevalg.i(
                kommune,
                () -> journal.journalfoer(proeve.utgaaende(sak, "Vedtak", Journalstatus.JOURNALFOERT, "epost")));
        assertThat(hent(sti(svar), arkivar)).bodyText().contains("Besvarer", "Søknad om garasje", "Purring");
        assertThat(send(sti(svar) + "/besvarer", arkivar, "brev", brev.toString(), "brev", annet.toString()))
                .hasStatus(302);
        assertThat(hent("/restanser", arkivar)).bodyText().contains("Ingenting venter på svar");
        assertThat(hent(sti(svar), arkivar)).bodyText().contains("Besvart med e-post");
    }

    @Test
    void et_foreloepig_svar_tar_bort_merket_i_lista() {
        assertThat(send(sti(brev) + "/foreloepig", arkivar, "dato", "01.04.2026", "merknad", "Ringte"))
                .hasStatus(302);
        assertThat(hent("/restanser", arkivar))
                .bodyText()
                .contains("Én venter på svar", "Foreløpig svar 01.04.2026")
                .doesNotContain("Foreløpig svar?");
        assertThat(hent(sti(brev), arkivar)).bodyText().contains("Foreløpig svar gitt 01.04.2026. Ringte");
    }

    @Test
    void en_saksbehandler_uten_rett_til_aa_registrere_faar_verken_knappen_eller_doera() {
        assertThat(hent(sti(brev), saksbehandler))
                .bodyText()
                .contains("Har ventet på svar i")
                .doesNotContain("data-tast=\"y\"");
        assertThat(send(sti(brev) + "/avskriv", saksbehandler, "maate", "TLF", "dato", "10.03.2026"))
                .hasStatus(404);
    }

    @Test
    void en_nabokommunes_brev_avskrives_ikke() {
        var nabo = personer.arkivar(kommuner.ny());
        assertThat(send(sti(brev) + "/avskriv", nabo, "maate", "TLF", "dato", "10.03.2026"))
                .hasStatus(404);
    }

    private String sti(JournalpostId id) {
        return "/" + kommune.slug() + "/journalpost/" + id;
    }

    private MvcTestResult hent(String sti, Person person) {
        return mvc.get().uri(sti).with(som(person)).exchange();
    }

    private MvcTestResult send(String sti, Person person, String... felt) {
        var forespoersel = mvc.post().uri(sti).with(csrf()).with(som(person));
        IntStream.range(0, felt.length / 2).forEach(nr -> forespoersel.param(felt[2 * nr], felt[2 * nr + 1]));
        return forespoersel.exchange();
    }

    private static String tekst(MvcTestResult svar) {
        return ArkivsiderTest.innhold(svar);
    }
}
