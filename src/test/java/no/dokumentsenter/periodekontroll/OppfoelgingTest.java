package no.dokumentsenter.periodekontroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Produkttest
class OppfoelgingTest {
    private static final String KODE = "reservasjon";
    private static final LocalDate IDAG = LocalDate.now(Klokke.OSLO);

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
    private JournalpostId gammel;

    @BeforeEach
    void enGammelReservasjonSomKariRegistrerte() {
        kommune = kommuner.ny();
        kari = personer.arkivar(kommune);
        per = personer.arkivar(kommune);
        gammel = reservert(kommune, kari);
    }

    @Test
    void det_som_er_sett_kommer_ikke_igjen_foer_dagen() {
        sett(per, gammel, IDAG.plusDays(30));
        assertThat(funn()).isEmpty();
        assertThat(som(per, () -> kontroller.kjoer(KODE)).antall()).isZero();
        assertThat(som(per, () -> kontroller.sette(kontroll())))
                .extracting(Sett::grunn)
                .containsExactly("Venter på arkitekten");

        assertThat(om(29, this::funn)).isEmpty();
        assertThat(om(30, this::funn)).containsExactly(gammel);
        om(30, () -> sett(per, gammel, IDAG.plusDays(60)));
        assertThat(om(31, this::funn)).isEmpty();
    }

    @Test
    void ingen_noterer_som_sett_det_de_selv_har_registrert() {
        assertThatThrownBy(() -> sett(kari, gammel, IDAG.plusDays(30)))
                .isInstanceOf(Regelbrudd.class)
                .extracting(feil -> ((Regelbrudd) feil).brudd().getFirst().kode())
                .isEqualTo("periodekontroll.egen");
        assertThat(funn()).containsExactly(gammel);
    }

    @Test
    void en_grunn_maa_skrives_og_dagen_maa_vaere_fram_i_tid_og_ikke_for_langt() {
        assertThatThrownBy(() -> som(per, () -> {
                    kontroller.sett(KODE, gammel.verdi(), "  ", IDAG.plusDays(30));
                    return true;
                }))
                .isInstanceOf(Regelbrudd.class);
        assertThatThrownBy(() -> sett(per, gammel, IDAG)).isInstanceOf(Regelbrudd.class);
        var lengst = som(per, this::kontroll).settMaksDager();
        assertThatThrownBy(() -> sett(per, gammel, IDAG.plusDays(lengst + 1L))).isInstanceOf(Regelbrudd.class);
        sett(per, gammel, IDAG.plusDays(lengst));
    }

    @Test
    void to_som_noterer_samtidig_gir_en_notering() {
        var ingrid = personer.arkivar(kommune);
        sett(per, gammel, IDAG.plusDays(30));
        assertThatThrownBy(() -> sett(ingrid, gammel, IDAG.plusDays(30))).isInstanceOf(Konflikt.class);
    }

    @Test
    void det_som_er_rettet_kan_ikke_noteres() {
        som(per, () -> {
            journal.settStatus(gammel, 1, Journalstatus.UTGAAR, Optional.of("Ble ikke noe av"));
            return true;
        });
        assertThatThrownBy(() -> sett(per, gammel, IDAG.plusDays(30))).isInstanceOf(Konflikt.class);
    }

    @Test
    void en_notering_kan_tas_tilbake_og_da_blir_den_funnet_igjen() {
        sett(per, gammel, IDAG.plusDays(30));
        var note = som(per, () -> kontroller.sette(kontroll())).getFirst();
        som(kari, () -> {
            kontroller.opphev(KODE, note.id());
            return true;
        });
        assertThat(funn()).containsExactly(gammel);
        assertThat(som(per, () -> kontroller.sette(kontroll()))).isEmpty();
    }

    @Test
    void en_kontroll_som_er_forfalt_kjoeres_en_gang_og_saa_igjen_etter_mellomrommet() {
        assertThat(som(per, () -> kontroller.forfalte())).contains(KODE, "hull_i_numre");
        assertThat(avSegSelv()).isEqualTo(19);
        assertThat(som(per, () -> kontroller.forfalte())).isEmpty();
        assertThat(siste().antall()).isEqualTo(1);
        assertThat(siste().kjoertAv()).isEqualTo("periodekontroll");

        assertThat(om(1, () -> som(per, () -> kontroller.forfalte())))
                .contains("hull_i_numre")
                .doesNotContain(KODE);
        assertThat(om(30, () -> som(per, () -> kontroller.forfalte()))).contains(KODE);
    }

