package no.dokumentsenter.arbeidsflate.web;

import static no.dokumentsenter.Proevepersoner.som;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.tilgang.Person;
import no.dokumentsenter.tilgang.Rolle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Produkttest
class StatussiderTest {
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

    private Kommune kommune;
    private JournalpostId brev;

    @BeforeEach
    void etReservertBrev() {
        kommune = kommuner.ny();
        brev = Kommunevalg.i(
                kommune,
                () -> journal.journalfoer(
                        proeve.utgaaende(saker.opprett(proeve.sak("Sak")), "Svar", Journalstatus.R, "papir")));
    }

    @Test
    void bare_brevets_egen_saksbehandler_ferdigstiller_det() {
        var ola = personer.saksbehandler(kommune, "Ola Grindvoll");
        assertThat(hent(ola)).bodyText().contains("Ferdigstill", "data-tast=\"a\"");
        for (var annen : new Person[] {
            personer.saksbehandler(kommune), personer.arkivar(kommune), personer.med(Rolle.LEDER, kommune)
        }) {
            assertThat(hent(annen)).bodyText().doesNotContain("Ferdigstill<");
            assertThat(sett(annen, 1, "F")).hasStatus(404);
        }
        assertThat(sett(ola, 1, "F")).hasStatus(302);
        assertThat(status()).isEqualTo(Journalstatus.F);
    }

    @Test
    void lederen_godkjenner_arkivet_sender_og_saksbehandleren_gjoer_ingen_av_delene() {
        var ola = personer.saksbehandler(kommune, "Ola Grindvoll");
        var leder = personer.med(Rolle.LEDER, kommune);
        var arkivar = personer.arkivar(kommune);
        sett(ola, 1, "F");
        assertThat(sett(ola, 2, "G")).hasStatus(404);
        assertThat(sett(leder, 2, "E")).hasStatus(404);
        assertThat(hent(leder)).bodyText().contains("Godkjenn").doesNotContain("Ekspedert</");
        assertThat(sett(leder, 2, "G")).hasStatus(302);
        assertThat(hent(arkivar)).bodyText().contains("Sett til Ekspedert");
        assertThat(sett(arkivar, 3, "E")).hasStatus(302);
        var side = hent(arkivar);
        assertThat(side).bodyText().contains("Journalfør", "Arkiver");
        ArkivsiderTest.ingenUkjenteTekster(side);
    }

    @Test
    void fagleder_kan_alle_veiene() {
        var fagleder = personer.med(Rolle.FAGLEDER, kommune);
        assertThat(sett(fagleder, 1, "F")).hasStatus(302);
        assertThat(sett(fagleder, 2, "G")).hasStatus(302);
        assertThat(sett(fagleder, 3, "E")).hasStatus(302);
        assertThat(sett(fagleder, 4, "J")).hasStatus(302);
        assertThat(sett(fagleder, 5, "A")).hasStatus(302);
        assertThat(status()).isEqualTo(Journalstatus.ARKIVERT);
    }

    @Test
    void utgaar_settes_ikke_uten_grunn_denne_veien_og_en_ukjent_status_er_ingen_side() {
        var arkivar = personer.arkivar(kommune);
        assertThat(sett(arkivar, 1, "U")).hasStatus(404);
        assertThat(sett(arkivar, 1, "Q")).hasStatus(404);
        assertThat(sett(personer.arkivar(kommuner.ny()), 1, "F")).hasStatus(404);
    }

    @Test
    void to_om_samme_brev_faar_konflikt_i_ord() {
        var fagleder = personer.med(Rolle.FAGLEDER, kommune);
        sett(fagleder, 1, "F");
        assertThat(sett(fagleder, 1, "G")).hasStatus(409).bodyText().contains("En annen har endret");
    }

    private Journalstatus status() {
        return Kommunevalg.i(kommune, () -> journal.hent(brev).status());
    }

    private MvcTestResult hent(Person person) {
        return mvc.get().uri(sti()).with(som(person)).exchange();
    }

    private MvcTestResult sett(Person person, int versjon, String til) {
        return mvc.post()
                .uri(sti() + "/status")
                .param("versjon", String.valueOf(versjon))
                .param("til", til)
                .with(csrf())
                .with(som(person))
                .exchange();
    }

    private String sti() {
        return "/" + kommune.slug() + "/journalpost/" + brev;
    }
}
