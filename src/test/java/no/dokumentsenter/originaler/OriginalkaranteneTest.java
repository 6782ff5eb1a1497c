package no.dokumentsenter.originaler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.endringslogg.Logglinje;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Avslutning;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Postmottak;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Paper after scanning: boxes, exceptions, and lists that two sign. */
@Produkttest
class OriginalkaranteneTest {
    private static final LocalDate NYLIG = LocalDate.of(2026, 3, 2);
    private static final int LENGE = 200;

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proeveoriginaler proeve;

    @Autowired
    Karantenebokser bokser;

    @Autowired
    Originalpapirer papirer;

    @Autowired
    Karantenetider tider;

    @Autowired
    Makulering makulering;

    @Autowired
    Postmottak postmottak;

    @Autowired
    Postkoe koe;

    @Autowired
    Endringslogg logg;

    @Autowired
    MockMvcTester mvc;

    private Kommune kommune;
    private Person en;
    private Person annen;

    @BeforeEach
    void toArkivarer() {
        kommune = kommuner.ny();
        en = personer.arkivar(kommune);
        annen = personer.arkivar(kommune);
    }

    @Test
    void en_boks_paa_nitti_dager_makuleres_naar_unntakene_er_tatt_ut_og_to_har_signert() throws Exception {
        gjoer(en, () -> tider.sett(2, Optional.of(LocalDate.now(Klokke.OSLO)), "Kommunestyret i sak 12/26"));
        var god = proeve.journalfoert(en, kommune, NYLIG);
        var gammel = proeve.journalfoert(en, kommune, LocalDate.of(1948, 5, 3));
        var attest = proeve.journalfoert(en, kommune, NYLIG);
        var iKoeen = proeve.brev(kommune).id();
        var boks = proeve.lukketBoks(en, kommune, 90, true, List.of(god, gammel, attest, iKoeen));
        som(en, () -> papirer.settUnntak(papir(boks, attest), "returneres", "Vigselsattest, skal til brudeparet"));

        var id = som(en, () -> makulering.lag(List.of(boks)));
        var utkast = som(en, () -> makulering.hent(id));
        assertThat(utkast.innhold()).extracting(Listelinje::post).containsExactly(god);
        assertThat(utkast.sperret())
                .extracting(linje -> linje.papir().innkommetPostId())
                .containsExactly(gammel, attest, iKoeen);
        assertThat(utkast.sperret().stream().map(Papirlinje::unntak).flatMap(Collection::stream))
                .extracting(Unntak::grunn)
                .containsExactly("fra_1950", "returneres", "ikke_journalfoert");
        assertThatThrownBy(() -> signer(en, id)).hasMessageContaining("originaler.liste.sperret");

        som(en, () -> papirer.taUt(papir(boks, gammel), Uttak.BEVARES, "Fjernarkivet, hylle 4"));
        som(en, () -> papirer.taUt(papir(boks, attest), Uttak.RETURNERT, "Brudeparet, i skranken"));
        som(en, () -> papirer.taUt(papir(boks, iKoeen), Uttak.BEVARES, "Skrivebordet til den som registrerer"));
        assertThat(signer(en, id)).isEqualTo(Makulering.Utfall.SIGNERT);
        assertThatThrownBy(() -> signer(en, id)).hasMessageContaining("originaler.liste.samme_person");
        assertThatThrownBy(() -> signer(personer.saksbehandler(kommune), id)).isInstanceOf(IkkeFunnet.class);
        assertThatThrownBy(() -> utfoer(en, id)).isInstanceOf(Konflikt.class);
        assertThat(signer(annen, id)).isEqualTo(Makulering.Utfall.GODKJENT);
        assertThat(status(boks)).isEqualTo(Boksstatus.MAKULERES);
        assertThat(utfoer(en, id)).isTrue();
        assertThat(status(boks)).isEqualTo(Boksstatus.MAKULERT);

        var ferdig = som(annen, () -> makulering.hent(id));
        assertThat(ferdig.hel()).isTrue();
        assertThat(ferdig.innhold()).extracting(Listelinje::post).containsExactly(god);
        assertThat(ferdig.signaturer())
                .extracting(Signatur::signertAv)
                .containsExactly(en.brukernavn(), annen.brukernavn());
        assertThat(mvc.get()
                        .uri("/{slug}/papir/karantene/liste/{id}/attest", kommune.slug(), id)
                        .with(Proevepersoner.som(annen)))
                .bodyText()
                .contains("Prøve Makulering AS", en.brukernavn(), annen.brukernavn(), ferdig.sjekksum())
                .doesNotContain("Kanari");
        assertThat(ferdig.signaturer()).extracting(Signatur::sjekksum).containsOnly(ferdig.sjekksum());
        assertThat(som(en, () -> logg.forObjekt(id)))
                .extracting(Logglinje::handling)
                .contains("signert først", "signert som nummer to", "makulert");
        assertThat(som(en, () -> logg.forObjekt(god)))
                .anySatisfy(linje -> assertThat(linje.handling()).isEqualTo("makulert"));
        // Only paper: the scanned letter is where it was.
        var sum = som(en, () -> koe.hent(god)).sjekksum();
        try (var innhold = Kommunevalg.i(kommune, () -> Paalogget.som(en, () -> koe.innhold(god, sum)))) {
            assertThat(innhold.readAllBytes()).isNotEmpty();
        }
    }