    @Test
    void en_kontroll_som_stopper_stopper_ingen_andre_og_proeves_igjen_dagen_etter() {
        // No holidays are known so far ahead: what counts working days cannot be answered.
        Klokke.bundet(Instant.parse("2199-03-05T10:00:00Z"), () -> {
            avSegSelv();
            var alle = som(per, () -> kontroller.alle());
            assertThat(alle).allMatch(en -> en.sist().isPresent());
            assertThat(alle.stream().filter(en -> en.sist().orElseThrow().antall() == null))
                    .extracting(en -> en.kontroll().kode())
                    .containsExactly("ferdig_ikke_journalfoert", "ikke_lagt_ut");
            return true;
        });
        assertThat(Klokke.bundet(Instant.parse("2199-03-06T10:00:00Z"), () -> som(per, () -> kontroller.forfalte())))
                .contains("ikke_lagt_ut");
    }

    @Test
    void den_som_tar_ansvaret_sist_har_det() {
        som(kari, () -> ansvar());
        som(per, () -> ansvar());
        assertThat(som(per, () -> kontroller.hent(KODE)).ansvarlig()).contains(per.brukernavn());
        assertThat(som(per, () -> kontroller.hent("journaltid")).ansvarlig()).isEmpty();
    }

    @Test
    void en_annen_kommunes_post_finnes_ikke() {
        var fremmed = kommuner.ny();
        var nabo = personer.arkivar(fremmed);
        assertThatThrownBy(() -> i(fremmed, nabo, () -> noter(gammel.verdi()))).isInstanceOf(IkkeFunnet.class);
        assertThatThrownBy(() -> i(fremmed, nabo, () -> noter(UUID.randomUUID())))
                .isInstanceOf(IkkeFunnet.class);
        sett(per, gammel, IDAG.plusDays(30));
        var note = som(per, () -> kontroller.sette(kontroll())).getFirst();
        assertThatThrownBy(() -> i(fremmed, nabo, () -> {
                    kontroller.opphev(KODE, note.id());
                    return true;
                }))
                .isInstanceOf(IkkeFunnet.class);
        assertThat(i(fremmed, nabo, () -> kontroller.sette(kontroll()))).isEmpty();
    }

    @Test
    void den_som_ikke_kan_legge_ut_kan_verken_kjoere_eller_notere() {
        var ola = personer.saksbehandler(kommune);
        assertThatThrownBy(() -> som(ola, () -> kontroller.kjoer(KODE))).isInstanceOf(IkkeFunnet.class);
        assertThatThrownBy(() -> sett(ola, gammel, IDAG.plusDays(30))).isInstanceOf(IkkeFunnet.class);
        assertThatThrownBy(() -> som(ola, this::ansvar)).isInstanceOf(IkkeFunnet.class);
    }

    private JournalpostId reservert(Kommune hvor, Person hvem) {
        return Klokke.bundet(
                Instant.now().minus(Duration.ofDays(90)),
                () -> i(
                        hvor,
                        hvem,
                        () -> journal.journalfoer(proeve.utgaaende(
                                saker.opprett(proeve.sak("Byggesak")), "Svar", Journalstatus.R, "papir"))));
    }

    private int avSegSelv() {
        return Kommunevalg.i(kommune, () -> Innlogget.som("periodekontroll", () -> KjoerJob.kjoerForfalte(kontroller)));
    }

    private Kjoering siste() {
        return som(per, () -> kontroller.kjoeringer(kontroll(), 1)).getFirst();
    }

    private Periodekontroll kontroll() {
        return kontroller.hent(KODE).kontroll();
    }

    private boolean noter(UUID objekt) {
        kontroller.sett(KODE, objekt, "Venter på arkitekten", IDAG.plusDays(10));
        return true;
    }

    private boolean ansvar() {
        kontroller.taAnsvar(KODE);
        return true;
    }

    private List<JournalpostId> funn() {
        return som(per, () -> kontroller.funn(kontroll(), 0, 10)).stream()
                .map(en -> en.journalpost().orElseThrow())
                .toList();
    }

    private boolean sett(Person hvem, JournalpostId id, LocalDate igjen) {
        return som(hvem, () -> {
            kontroller.sett(KODE, id.verdi(), "Venter på arkitekten", igjen);
            return true;
        });
    }

    private static <T> T om(int dager, ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Klokke.bundet(Instant.now().plus(Duration.ofDays(dager)), arbeid);
    }

    private <T> T som(Person person, ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return i(kommune, person, arbeid);
    }

    private static <T> T i(Kommune hvor, Person person, ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Kommunevalg.i(hvor, () -> Paalogget.som(person, arbeid));
    }
}
