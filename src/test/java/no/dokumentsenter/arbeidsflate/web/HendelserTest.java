package no.dokumentsenter.arbeidsflate.web;

import static no.dokumentsenter.Proevepersoner.som;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.PostKlar;
import no.dokumentsenter.tilgang.Brukere;
import no.dokumentsenter.tilgang.Rolle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Produkttest
class HendelserTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Brukere brukere;

    @Autowired
    Koestroemmer stroemmer;

    @Autowired
    ApplicationEventPublisher hendelser;

    @Autowired
    PlatformTransactionManager transaksjoner;

    @LocalServerPort
    int port;

    private Kommune a;
    private Kommune b;

    @BeforeEach
    void toKommuner() {
        a = kommuner.ny();
        b = kommuner.ny();
    }

    @Test
    void en_hendelse_sier_kommune_og_tall_og_ingenting_annet() {
        try (var klient = new Proeveklient(port, personer.arkivar(a))) {
            var stroem = klient.lytt();
            hendt(a, true);
            assertThat(stroem.linje("id:")).matches("id:\\d+");
            assertThat(stroem.neste()).isEqualTo("{\"kommune\":\"%s\",\"nye\":0,\"antall\":0}".formatted(a.slug()));
        }
    }

    @Test
    void det_som_skjer_i_en_kommune_naar_aldri_den_andre() {
        try (var iA = new Proeveklient(port, personer.arkivar(a));
                var iB = new Proeveklient(port, personer.arkivar(b))) {
            var stroemA = iA.lytt();
            var stroemB = iB.lytt();
            hendt(a, true);
            hendt(b, true);
            assertThat(stroemA.neste()).contains(a.slug());
            assertThat(stroemB.neste()).contains(b.slug()).doesNotContain(a.slug());
            assertThat(stroemA.erStille()).isTrue();
        }
    }

    @Test
    void den_som_ikke_registrerer_faar_ingen_tall() {
        try (var arkivar = new Proeveklient(port, personer.arkivar(a));
                var saksbehandler = new Proeveklient(port, personer.saksbehandler(a))) {
            var hoerer = arkivar.lytt();
            var hoererIkke = saksbehandler.lytt();
            hendt(a, true);
            hoerer.neste();
            assertThat(hoererIkke.erStille()).isTrue();
        }
    }

    @Test
    void tilgangen_proeves_paa_nytt_for_hver_hendelse() {
        var person = personer.arkivar(a);
        try (var klient = new Proeveklient(port, person)) {
            var stroem = klient.lytt();
            brukere.tildel(
                    person.brukernavn(), b, Rolle.ARKIVMEDARBEIDER, LocalDate.now(Klokke.OSLO), Optional.empty());
            hendt(b, true);
            assertThat(stroem.neste()).contains(b.slug());
        }
    }

    @Test
    void det_som_rulles_tilbake_blir_aldri_fortalt() {
        try (var klient = new Proeveklient(port, personer.arkivar(a, b))) {
            var stroem = klient.lytt();
            hendt(a, false);
            hendt(b, true);
            assertThat(stroem.neste()).contains(b.slug());
        }
    }

    @Test
    void den_sjette_stroemmen_avloeser_den_eldste() {
        var person = personer.arkivar(a);
        try (var klient = new Proeveklient(port, person)) {
            var eldst = klient.lytt();
            for (var i = 0; i < Koestroemmer.FLEST_PER_PERSON; i++) {
                klient.lytt();
            }
            assertThat(eldst.linje("retry:")).isEqualTo("retry:30000");
            eldst.linje("slutt");
            assertThat(stroemmer.antall(person.brukernavn())).isEqualTo(Koestroemmer.FLEST_PER_PERSON);
        }
    }

    @Test
    void drift_har_ingen_stroem() {
        assertThat(mvc.get().uri("/hendelser").with(som(personer.drift(a))).exchange())
                .hasStatus(404);
    }

    private void hendt(Kommune kommune, boolean fullfoer) {
        Kommunevalg.gjoerI(
                kommune,
                () -> new TransactionTemplate(transaksjoner).executeWithoutResult(transaksjon -> {
                    hendelser.publishEvent(new PostKlar(kommune, UUID.randomUUID()));
                    if (!fullfoer) {
                        transaksjon.setRollbackOnly();
                    }
                }));
    }
}