    @Test
    void boksen_staar_seks_maaneder_om_ikke_kommunen_har_bestemt_noe_annet() {
        var boks = proeve.lukketBoks(en, kommune, 90, true, List.of(proeve.journalfoert(en, kommune, NYLIG)));
        assertThat(som(en, () -> bokser.antallModne())).isZero();
        assertThatThrownBy(() -> som(en, () -> makulering.lag(List.of(boks))))
                .hasMessageContaining("originaler.liste.for_tidlig");
        assertThatThrownBy(() -> gjoer(en, () -> tider.sett(2, Optional.of(LocalDate.now(Klokke.OSLO)), " ")))
                .isInstanceOf(Regelbrudd.class);
        gjoer(en, () -> tider.sett(2, Optional.of(LocalDate.now(Klokke.OSLO)), "Kommunestyret i sak 12/26"));
        assertThat(som(en, () -> bokser.antallModne())).isOne();
        assertThat(mvc.get().uri("/arbeidsbord").with(Proevepersoner.som(en)))
                .bodyText()
                .contains("Én boks med originaler i " + kommune.navn() + " kan makuleres");
        assertThatThrownBy(() -> gjoer(en, () -> tider.sett(1, Optional.of(LocalDate.now(Klokke.OSLO)), "Noe annet")))
                .isInstanceOf(Konflikt.class);

        var id = som(en, () -> makulering.lag(List.of(boks)));
        gjoer(
                en,
                () -> tider.sett(9, Optional.of(LocalDate.now(Klokke.OSLO).plusDays(1)), "Kommunestyret i sak 13/26"));
        assertThatThrownBy(() -> proeve.forDagerSiden(-2, () -> signer(en, id)))
                .as("en lengre tid gjelder også for lister som er laget")
                .hasMessageContaining("originaler.liste.for_tidlig");
    }

    @Test
    void et_unntak_etter_foerste_signatur_gjoer_listen_ugyldig() {
        for (var endring : List.of("unntak", "ut")) {
            var post = proeve.journalfoert(en, kommune, NYLIG);
            var boks = proeve.lukketBoks(en, kommune, LENGE, true, List.of(post));
            var id = som(en, () -> makulering.lag(List.of(boks)));
            signer(en, id);
            signer(annen, id);
            assertThat(som(
                            annen,
                            () -> endring.equals("ut")
                                    ? papirer.taUt(papir(boks, post), Uttak.BEVARES, "Fjernarkivet")
                                    : papirer.settUnntak(papir(boks, post), "tvist", "Klage kom i dag")))
                    .isTrue();
            assertThat(som(en, () -> makulering.hent(id)).hode().listestatus()).isEqualTo(Listestatus.ANNULLERT);
            assertThat(status(boks)).isEqualTo(Boksstatus.LUKKET);
            assertThatThrownBy(() -> utfoer(en, id)).isInstanceOf(Konflikt.class);
        }
    }

