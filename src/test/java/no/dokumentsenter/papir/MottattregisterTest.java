package no.dokumentsenter.papir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What arrived and is not scanned. */
@Produkttest
class MottattregisterTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Mottattregister register;

    @Autowired
    MockMvcTester mvc;

    private final OffsetDateTime naa = OffsetDateTime.now(Klokke.OSLO).minusMinutes(1);
    private Kommune kommune;
    private Person arkivar;

    @BeforeEach
    void enArkivar() {
        kommune = kommuner.ny();
        arkivar = personer.arkivar(kommune);
    }

    private <T> T som(ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Kommunevalg.i(kommune, () -> Paalogget.som(arkivar, arbeid));
    }

    private NyMottatt ny(Mottattslag slag, String adressat, String videre, String en, String annen) {
        var frist = slag == Mottattslag.ANBUD ? Optional.of(naa.plusDays(1)) : Optional.<OffsetDateTime>empty();
        return new NyMottatt(
                slag,
                Optional.of(naa),
                "Servicetorget",
                "Kanari Bygg AS",
                adressat,
                "RR1",
                frist,
                videre,
                en,
                annen,
                "");
    }

    @Test
    void personlig_post_aapnes_bare_med_samtykke_som_gjelder_i_dag() {
        var uaapnet = ny(Mottattslag.PERSONLIG, "Kari Prøve", "", "", "");
        var aapnet = ny(Mottattslag.PERSONLIG, "kari prøve", "", "Per Prøve", "");
        som(() -> register.registrer(uaapnet));
        assertThatThrownBy(() -> som(() -> register.registrer(aapnet))).hasMessageContaining("uten_samtykke");

        var idag = LocalDate.now(Klokke.OSLO);
        var gammelt = som(
                () -> register.samtykk("Kari Prøve", Optional.of(idag.minusDays(9)), Optional.of(idag.minusDays(1))));
        assertThatThrownBy(() -> som(() -> register.registrer(aapnet))).hasMessageContaining("uten_samtykke");

        var samtykke = som(() -> register.samtykk("Kari Prøve", Optional.of(idag), Optional.empty()));
        som(() -> register.registrer(aapnet));
        assertThat(som(() -> register.siste(9)).stream().map(Mottattpapir::samtykkeId))
                .containsExactlyInAnyOrder(null, samtykke)
                .doesNotContain(gammelt);

        som(() -> {
            register.trekk(samtykke);
            return null;
        });
        assertThatThrownBy(() -> som(() -> register.registrer(aapnet))).hasMessageContaining("uten_samtykke");
        assertThatThrownBy(() -> som(() -> {
                    register.trekk(samtykke);
                    return null;
                }))
                .isInstanceOf(IkkeFunnet.class);
    }

    @Test
    void rekommandert_post_aapnes_av_to_som_ikke_er_den_samme() {
        for (var navn : List.of("", "per prøve ")) {
            assertThatThrownBy(() ->
                            som(() -> register.registrer(ny(Mottattslag.REKOMMANDERT, "", "", "Per Prøve", navn))))
                    .isInstanceOf(Regelbrudd.class)
                    .hasMessageContaining("to_navn");
        }
        som(() -> register.registrer(ny(Mottattslag.REKOMMANDERT, "", "", "Per Prøve", "Kari Prøve")));
    }

    @Test
    void et_anbud_er_forseglet_og_uten_avsender_til_fristen_og_aapnes_saa_av_to() {
        var id = som(() -> register.registrer(ny(Mottattslag.ANBUD, "Brøyting", "", "", "")));

        assertThat(som(() -> register.siste(9))).singleElement().satisfies(anbud -> {
            assertThat(anbud.avsender()).isEmpty();
            assertThat(anbud.frist()).isNotNull();
        });
        assertThat(mvc.get().uri("/papir/mottatt").with(Proevepersoner.som(arkivar)))
                .bodyText()
                .contains("Forseglet")
                .doesNotContain("Kanari Bygg");
        assertThatThrownBy(() -> aapne(id)).hasMessageContaining("forseglet");

        var etter = Instant.now().plus(2, ChronoUnit.DAYS);
        Klokke.bundet(etter, () -> {
            assertThat(som(() -> register.siste(9)).getFirst().avsender()).isEqualTo("Kanari Bygg AS");
            aapne(id);
            assertThatThrownBy(() -> aapne(id)).isInstanceOf(Konflikt.class);
            return null;
        });
    }

    private void aapne(UUID id) {
        som(() -> {
            register.aapne(id, "Per Prøve", "Kari Prøve");
            return null;
        });
    }

    @Test
    void post_til_en_annen_instans_maa_ha_hvem_den_er_sendt_til() {
        assertThatThrownBy(() -> som(() -> register.registrer(ny(Mottattslag.ANNEN_INSTANS, "", " ", "", ""))))
                .hasMessageContaining("papir.mottatt.videre");
        som(() -> register.registrer(ny(Mottattslag.ANNEN_INSTANS, "", "Statens prøveverk", "", "")));
    }

    @Test
    void en_annen_kommune_ser_verken_linjer_eller_samtykker() {
        som(() -> register.registrer(ny(Mottattslag.ANNEN_INSTANS, "", "Kanari-etaten", "", "")));
        som(() -> register.samtykk("Kanari Person", Optional.of(LocalDate.now(Klokke.OSLO)), Optional.empty()));
        var nabo = kommuner.ny();
        var der = personer.arkivar(nabo);

        assertThat(mvc.get().uri("/papir/mottatt").with(Proevepersoner.som(der)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Kanari", kommune.kode());
        assertThat(mvc.post()
                        .uri("/{slug}/papir/mottatt", kommune.slug())
                        .param("slag", "annen_instans")
                        .with(csrf())
                        .with(Proevepersoner.som(der)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/papir/mottatt").with(Proevepersoner.som(personer.saksbehandler(nabo))))
                .hasStatus(404);
    }

    @Test
    void skjemaet_sier_hva_som_mangler_og_beholder_det_som_er_skrevet() {
        var svar = mvc.post()
                .uri("/{slug}/papir/mottatt", kommune.slug())
                .param("slag", "rekommandert")
                .param("dato", "i går")
                .param("klokke", "9.12")
                .param("avsender", "Avsender Prøve")
                .param("aapnet", "Per Prøve")
                .with(csrf())
                .with(Proevepersoner.som(arkivar));
        assertThat(svar).hasStatus(422).bodyText().contains("Skriv navnene på de to", "Avsender Prøve", "Per Prøve");

        assertThat(mvc.post()
                        .uri("/{slug}/papir/mottatt", kommune.slug())
                        .param("slag", "annen_instans")
                        .param("dato", "i går")
                        .param("klokke", "tolv")
                        .param("videresendt", "Statens prøveverk")
                        .with(csrf())
                        .with(Proevepersoner.som(arkivar)))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv dato og klokkeslett");
    }
}
