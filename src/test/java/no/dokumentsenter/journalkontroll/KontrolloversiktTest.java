package no.dokumentsenter.journalkontroll;

import static org.assertj.core.api.Assertions.assertThat;

import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.Saker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Produkttest
class KontrolloversiktTest {
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

    @Test
    void den_som_arbeider_i_flere_kommuner_ser_hva_som_venter_i_hver() {
        var en = kommuner.ny();
        var annen = kommuner.ny();
        Kommunevalg.gjoerI(
                en, () -> journal.journalfoer(proeve.inngaaende(saker.opprett(proeve.sak("Byggesak")), "Søknad")));
        assertThat(mvc.get()
                        .uri("/journalkontroll")
                        .with(Proevepersoner.som(personer.arkivar(en, annen)))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Én post venter på kontroll", en.navn(), annen.navn(), "Alt er lagt ut");
    }
}