    @Test
    void det_som_endrer_seg_i_koeen_mellom_signaturene_gjoer_listen_ugyldig() {
        var post = proeve.brev(kommune).id();
        gjoer(en, () -> postmottak.avslutt(post, koe.hent(post).versjon(), Avslutning.REKLAME, ""));
        var boks = proeve.lukketBoks(en, kommune, LENGE, true, List.of(post));
        var id = som(en, () -> makulering.lag(List.of(boks)));
        signer(en, id);
        gjoer(annen, () -> postmottak.angre(post));
        assertThat(som(annen, () -> makulering.hent(id)).hel()).isFalse();
        assertThat(signer(annen, id)).isEqualTo(Makulering.Utfall.ANNULLERT);
        assertThat(som(en, () -> makulering.hent(id)).signaturer()).hasSize(1);
    }

    @Test
    void et_unntak_i_samme_oeyeblikk_som_andre_signatur_gaar_aldri_tapt() throws Exception {
        var post = proeve.journalfoert(en, kommune, NYLIG);
        var boks = proeve.lukketBoks(en, kommune, LENGE, true, List.of(post));
        var papir = papir(boks, post);
        var id = som(en, () -> makulering.lag(List.of(boks)));
        signer(en, id);
        var vist = som(annen, () -> makulering.hent(id)).sjekksum();
        var start = new CyclicBarrier(2);
        try (var traader = Executors.newVirtualThreadPerTaskExecutor()) {
            var signatur = traader.submit(() -> {
                start.await();
                return som(annen, () -> makulering.signer(id, vist));
            });
            var unntak = traader.submit(() -> {
                start.await();
                return som(en, () -> papirer.settUnntak(papir, "tvist", "Klage kom i dag"));
            });
            assertThat(unntak.get()).isTrue();
            try {
                assertThat(signatur.get()).isEqualTo(Makulering.Utfall.GODKJENT);
            } catch (ExecutionException forSent) {
                assertThat(forSent).hasCauseInstanceOf(Konflikt.class);
            }
        }
        assertThat(som(en, () -> makulering.hent(id)).hode().listestatus()).isEqualTo(Listestatus.ANNULLERT);
        assertThat(status(boks)).isEqualTo(Boksstatus.LUKKET);
    }

    @Test
    void den_som_signerer_ser_det_som_signeres() {
        var poster = List.of(proeve.journalfoert(en, kommune, NYLIG), proeve.journalfoert(en, kommune, NYLIG));
        var boks = proeve.lukketBoks(en, kommune, LENGE, true, poster);
        var id = som(en, () -> makulering.lag(List.of(boks)));
        var vist = som(en, () -> makulering.hent(id)).sjekksum();
        som(annen, () -> papirer.taUt(papir(boks, poster.getFirst()), Uttak.FEIL_LAGT, "Skulle ligge i neste boks"));
        assertThatThrownBy(() -> som(en, () -> makulering.signer(id, vist)))
                .isInstanceOf(Konflikt.class)
                .hasMessageContaining("ikke_som_vist");
        assertThat(signer(en, id)).isEqualTo(Makulering.Utfall.SIGNERT);
    }

