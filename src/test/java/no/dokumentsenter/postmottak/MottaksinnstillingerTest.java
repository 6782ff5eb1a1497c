package no.dokumentsenter.postmottak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Optional;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Innstilling;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Helligdager;
import no.dokumentsenter.papir.Etterkontroll;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import no.dokumentsenter.tilgang.Rolle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a municipality decides for its own mail room: by its fagleder, in the log, and with a way back. */
@Produkttest
class MottaksinnstillingerTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proeveinntak inntak;

    @Autowired
    Mottaksinnstillinger innstillinger;

    @Autowired
    Postmottak postmottak;

    @Autowired
    Postkoe koe;

    @Autowired
    Etterkontroll etterkontroll;

    @Autowired
    Helligdager helligdager;

    @Autowired
    Endringslogg logg;

    @Autowired
    MockMvcTester mvc;

    private Kommune kommune;
    private Person fagleder;

    @BeforeEach
    void enFagleder() {
        kommune = kommuner.ny();
        fagleder = personer.med(Rolle.FAGLEDER, kommune);
    }

    private <T> T som(Person person, ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Kommunevalg.i(kommune, () -> Paalogget.som(person, arbeid));
    }

    private void sett(Person person, Innstilling innstilling, String vist, String verdi) {
        som(person, () -> {
            innstillinger.sett(innstilling, vist, verdi);
            return null;
        });
    }

    private Mottaksinnstillinger.Stilling stilling(Innstilling innstilling) {
        return som(fagleder, innstillinger::alle).stream()
                .filter(en -> en.innstilling() == innstilling)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hver_endring_staar_i_loggen_med_foer_og_etter_og_gjelder_fra_i_dag() {
        sett(fagleder, Innstilling.STIKKPROEVE, "5", "20");

        assertThat(stilling(Innstilling.STIKKPROEVE).verdi()).isEqualTo("20");
        assertThat(stilling(Innstilling.STIKKPROEVE).valgt().orElseThrow().gyldigFra())
                .isEqualTo(LocalDate.now(Klokke.OSLO));
        assertThat(som(fagleder, etterkontroll::prosent)).isEqualTo(20);
        assertThat(Kommunevalg.i(
                        kommune, () -> logg.forObjekt(Mottaksinnstillinger.id(kommune, Innstilling.STIKKPROEVE))))
                .singleElement()
                .satisfies(linje -> {
                    assertThat(linje.felt()).isEqualTo("papir.stikkproeve.prosent");
                    assertThat(linje.tidligereVerdi()).isEqualTo("5");
                    assertThat(linje.nyVerdi()).isEqualTo("20");
                    assertThat(linje.bruker()).isEqualTo(fagleder.brukernavn());
                });
    }

    @Test
    void bare_fagleder_i_kommunen_ser_og_endrer_den() {
        var annen = kommuner.ny();
        sett(fagleder, Innstilling.VARSEL_TEKST_NB, "", "kanari-varsel til {til}");
        for (var person : new Person[] {personer.arkivar(kommune), personer.med(Rolle.FAGLEDER, annen)}) {
            assertThatThrownBy(() -> sett(person, Innstilling.STIKKPROEVE, "5", "20"))
                    .isInstanceOf(IkkeFunnet.class);
            assertThat(mvc.get()
                            .uri("/{slug}/innstillinger/postmottak", kommune.slug())
                            .with(Proevepersoner.som(person)))
                    .hasStatus(404);
        }
        var deres = personer.med(Rolle.FAGLEDER, annen);
        assertThat(mvc.get()
                        .uri("/{slug}/innstillinger/postmottak", annen.slug())
                        .with(Proevepersoner.som(deres)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("kanari", kommune.slug());
        assertThat(mvc.get()
                        .uri("/{slug}/innstillinger/postmottak", kommune.slug())
                        .with(Proevepersoner.som(fagleder)))
                .hasStatusOk()
                .bodyText()
                .contains("kanari-varsel");
    }

    @Test
    void en_gal_verdi_avvises_med_hvordan_den_rettes_og_ingenting_er_endret() {
        for (var gal : new String[] {"4", "101", "ti", "", "5,5"}) {
            assertThatThrownBy(() -> sett(fagleder, Innstilling.STIKKPROEVE, "5", gal))
                    .as(gal)
                    .isInstanceOf(Regelbrudd.class);
        }
        assertThatThrownBy(() -> sett(fagleder, Innstilling.KLOKKESLETT, "", "25:00"))
                .isInstanceOf(Regelbrudd.class);
        assertThatThrownBy(() -> sett(fagleder, Innstilling.VARSEL_TEKST_NB, "", "Hei {navn}"))
                .isInstanceOf(Regelbrudd.class);
        assertThatThrownBy(() -> sett(fagleder, Innstilling.LIKE_BREV, "nei", "kanskje"))
                .isInstanceOf(Regelbrudd.class);
        assertThat(stilling(Innstilling.STIKKPROEVE).valgt()).isEmpty();
        assertThat(post("papir.stikkproeve.prosent", "5", "4", "lagre"))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv et helt tall fra 5 til 100.");
    }

    @Test
    void uten_smtp_kan_ingen_kvittering_slaas_paa() {
        assertThatThrownBy(() -> sett(fagleder, Innstilling.KVITTERING, "nei", "ja"))
                .isInstanceOf(Regelbrudd.class)
                .hasMessageContaining("smtp");
        assertThat(stilling(Innstilling.KVITTERING).mangler()).isPresent();
    }

    @Test
    void tilbake_til_standard_er_ogsaa_en_endring() {
        sett(fagleder, Innstilling.UAVKLART, "1", "7");
        som(fagleder, () -> {
            innstillinger.tilbake(Innstilling.UAVKLART, "7");
            return null;
        });

        assertThat(stilling(Innstilling.UAVKLART).verdi()).isEqualTo("1");
        assertThat(stilling(Innstilling.UAVKLART).valgt()).isEmpty();
        assertThat(Kommunevalg.i(kommune, () -> logg.forObjekt(Mottaksinnstillinger.id(kommune, Innstilling.UAVKLART))))
                .hasSize(2);
    }

    @Test
    void har_noen_endret_den_siden_siden_ble_vist_blir_ingenting_skrevet_over() {
        sett(fagleder, Innstilling.STIKKPROEVE, "5", "20");

        assertThatThrownBy(() -> sett(fagleder, Innstilling.STIKKPROEVE, "5", "30"))
                .isInstanceOf(Konflikt.class);
        assertThat(stilling(Innstilling.STIKKPROEVE).verdi()).isEqualTo("20");
        assertThat(post("papir.stikkproeve.prosent", "5", "30", "lagre")).hasStatus(409);
    }

    @Test
    void fristen_for_uavklart_post_er_kommunens_egen() throws Exception {
        sett(fagleder, Innstilling.UAVKLART, "1", "4");
        var arkivar = personer.arkivar(kommune);
        var post = inntak.mottatt(kommune, Proeveinntak.uleselig());

        som(arkivar, () -> {
            postmottak.vent(post.id(), post.versjon(), Ventegrunn.AVKLARING, "Hvem eier veien?", Optional.empty());
            return null;
        });

        assertThat(inntak.klar(kommune, post.filnavn()).ventTil())
                .isEqualTo(helligdager.virkedagEtter(LocalDate.now(Klokke.OSLO), 4));
    }

    @Test
    void terskelen_for_forslag_kan_heves_men_aldri_senkes_under_produktets() {
        assertThatThrownBy(() -> sett(fagleder, Innstilling.FORSLAGSTERSKEL, "60", "40"))
                .isInstanceOf(Regelbrudd.class);
        sett(fagleder, Innstilling.FORSLAGSTERSKEL, "60", "85");

        assertThat(som(fagleder, koe::terskel)).isEqualTo(85);
    }

    @Test
    void siden_lagrer_ett_felt_om_gangen_og_foerer_tilbake() {
        assertThat(post("publisering.klokkeslett", "", "14.00", "lagre")).hasStatus(302);
        assertThat(stilling(Innstilling.KLOKKESLETT).verdi()).isEqualTo("14:00");
        assertThat(post("publisering.klokkeslett", "14:00", "", "standard")).hasStatus(302);
        assertThat(stilling(Innstilling.KLOKKESLETT).verdi()).isEmpty();
        assertThat(mvc.get().uri("/innstillinger/postmottak").with(Proevepersoner.som(fagleder)))
                .hasStatus(302)
                .headers()
                .hasValue("Location", "/" + kommune.slug() + "/innstillinger/postmottak");
    }

    private MvcTestResult post(String navn, String vist, String verdi, String gjoer) {
        return mvc.post()
                .uri("/{slug}/innstillinger/postmottak", kommune.slug())
                .param("navn", navn)
                .param("vist", vist)
                .param("verdi", verdi)
                .param("gjoer", gjoer)
                .with(Proevepersoner.som(fagleder))
                .with(csrf())
                .exchange();
    }
}
