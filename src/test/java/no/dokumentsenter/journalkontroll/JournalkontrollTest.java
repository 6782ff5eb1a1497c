package no.dokumentsenter.journalkontroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import no.dokumentsenter.journal.Retting;
import no.dokumentsenter.journal.Rettinger;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.offentligjournal.OffentligJournal;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.skjerming.NySkjerming;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Produkttest
class JournalkontrollTest {
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
    Rettinger rettinger;

    @Autowired
    OffentligJournal offentlig;

    @Autowired
    Journalkontroll kontroll;

    private Kommune kommune;
    private Person kari;
    private Person per;
    private SakId sak;

    @BeforeEach
    void toArkivarerOgEnSak() {
        kommune = kommuner.ny();
        kari = personer.arkivar(kommune);
        per = personer.arkivar(kommune);
        sak = som(kari, () -> saker.opprett(proeve.sak("Byggesak Kaffegata 9")));
    }

    @Test
    void ingen_kontrollerer_sitt_eget() {
        var brev = registrert(kari, "Søknad om garasje på Kaffegata");
        assertThatThrownBy(() -> som(kari, () -> godkjenn(brev)))
                .isInstanceOf(Regelbrudd.class)
                .extracting(feil -> ((Regelbrudd) feil).brudd().getFirst().kode())
                .isEqualTo("kontroll.egen");
        som(per, () -> godkjenn(brev));
        assertThat(som(per, () -> post(brev)).erGodkjent()).isTrue();
    }

    @Test
    void dagen_legges_ut_naar_alle_er_avgjort_og_ikke_foer() {
        var ett = registrert(kari, "Søknad om garasje på Kaffegata");
        var to = registrert(kari, "Nabovarsel om garasje på Kaffegata");
        som(per, () -> godkjenn(ett));
        assertThatThrownBy(() -> som(per, () -> kontroll.leggUt(IDAG))).isInstanceOf(Regelbrudd.class);
        assertThat(lagtUt(ett)).isFalse();

        som(per, () -> hold(to, "Feil mottaker"));
        assertThat(som(per, () -> kontroll.leggUt(IDAG))).isEqualTo(1);
        assertThat(lagtUt(ett)).isTrue();
        assertThat(lagtUt(to)).isFalse();
        assertThat(som(per, () -> kontroll.dager())).isEmpty();
    }

    @Test
    void den_som_er_holdt_tilbake_kan_godkjennes_siden_og_legges_ut_for_seg() {
        var brev = registrert(kari, "Søknad om garasje på Kaffegata");
        som(per, () -> hold(brev, "Venter på vedlegg"));
        som(per, () -> godkjenn(brev));
        assertThat(som(per, () -> kontroll.leggUt(IDAG))).isEqualTo(1);
        assertThat(lagtUt(brev)).isTrue();
    }

    @Test
    void en_godkjenning_gjelder_teksten_som_ble_lest() {
        var brev = registrert(kari, "Søknad om garasje på Kaffegata");
        var avtrykk = som(per, () -> post(brev).ute().avtrykk());
        som(per, () -> godkjenn(brev));
        som(kari, () -> rett(brev, "Søknad om carport på Kaffegata"));

        assertThat(som(per, () -> post(brev)).erAvgjort()).isFalse();
        assertThatThrownBy(() -> som(per, () -> kontroll.leggUt(IDAG))).isInstanceOf(Regelbrudd.class);
        assertThatThrownBy(() -> som(per, () -> {
                    kontroll.godkjenn(brev, avtrykk);
                    return null;
                }))
                .isInstanceOf(Konflikt.class);
        som(per, () -> godkjenn(brev));
        assertThat(som(per, () -> kontroll.leggUt(IDAG))).isEqualTo(1);
    }

    @Test
    void to_som_avgjoer_samtidig_gir_en_avgjoerelse() {
        var brev = registrert(kari, "Søknad om garasje på Kaffegata");
        var ingrid = personer.arkivar(kommune);
        som(per, () -> godkjenn(brev));
        assertThatThrownBy(() -> som(ingrid, () -> godkjenn(brev))).isInstanceOf(Konflikt.class);
    }

    @Test
    void en_avgjoerelse_kan_tas_tilbake_til_den_er_lagt_ut() {
        var brev = registrert(kari, "Søknad om garasje på Kaffegata");
        som(per, () -> godkjenn(brev));
        som(per, () -> angre(brev));
        assertThat(som(per, () -> post(brev)).erAvgjort()).isFalse();
        som(per, () -> godkjenn(brev));
        som(per, () -> kontroll.leggUt(IDAG));
        assertThatThrownBy(() -> som(per, () -> angre(brev))).isInstanceOf(Regelbrudd.class);
    }