    @Test
    void papir_ligger_ett_sted_og_det_som_ble_lagt_feil_kan_legges_paa_nytt() {
        var post = proeve.journalfoert(en, kommune, NYLIG);
        assertThatThrownBy(() -> som(en, () -> papirer.leggI(List.of(post), true)))
                .hasMessageContaining("originaler.legg.ingen_boks");
        var foerste = som(en, () -> bokser.aapne("Flisa"));
        assertThatThrownBy(() -> som(annen, () -> bokser.aapne("Flisa"))).isInstanceOf(Konflikt.class);
        assertThatThrownBy(() -> gjoer(en, () -> bokser.lukk(foerste))).hasMessageContaining("originaler.boks.tom");
        assertThat(som(en, () -> papirer.leggI(List.of(post, post), true))).isOne();
        assertThat(som(en, () -> papirer.leggI(List.of(post), true))).isZero();
        assertThat(som(en, () -> papirer.ulagte(9))).isEmpty();
        som(en, () -> papirer.settUnntak(papir(foerste, post), "kart", "Fargene mangler"));
        som(en, () -> papirer.taUt(papir(foerste, post), Uttak.FEIL_LAGT, "Lå i feil boks"));
        assertThat(som(en, () -> papirer.ulagte(9))).extracting(Ulagt::id).containsExactly(post);
        assertThat(som(en, () -> papirer.leggI(List.of(post), true))).isOne();
        assertThat(som(en, () -> bokser.hent(foerste)).medUnntak())
                .as("unntaket følger papiret")
                .hasSize(1);
        gjoer(en, () -> bokser.lukk(foerste));
        assertThat(som(
                        en,
                        () -> bokser.hent(som(en, () -> bokser.aapne("Flisa")))
                                .hode()
                                .nummer()))
                .isEqualTo(2);
    }

    @Test
    void et_unntak_loeftes_med_grunn_og_det_data_fant_loeftes_ved_aa_rette_aarsaken() {
        var post = proeve.brev(kommune).id();
        var boks = proeve.lukketBoks(en, kommune, LENGE, false, List.of(post));
        var papir = papir(boks, post);
        som(en, () -> papirer.settUnntak(papir, "tvist", "Klage på vedtaket"));
        assertThatThrownBy(() -> som(en, () -> papirer.settUnntak(papir, "tvist", "Igjen")))
                .isInstanceOf(Konflikt.class);
        assertThatThrownBy(() -> som(en, () -> papirer.settUnntak(papir, "ikke_journalfoert", "Hei hei")))
                .hasMessageContaining("originaler.unntak.grunn");
        assertThat(grunner(boks)).containsExactly("kontroll_mangler", "ikke_journalfoert", "tvist");
        var satt =
                som(en, () -> bokser.hent(boks)).medUnntak().getFirst().unntak().getLast();
        assertThatThrownBy(() -> som(en, () -> papirer.loeftUnntak(papir, satt.id(), "")))
                .hasMessageContaining("originaler.forklaring.hvorfor");
        som(annen, () -> papirer.loeftUnntak(papir, satt.id(), "Klagen er avgjort"));
        gjoer(annen, () -> papirer.kontroller(papir));
        assertThat(grunner(boks)).containsExactly("ikke_journalfoert");
        proeve.journalfoer(en, kommune, post, NYLIG);
        assertThat(grunner(boks)).isEmpty();
    }

    @Test
    void en_boks_kan_avsluttes_uten_at_noe_makuleres_og_en_paa_liste_kan_verken_aapnes_eller_avsluttes() {
        var boks = proeve.lukketBoks(en, kommune, LENGE, true, List.of(proeve.journalfoert(en, kommune, NYLIG)));
        var id = som(en, () -> makulering.lag(List.of(boks)));
        assertThatThrownBy(() -> gjoer(en, () -> bokser.gjenaapne(boks))).hasMessageContaining("paa_liste");
        assertThatThrownBy(() -> gjoer(en, () -> bokser.bevar(boks, "Skal bevares")))
                .hasMessageContaining("paa_liste");
        assertThatThrownBy(() -> som(en, () -> makulering.lag(List.of(boks)))).hasMessageContaining("paa_liste");
        gjoer(en, () -> makulering.forkast(id, "Skal bevares likevel"));
        gjoer(en, () -> bokser.gjenaapne(boks));
        gjoer(en, () -> bokser.lukk(boks));
        gjoer(en, () -> bokser.bevar(boks, "Hele boksen skal til fjernarkivet"));
        assertThat(status(boks)).isEqualTo(Boksstatus.BEVART);
        assertThat(som(en, () -> makulering.hent(id)).hel()).isTrue();
    }

