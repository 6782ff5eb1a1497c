package no.dokumentsenter.papir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevedatabase;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.lesing.Buntdel;
import no.dokumentsenter.lesing.Buntleser;
import no.dokumentsenter.postmottak.Proeveinntak;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A stack from the scanner's folder until its letters lie in the queue. */
@Produkttest
class SkannebuntTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proevebunter proeve;

    @Autowired
    Proeveinntak inntak;

    @Autowired
    Skannebunter bunter;

    @Autowired
    Buntlaging laging;

    @Autowired
    Dokumentlager lager;

    @Autowired
    MockMvcTester mvc;

    @TempDir
    Path mappe;

    private Kommune kommune;
    private Person arkivar;

    @BeforeEach
    void enArkivar() {
        kommune = kommuner.ny();
        arkivar = personer.arkivar(kommune);
    }

    /** Two letters of two and one pages, scanned on both sides of five sheets, with sheets of this municipality. */
    private byte[] toBrev() {
        var ark = proeve.ark(arkivar, kommune, 2);
        return Proevebunt.pdf(List.of(
                ark.get(0),
                Proevebunt.tom(),
                Proevebunt.brev("Første brev, side én"),
                Proevebunt.brev("Første brev, side to"),
                ark.get(1),
                Proevebunt.tom(),
                Proevebunt.brev("Andre brev"),
                Proevebunt.tom()));
    }

    private Bunt hent(UUID id) {
        return proeve.som(arkivar, kommune, () -> bunter.hent(id));
    }

    private void gjoer(UUID id, Sidehandling handling, int side) {
        proeve.som(arkivar, kommune, () -> bunter.utfoer(id, proeve.versjon(kommune, id), handling, side));
    }

    private void godkjenn(UUID id, int ark) {
        proeve.som(arkivar, kommune, () -> {
            bunter.settArk(id, proeve.versjon(kommune, id), ark);
            bunter.godkjenn(id, proeve.versjon(kommune, id), false);
            return null;
        });
    }

    @Test
    void en_fil_med_skilleark_er_en_bunt_og_ingenting_gaar_i_koeen_foer_noen_har_godkjent() throws Exception {
        var fil = toBrev();
        var id = proeve.slipp(kommune, "bunke.pdf", fil, Buntstatus.KONTROLL);

        var bunt = hent(id);
        assertThat(lager.erHel(kommune, bunt.hode().sjekksum())).isTrue();
        assertThat(bunt.hode().buntnummer()).isEqualTo(1);
        assertThat(bunt.hode().operatoer()).isEqualTo(arkivar.brukernavn());
        assertThat(bunt.hode().stasjon()).contains(kommune.slug());
        assertThat(bunt.sider()).hasSize(8);
        assertThat(Buntregler.dokumenter(bunt.sider()).stream().map(Sidesteg::liste))
                .containsExactly("3,4", "7");
        assertThat(proeve.poster(kommune)).isEmpty();
        assertThat(inntak.erBehandlet(kommune, "bunke.pdf")).isTrue();

        godkjenn(id, 4);
        proeve.vent(kommune, "bunke.pdf", Buntstatus.GODKJENT);

        var poster = proeve.poster(kommune);
        assertThat(poster).hasSize(2);
        try (var forste = lager.aapne(kommune, poster.get(0));
                var andre = lager.aapne(kommune, poster.get(1))) {
            assertThat(List.of(Proevebunter.sider(forste.readAllBytes()), Proevebunter.sider(andre.readAllBytes())))
                    .containsExactlyInAnyOrder(2, 1);
        }
        assertThat(hent(id).dokumenter())
                .allSatisfy(d -> assertThat(d.innkommetPostId()).isNotNull());
        assertThat(lager.erHel(kommune, bunt.hode().sjekksum())).isTrue();

        inntak.slipp(kommune, "skann", "igjen.pdf", fil);
        await().atMost(Proeveinntak.LENGST).until(() -> proeve.hode(kommune, id).leveringer() == 2);
        assertThat(proeve.poster(kommune)).hasSize(2);
    }

    @Test
    void en_fil_uten_skilleark_gaar_videre_som_ett_brev_med_sine_egne_bytes() throws Exception {
        proeve.ark(arkivar, kommune, 1);
        var fil = Proevebunt.pdf(List.of(Proevebunt.brev("Et brev"), Proevebunt.brev("Side to")));
        proeve.slipp(kommune, "brev.pdf", fil, Buntstatus.ENKELTBREV);

        assertThat(proeve.poster(kommune)).containsExactly(sum(fil));
        inntak.klar(kommune, "brev.pdf");
    }

    @Test
    void en_ulest_kode_listes_og_stopper_godkjenningen_til_noen_har_sagt_hva_det_er() {
        var ark = proeve.ark(arkivar, kommune, 2);
        var id = proeve.slipp(
                kommune,
                "flekk.pdf",
                Proevebunt.pdf(List.of(
                        ark.get(0),
                        Proevebunt.brev("En"),
                        Proevebunt.flekket(kopi(ark.get(1))),
                        Proevebunt.brev("To"))),
                Buntstatus.KONTROLL);

        assertThat(hent(id).sider().get(2).sideslag()).isEqualTo(Sideslag.ULESELIG);
        assertThatThrownBy(() -> godkjenn(id, 4)).isInstanceOf(Regelbrudd.class).hasMessageContaining("uavklart");

        gjoer(id, Sidehandling.VANLIG_SIDE, 3);
        assertThat(Buntregler.dokumenter(hent(id).sider())).hasSize(1);
        proeve.som(arkivar, kommune, () -> {
            bunter.angre(id, proeve.versjon(kommune, id));
            return null;
        });
        gjoer(id, Sidehandling.UTEN_NUMMER, 3);
        assertThat(Buntregler.dokumenter(hent(id).sider()).stream().map(Sidesteg::liste))
                .containsExactly("2", "4");
        godkjenn(id, 4);
        proeve.vent(kommune, "flekk.pdf", Buntstatus.GODKJENT);
    }

    @Test
    void et_skilleark_fra_en_annen_kommune_stanser_bunten_og_viser_ingen_side() {
        var nabo = kommuner.ny();
        var der = personer.arkivar(nabo);
        var begge = personer.arkivar(kommune, nabo);
        proeve.ark(arkivar, kommune, 1);
        var id = proeve.slipp(
                kommune,
                "kanari-fremmed.pdf",
                Proevebunt.pdf(List.of(proeve.ark(der, nabo, 1).getFirst(), Proevebunt.brev("Hvem sitt?"))),
                Buntstatus.STANSET);

        assertThat(proeve.poster(kommune)).isEmpty();
        assertThat(proeve.poster(nabo)).isEmpty();
        assertThat(hent(id).hode().annenKommuneId()).isEqualTo(nabo.id());
        assertThat(hent(id).sider()).isEmpty();
        assertThatThrownBy(() -> proeve.som(arkivar, kommune, () -> bilde(id, 2)))
                .isInstanceOf(IkkeFunnet.class);
        assertThat(proeve.som(begge, kommune, () -> bunter.hent(id)).sider()).hasSize(2);

        // The neighbour's people neither see it in their list nor reach it.
        assertThat(proeve.liste(der, nabo)).isEmpty();
        var liste = mvc.get().uri("/papir/bunter").with(Proevepersoner.som(der));
        assertThat(liste).hasStatusOk().bodyText().doesNotContain("kanari", kommune.kode());
        for (var slug : List.of(kommune.slug(), nabo.slug())) {
            assertThat(mvc.get().uri("/{slug}/papir/bunt/{id}", slug, id).with(Proevepersoner.som(der)))
                    .hasStatus(404);
        }

        assertThatThrownBy(() -> avgjoer(id, " ")).isInstanceOf(Regelbrudd.class);
        avgjoer(id, "Åpnet og sett på: feil ark");
        assertThat(hent(id).hode().buntstatus()).isEqualTo(Buntstatus.KONTROLL);
        assertThat(hent(id).sider()).hasSize(2);
    }

    private void avgjoer(UUID id, String grunn) {
        proeve.som(arkivar, kommune, () -> {
            bunter.hoererHit(id, proeve.versjon(kommune, id), grunn);
            return null;
        });
    }

    @Test
    void papirer_som_hoerer_til_naboen_avsluttes_her_og_sidene_forblir_skjult() {
        var nabo = kommuner.ny();
        var der = personer.arkivar(nabo);
        var id = proeve.slipp(
                kommune,
                "nabo.pdf",
                Proevebunt.pdf(List.of(proeve.ark(der, nabo, 1).getFirst(), Proevebunt.brev("Naboens brev"))),
                Buntstatus.STANSET);

        proeve.som(arkivar, kommune, () -> {
            bunter.avslutt(id, proeve.versjon(kommune, id), Buntavslutning.FEIL_KOMMUNE, "Lagt i feil skanner");
            return null;
        });

        assertThat(hent(id).hode().buntstatus()).isEqualTo(Buntstatus.AVSLUTTET);
        assertThat(hent(id).sider()).isEmpty();
        assertThat(proeve.poster(kommune)).isEmpty();
        assertThatThrownBy(() -> proeve.som(arkivar, kommune, () -> original(id)))
                .isInstanceOf(IkkeFunnet.class);
    }

    @Test
    void stopper_det_midt_i_lagingen_mangler_ingenting_og_ingenting_blir_to() throws Exception {
        var fil = toBrev();
        var id = proeve.slipp(kommune, "krasj.pdf", fil, Buntstatus.KONTROLL);
        var andre = new Buntleser()
                .del(
                        Files.write(mappe.resolve("bunke.pdf"), fil),
                        "bunke.pdf",
                        List.of(new Buntdel(id + " 2", List.of(new Buntdel.Valgt(7, 0, 0)))),
                        mappe)
                .filer()
                .getFirst();
        // Nothing can be stored in a folder that is a file, so the job stops between the first letter and the second.
        var hinder = Proevedatabase.mappe()
                .resolve("dokumentlager")
                .resolve(kommune.slug())
                .resolve(sum(Files.readAllBytes(andre)).substring(0, 3));
        Files.createFile(hinder);

        godkjenn(id, 4);
        await().atMost(Proeveinntak.LENGST).until(() -> proeve.poster(kommune).size() == 1);
        assertThatThrownBy(() -> Kommunevalg.gjoerI(kommune, () -> laging.lag(id)));
        assertThat(proeve.poster(kommune)).hasSize(1);
        assertThat(proeve.hode(kommune, id).buntstatus()).isIn(Buntstatus.LAGES, Buntstatus.FEILET);

        Files.delete(hinder);
        Kommunevalg.gjoerI(kommune, () -> laging.lag(id));
        assertThat(proeve.hode(kommune, id).buntstatus()).isEqualTo(Buntstatus.GODKJENT);
        Kommunevalg.gjoerI(kommune, () -> laging.lag(id));

        assertThat(proeve.poster(kommune)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void alt_som_gjoeres_med_sidene_kan_angres_ett_steg_om_gangen() {
        var id = proeve.slipp(kommune, "steg.pdf", toBrev(), Buntstatus.KONTROLL);
        var foer = hent(id).sider();

        gjoer(id, Sidehandling.DEL, 4);
        gjoer(id, Sidehandling.ROTER, 4);
        gjoer(id, Sidehandling.MERK, 8);
        assertThat(Buntregler.dokumenter(hent(id).sider()).stream().map(Sidesteg::liste))
                .containsExactly("3", "4:90", "7,8");
        gjoer(id, Sidehandling.SAMLE_ALT, 1);
        assertThat(Buntregler.dokumenter(hent(id).sider()).stream().map(Sidesteg::liste))
                .containsExactly("3,4:90,7,8");

        for (var i = 0; i < 4; i++) {
            proeve.som(arkivar, kommune, () -> {
                bunter.angre(id, proeve.versjon(kommune, id));
                return null;
            });
        }
        assertThat(hent(id).sider()).isEqualTo(foer);
        assertThat(hent(id).kanAngres()).isFalse();
    }

    @Test
    void det_som_godkjennes_er_det_som_vises_og_avvik_maa_vaere_sett() {
        var id = proeve.slipp(kommune, "avvik.pdf", toBrev(), Buntstatus.KONTROLL);
        var vist = proeve.versjon(kommune, id);
        assertThatThrownBy(() -> proeve.som(arkivar, kommune, () -> {
                    bunter.godkjenn(id, vist, false);
                    return null;
                }))
                .hasMessageContaining("papir.godkjenn.ark");
        gjoer(id, Sidehandling.DEL, 4);
        assertThatThrownBy(() -> proeve.som(arkivar, kommune, () -> bunter.utfoer(id, vist, Sidehandling.DEL, 4)))
                .isInstanceOf(Konflikt.class);
        assertThatThrownBy(() -> godkjenn(id, 5)).hasMessageContaining("papir.godkjenn.avvik");
        proeve.som(arkivar, kommune, () -> {
            bunter.settArk(id, proeve.versjon(kommune, id), 5);
            bunter.godkjenn(id, proeve.versjon(kommune, id), true);
            return null;
        });
        proeve.vent(kommune, "avvik.pdf", Buntstatus.GODKJENT);
        assertThat(proeve.poster(kommune)).hasSize(3);
    }

    private boolean bilde(UUID id, int side) {
        try (var bilde = bunter.bilde(id, side, true)) {
            return bilde.read() >= 0;
        } catch (IOException feil) {
            throw new AssertionError(feil);
        }
    }

    private boolean original(UUID id) {
        try (var fil = bunter.original(id)) {
            return fil.read() >= 0;
        } catch (IOException feil) {
            throw new AssertionError(feil);
        }
    }

    private static BufferedImage kopi(BufferedImage bilde) {
        return Proevebunt.dreid(bilde, 0);
    }

    private static String sum(byte[] innhold) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(innhold));
    }
}
