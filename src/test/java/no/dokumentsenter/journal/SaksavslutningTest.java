package no.dokumentsenter.journal;

import static no.dokumentsenter.Proevepersoner.som;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Optional;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Produkttest
class SaksavslutningTest {
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

    @Autowired
    Saksavslutninger avslutninger;

    @Autowired
    Endringslogg logg;

    private Kommune kommune;
    private SakId sak;

    @BeforeEach
    void enSak() {
        kommune = kommuner.ny();
        sak = Kommunevalg.i(kommune, () -> saker.opprett(proeve.sak("Sak")));
    }

    /** Scenario 37. */
    @Test
    void en_sak_med_ubesvarte_brev_avsluttes_bare_naar_hvert_av_dem_er_valgt_og_det_staar_hvorfor() {
        i(() -> {
            var en = inn("En");
            var to = inn("To");
            assertThat(avslutninger.gjenstaar(sak)).hasSize(2).allMatch(Gjenstaar::venter);
            assertThatThrownBy(() -> avslutninger.avslutt(sak, List.of(en), "Trukket"))
                    .isInstanceOf(Regelbrudd.class)
                    .hasMessageContaining("saksavslutning.venter");
            assertThatThrownBy(() -> avslutninger.avslutt(sak, List.of(en, to), " "))
                    .hasMessageContaining("saksavslutning.grunn_mangler");
            assertThat(saker.hent(sak).erAapen()).isTrue();
            avslutninger.avslutt(sak, List.of(en, to), "Søkeren trakk søknaden");
            assertThat(saker.hent(sak).erAvsluttet()).isTrue();
            assertThat(avskrivninger.forJournalpost(en))
                    .extracting(Avskrevet::avskrivningsmaate)
                    .containsExactly("SA");
            assertThat(logg.forObjekt(sak.verdi())).anyMatch(linje -> "Søkeren trakk søknaden".equals(linje.nyVerdi()));
            assertThatThrownBy(() -> inn("Etter")).hasMessageContaining("sak.avsluttet");
            assertThatThrownBy(() -> avslutninger.avslutt(sak, List.of(), "")).isInstanceOf(Konflikt.class);
        });
    }

    @Test
    void en_sak_med_noe_under_arbeid_avsluttes_ikke_og_posten_nevnes() {
        i(() -> {
            var brev = journal.journalfoer(proeve.utgaaende(sak, "Svar", Journalstatus.R, "papir"));
            assertThatThrownBy(() -> avslutninger.avslutt(sak, List.of(), ""))
                    .hasMessageContaining("saksavslutning.uferdig");
            journal.settStatus(brev, 1, Journalstatus.UTGAAR, Optional.of("Ble ikke sendt"));
            avslutninger.avslutt(sak, List.of(), "");
            assertThat(saker.hent(sak).erAvsluttet()).isTrue();
        });
    }

    @Test
    void en_avsluttet_sak_aapnes_igjen_med_grunn_og_avskrivningene_staar() {
        i(() -> {
            assertThatThrownBy(() -> avslutninger.gjenaapne(sak, "Feil")).isInstanceOf(Konflikt.class);
            var brev = inn("Brev");
            avslutninger.avslutt(sak, List.of(brev), "Ferdig");
            assertThatThrownBy(() -> avslutninger.gjenaapne(sak, " ")).isInstanceOf(Regelbrudd.class);
            avslutninger.gjenaapne(sak, "Klage kom inn");
            assertThat(saker.hent(sak).erAapen()).isTrue();
            assertThat(avskrivninger.forJournalpost(brev)).allMatch(Avskrevet::gjelder);
            inn("Klage");
        });
    }

    @Test
    void en_kommune_avslutter_ikke_en_annens_sak() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            assertThatThrownBy(() -> avslutninger.avslutt(sak, List.of(), "")).isInstanceOf(IkkeFunnet.class);
            assertThat(avslutninger.gjenstaar(sak)).isEmpty();
        });
    }

    @Test
    void saken_avsluttes_og_aapnes_fra_siden_sin_av_den_som_registrerer() {
        var brev = Kommunevalg.i(kommune, () -> inn("Søknad om garasje"));
        var arkivar = personer.arkivar(kommune);
        assertThat(hent(arkivar)).bodyText().contains("Avslutt saken", "Disse er ikke besvart", "Søknad om garasje");
        assertThat(send("avslutt", arkivar, "grunn", "Trukket"))
                .hasStatus(422)
                .bodyText()
                .contains("-1 er ikke besvart");
        assertThat(send("avslutt", arkivar, "ubesvart", brev.toString(), "grunn", "Trukket"))
                .hasStatus(302);
        assertThat(hent(arkivar)).bodyText().contains("Åpne saken igjen").doesNotContain("Avslutt saken");
        assertThat(send("gjenaapne", arkivar, "grunn", "")).hasStatus(422);
        assertThat(send("gjenaapne", arkivar, "grunn", "Klage")).hasStatus(302);
        for (var person : List.of(personer.saksbehandler(kommune), personer.arkivar(kommuner.ny()))) {
            assertThat(send("avslutt", person)).hasStatus(404);
        }
        assertThat(hent(personer.saksbehandler(kommune))).bodyText().doesNotContain("Avslutt saken");
    }

    private MvcTestResult hent(Person person) {
        return mvc.get()
                .uri("/" + kommune.slug() + "/sak/" + sak)
                .with(som(person))
                .exchange();
    }

    private MvcTestResult send(String hva, Person person, String... felt) {
        var forespoersel = mvc.post()
                .uri("/" + kommune.slug() + "/sak/" + sak + "/" + hva)
                .with(csrf())
                .with(som(person));
        for (var nr = 0; nr < felt.length; nr += 2) {
            forespoersel.param(felt[nr], felt[nr + 1]);
        }
        return forespoersel.exchange();
    }

    private JournalpostId inn(String tittel) {
        return journal.journalfoer(proeve.inngaaende(sak, tittel));
    }

    private void i(Runnable arbeid) {
        Kommunevalg.gjoerI(kommune, arbeid);
    }
}