    @Test
    void en_annen_kommune_finner_verken_boks_liste_eller_papir_og_kan_ikke_legge_dem_i_sin_boks() {
        var post = proeve.journalfoert(en, kommune, NYLIG);
        var boks = som(en, () -> bokser.aapne("Kanariloftet"));
        som(en, () -> papirer.leggI(List.of(post), true));
        var papir = papir(boks, post);
        gjoer(en, () -> bokser.lukk(boks));
        var gammel = proeve.lukketBoks(en, kommune, LENGE, true, List.of(proeve.journalfoert(en, kommune, NYLIG)));
        var liste = som(en, () -> makulering.lag(List.of(gammel)));
        var nabo = kommuner.ny();
        var der = personer.arkivar(nabo);
        som(der, nabo, () -> bokser.aapne("Rådhuset"));

        assertThatThrownBy(() -> som(der, nabo, () -> papirer.leggI(List.of(post), true)))
                .isInstanceOf(IkkeFunnet.class);
        assertThatThrownBy(() -> som(der, nabo, () -> makulering.lag(List.of(gammel))))
                .isInstanceOf(IkkeFunnet.class);
        var rot = "/papir/karantene/";
        for (var slug : List.of(kommune.slug(), nabo.slug())) {
            for (var sti : List.of(
                    "boks/" + boks, "boks/" + boks + "/etikett", "liste/" + liste, "liste/" + liste + "/attest")) {
                assertThat(mvc.get().uri("/" + slug + rot + sti).with(Proevepersoner.som(der)))
                        .as(sti)
                        .hasStatus(404);
            }
            for (var sti : List.of(
                    "boks/" + boks + "/lukk",
                    "boks/" + boks + "/papir/" + papir + "/kontroll",
                    "boks/" + boks + "/papir/" + papir + "/unntak?grunn=tvist&merknad=Klage",
                    "boks/" + boks + "/papir/" + papir + "/ut?maate=bevares&til=Loftet",
                    "liste/" + liste + "/signer",
                    "liste/" + liste + "/forkast?grunn=Feil")) {
                assertThat(mvc.post().uri("/" + slug + rot + sti).with(csrf()).with(Proevepersoner.som(der)))
                        .as(sti)
                        .hasStatus(404);
            }
        }
        assertThat(mvc.get().uri("/papir/karantene").with(Proevepersoner.som(der)))
                .hasStatusOk()
                .bodyText()
                .contains(nabo.navn())
                .doesNotContain("Kanari", kommune.slug());
        assertThat(mvc.get().uri("/papir/karantene").with(Proevepersoner.som(personer.saksbehandler(nabo))))
                .hasStatus(404);
        assertThat(som(en, () -> makulering.hent(liste)).hode().listestatus()).isEqualTo(Listestatus.UTKAST);
    }

    private Makulering.Utfall signer(Person person, UUID liste) {
        return som(person, () -> makulering.signer(liste, makulering.hent(liste).sjekksum()));
    }

    private boolean utfoer(Person person, UUID liste) {
        return som(
                person,
                () -> makulering.utfoer(
                        liste, LocalDate.now(Klokke.OSLO), Makuleringsmaate.FIRMA, "Prøve Makulering AS"));
    }

    private Boksstatus status(UUID boks) {
        return som(en, () -> bokser.hent(boks)).hode().boksstatus();
    }

    private List<String> grunner(UUID boks) {
        return som(en, () -> bokser.hent(boks)).medUnntak().stream()
                .flatMap(linje -> linje.unntak().stream())
                .map(Unntak::grunn)
                .toList();
    }

    private UUID papir(UUID boks, UUID post) {
        return som(en, () -> bokser.hent(boks)).papirer().stream()
                .map(Papirlinje::papir)
                .filter(papir -> papir.innkommetPostId().equals(post) && papir.iBoks())
                .map(Originalpapir::id)
                .findFirst()
                .orElseThrow();
    }

    private void gjoer(Person person, Runnable arbeid) {
        som(person, () -> {
            arbeid.run();
            return true;
        });
    }

    private <T> T som(Person person, ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return som(person, kommune, arbeid);
    }

    private <T> T som(Person person, Kommune i, ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return proeve.som(person, i, arbeid);
    }
}
