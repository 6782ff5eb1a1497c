package no.dokumentsenter.tilgang;

import static no.dokumentsenter.Proevepersoner.som;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Produkttest
class BrukereTest {
    private static final LocalDate FRA = LocalDate.of(2026, 7, 1);
    private static final LocalDate TIL = LocalDate.of(2026, 7, 31);

    @Autowired
    Brukere brukere;

    @Autowired
    BrukerRepository repository;

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    MockMvcTester mvc;

    private Kommune kommune;

    @BeforeEach
    void enKommune() {
        kommune = kommuner.ny();
    }

    @ParameterizedTest
    @CsvSource({
        "FAGLEDER,         SE_ARBEIDSBORD REGISTRERE LESE LESE_SKJERMET PUBLISERE MAKULERE INNSTILLE SE_DRIFT FERDIGSTILLE GODKJENNE",
        "ARKIVMEDARBEIDER, SE_ARBEIDSBORD REGISTRERE LESE LESE_SKJERMET PUBLISERE MAKULERE",
        "SAKSBEHANDLER,    SE_ARBEIDSBORD LESE FERDIGSTILLE",
        "LEDER,            SE_ARBEIDSBORD LESE FERDIGSTILLE GODKJENNE",
        "KOMMUNEDIREKTOER, SE_ARBEIDSBORD LESE FERDIGSTILLE GODKJENNE",
        "DRIFT,            SE_ARBEIDSBORD SE_DRIFT",
        "REVISOR,          LESE LESE_SKJERMET"
    })
    void en_rolle_kan_dette_og_ikke_mer(Rolle rolle, String handlinger) {
        var kan = java.util.Arrays.stream(Handling.values())
                .filter(rolle::kan)
                .map(Enum::name)
                .toList();
        assertThat(kan).containsExactlyInAnyOrder(handlinger.split(" "));
    }

    @Test
    void en_vikars_tilgang_ender_av_seg_selv_dagen_etter_sluttdatoen() {
        var vikar = vikar();
        assertThat(paa(FRA.minusDays(1), () -> svar(vikar))).isEqualTo(404);
        assertThat(paa(FRA, () -> svar(vikar))).isEqualTo(200);
        assertThat(paa(TIL, () -> svar(vikar))).isEqualTo(200);
        assertThat(paa(TIL.plusDays(1), () -> svar(vikar))).isEqualTo(404);
    }

    @Test
    void en_tildeling_som_kommer_til_virker_straks() {
        var bruker = personer.konto();
        assertThat(brukere.person(bruker).orElseThrow().roller()).isEmpty();
        brukere.tildel(bruker, kommune, Rolle.LEDER, LocalDate.now(Klokke.OSLO), Optional.empty());
        assertThat(brukere.person(bruker).orElseThrow().kommuner(Handling.LESE)).containsExactly(kommune);
    }

    @Test
    void tildelinger_i_flere_kommuner_leses_uansett_hva_som_er_bundet() {
        var annen = kommuner.ny();
        var person = personer.med(Rolle.FAGLEDER, annen, kommune);
        var lest = Kommunevalg.i(annen, () -> brukere.person(person.brukernavn()));
        assertThat(lest.orElseThrow().kommuner(Handling.SE_DRIFT)).containsExactly(kommune, annen);
    }

    @Test
    void en_revisor_maa_ha_sluttdato() {
        var bruker = personer.konto();
        assertThatThrownBy(() -> brukere.tildel(bruker, kommune, Rolle.REVISOR, FRA, Optional.empty()))
                .isInstanceOf(Regelbrudd.class);
        assertThatThrownBy(() -> brukere.tildel(bruker, kommune, Rolle.LEDER, TIL, Optional.of(FRA)))
                .isInstanceOf(Regelbrudd.class);
        assertThatThrownBy(() -> brukere.tildel("ukjent", kommune, Rolle.LEDER, FRA, Optional.empty()))
                .isInstanceOf(Regelbrudd.class);
    }

    @Test
    void et_brukernavn_gis_aldri_til_to() {
        var bruker = personer.konto();
        assertThatThrownBy(() -> brukere.opprett(ny(bruker))).isInstanceOf(Konflikt.class);
        assertThatThrownBy(() -> brukere.opprett(ny("Stor"))).isInstanceOf(Regelbrudd.class);
        assertThat(brukere.finnes(bruker)).isTrue();
        assertThat(brukere.finnes("stor")).isFalse();
    }

    @Test
    void passordet_staar_verken_i_basen_eller_i_loggen() {
        var ny = new NyBruker(
                "x" + UUID.randomUUID(), "Navn Navnesen", "", "", Optional.of("hemmelig"), Optional.empty());
        brukere.opprett(ny);
        assertThat(ny.toString()).doesNotContain("hemmelig");
        assertThat(repository.begynnForsoek(ny.brukernavn(), Klokke.OSLO.instant()))
                .hasValueSatisfying(lagret -> assertThat(lagret).startsWith("{bcrypt}"));
    }

    @Test
    void saksbehandlere_er_de_som_er_saksbehandler_eller_leder_der() {
        personer.arkivar(kommune);
        assertThat(brukere.saksbehandlere(kommune)).isEmpty();
        personer.saksbehandler(kommune);
        personer.saksbehandler(kommuner.ny());
        assertThat(brukere.saksbehandlere(kommune))
                .isEqualTo(List.of(new Saksbehandlervalg("Prøve Person", "Dokumentsenteret")));
    }

    @Test
    void hurtigtaster_kan_slaas_av_og_det_huskes() {
        var bruker = personer.konto();
        brukere.settHurtigtaster(bruker, false);
        assertThat(brukere.person(bruker).orElseThrow().hurtigtaster()).isFalse();
    }

    @Test
    void det_man_ikke_har_lov_til_finnes_ikke() {
        var person = personer.saksbehandler(kommune);
        Kommunevalg.gjoerI(
                kommune,
                () -> Paalogget.som(person, () -> {
                    Paalogget.krev(Handling.LESE);
                    assertThatThrownBy(() -> Paalogget.krev(Handling.REGISTRERE))
                            .isInstanceOf(IkkeFunnet.class);
                    return true;
                }));
        assertThat(person.initialer()).isEqualTo("PP");
    }

    @Test
    void en_ekstern_innlogging_knyttes_foerste_gang_til_brukernavnet_og_siden_bare_til_seg_selv() {
        var bruker = personer.konto();
        var annen = personer.konto();
        var sub = UUID.randomUUID().toString();
        assertThat(repository.knytt(sub, bruker)).contains(bruker);
        assertThat(repository.knytt(sub, annen)).contains(bruker);
        assertThat(repository.knytt("en annen", bruker)).isEmpty();
        assertThat(repository.knytt("ny", "finnes-ikke")).isEmpty();
    }

    private String vikar() {
        var vikar = personer.konto();
        brukere.tildel(vikar, kommune, Rolle.ARKIVMEDARBEIDER, FRA, Optional.of(TIL));
        return vikar;
    }

    private int svar(String bruker) {
        return mvc.get()
                .uri("/%s/proeveside/%s".formatted(kommune.slug(), UUID.randomUUID()))
                .with(som(bruker))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static NyBruker ny(String brukernavn) {
        return new NyBruker(brukernavn, "Navn", "", "", Optional.empty(), Optional.empty());
    }

    private static int paa(LocalDate dag, java.util.function.IntSupplier arbeid) {
        return Klokke.bundet(dag.atTime(10, 0).atZone(Klokke.SONE).toInstant(), arbeid::getAsInt);
    }
}