    @Test
    void navnet_paa_en_privatperson_stopper_en_skjermet_post_og_rettes_med_ett_trykk() {
        var brev = som(
                kari,
                () -> journal.journalfoer(proeve.inngaaende(
                        sak,
                        "Legeerklæring for Kari Nordmann",
                        Optional.of(new NySkjerming("13-1", "offl. § 13", List.of(), true, true)))));
        var foer = som(per, () -> post(brev));
        assertThat(foer.merknader()).extracting(Merknad::funn).contains(Kontrollfunn.NAVN_I_SKJERMET);
        assertThatThrownBy(() -> som(per, () -> godkjenn(brev))).isInstanceOf(Regelbrudd.class);

        som(per, () -> {
            kontroll.rettOgGodkjenn(brev, foer.ute().avtrykk(), "Navn i tittelen");
            return null;
        });
        var etter = som(per, () -> post(brev));
        assertThat(etter.erGodkjent()).isTrue();
        assertThat(etter.ute().tittel()).isEqualTo("Legeerklæring for *****");
        assertThat(etter.post().tittel()).isEqualTo("Legeerklæring for Kari Nordmann");
    }

    @Test
    void en_tittel_som_ikke_sier_noe_og_en_lik_en_er_til_aa_vurdere_og_stopper_ikke() {
        var tomt = registrert(kari, "Brev");
        registrert(kari, "Merknader til reguleringsplan");
        var likt = registrert(kari, "Merknader til reguleringsplan");
        assertThat(som(per, () -> post(tomt)).merknader())
                .extracting(Merknad::funn)
                .contains(Kontrollfunn.LITE_SAGT);
        assertThat(som(per, () -> post(likt)).merknader())
                .extracting(Merknad::funn)
                .contains(Kontrollfunn.LIK)
                .doesNotContain(Kontrollfunn.LITE_SAGT);
        som(per, () -> godkjenn(tomt));
        assertThat(som(per, () -> post(tomt)).erGodkjent()).isTrue();
    }

    @Test
    void modne_dager_gaar_ut_av_seg_selv_men_aldri_dagen_i_dag() {
        var brev = registrert(kari, "Søknad om garasje på Kaffegata");
        som(per, () -> godkjenn(brev));
        assertThat(som(per, () -> kontroll.leggUtModne())).isZero();
        assertThat(lagtUt(brev)).isFalse();
    }

    @Test
    void en_post_som_trekkes_tilbake_gaar_ikke_ut_igjen_foer_noen_avgjoer_den_paa_nytt() {
        var brev = registrert(kari, "Søknad om garasje på Kaffegata");
        som(per, () -> godkjenn(brev));
        som(per, () -> kontroll.leggUt(IDAG));
        som(kari, () -> {
            offentlig.trekkTilbake(brev, "Feil mottaker");
            return null;
        });
        assertThat(lagtUt(brev)).isFalse();
        assertThat(som(per, () -> post(brev)).erAvgjort()).isFalse();
        assertThatThrownBy(() -> som(per, () -> kontroll.leggUt(IDAG))).isInstanceOf(Regelbrudd.class);
        assertThat(lagtUt(brev)).isFalse();
    }

    @Test
    void en_annen_kommunes_post_finnes_ikke() {
        var brev = registrert(kari, "Søknad om garasje på Kaffegata");
        var fremmed = kommuner.ny();
        var nabo = personer.arkivar(fremmed);
        assertThatThrownBy(() -> Kommunevalg.i(
                        fremmed,
                        () -> som(nabo, fremmed, () -> {
                            kontroll.godkjenn(brev, "");
                            return null;
                        })))
                .isInstanceOf(IkkeFunnet.class);
    }

    private JournalpostId registrert(Person hvem, String tittel) {
        return som(hvem, () -> journal.journalfoer(proeve.inngaaende(sak, tittel)));
    }

    private Kontrollpost post(JournalpostId id) {
        return kontroll.dag(IDAG).poster().stream()
                .filter(en -> en.post().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private boolean godkjenn(JournalpostId id) {
        kontroll.godkjenn(id, post(id).ute().avtrykk());
        return true;
    }

    private boolean hold(JournalpostId id, String hvorfor) {
        kontroll.hold(id, post(id).ute().avtrykk(), hvorfor);
        return true;
    }

    private boolean angre(JournalpostId id) {
        kontroll.angre(id);
        return true;
    }

    private boolean rett(JournalpostId id, String tittel) {
        rettinger.rett(id, journal.hent(id).versjon(), new Retting(Optional.of(tittel), Optional.empty(), "Feil bygg"));
        return true;
    }

    private boolean lagtUt(JournalpostId id) {
        return som(per, () -> offentlig.erLagtUt(id));
    }

    private <T> T som(Person person, ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return som(person, kommune, arbeid);
    }

    private static <T> T som(Person person, Kommune hvor, ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Kommunevalg.i(hvor, () -> Paalogget.som(person, () -> Innlogget.som(person.brukernavn(), arbeid)));
    }
}
