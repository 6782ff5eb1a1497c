package no.dokumentsenter.papir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Proeveinntak;
import no.dokumentsenter.postmottak.Videresending;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A stack that was scanned in the wrong municipality: moved before any of it is an item, by one who works in both. */
@Produkttest
class BuntflyttingTest {
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
    Buntflytting flytting;

    @Autowired
    Videresending videresending;

    @Autowired
    Dokumentlager lager;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester mvc;

    private Kommune her;
    private Kommune der;
    private Person begge;
    private Person bareHer;

    @BeforeEach
    void toKommuner() {
        her = kommuner.ny();
        der = kommuner.ny();
        begge = personer.arkivar(her, der);
        bareHer = personer.arkivar(her);
    }

    private UUID naboensBunt(String navn) {
        var ark = proeve.ark(begge, der, 1).getFirst();
        return proeve.slipp(
                her,
                navn,
                Proevebunt.pdf(List.of(ark, Proevebunt.brev("Naboens brev"), Proevebunt.brev("side to"))),
                Buntstatus.STANSET);
    }

    /** One letter of ours, and one of the neighbour's behind a sheet of theirs. */
    private UUID blandetBunt(String navn) {
        return proeve.slipp(
                her,
                navn,
                Proevebunt.pdf(List.of(
                        proeve.ark(begge, her, 1).getFirst(),
                        Proevebunt.brev("Vårt brev"),
                        proeve.ark(begge, der, 1).getFirst(),
                        Proevebunt.brev("Naboens brev"),
                        Proevebunt.brev("Naboens side to"))),
                Buntstatus.STANSET);
    }

    private Bunt hent(Person person, Kommune kommune, UUID id) {
        return proeve.som(person, kommune, () -> bunter.hent(id));
    }

    private void flyttAlt(Person person, Kommune fra, UUID id, Kommune til, String grunn) {
        proeve.som(person, fra, () -> {
            flytting.flyttAlt(id, proeve.versjon(fra, id), til, grunn);
            return null;
        });
    }

    private int flyttSider(Person person, UUID id, Set<Integer> sider) {
        return proeve.som(
                person, her, () -> flytting.flyttSider(id, proeve.versjon(her, id), sider, der, "Lagt i feil bunke"));
    }

    private UUID flyttetTil(UUID id) {
        return Objects.requireNonNull(hent(begge, her, id).flyttet().getFirst().tilSkannebuntId());
    }

    @Test
    void hele_bunten_blir_en_bunt_i_rett_kommune_og_ingenting_skannes_paa_nytt() throws IOException {
        var id = naboensBunt("nabo.pdf");

        flyttAlt(begge, her, id, der, "Lagt i feil skanner");

        proeve.vent(der, "nabo.pdf", Buntstatus.KONTROLL);
        var ny = hent(begge, der, flyttetTil(id));
        var gammel = hent(begge, her, id);
        assertThat(ny.hode().buntstatus()).isEqualTo(Buntstatus.KONTROLL);
        assertThat(ny.sider()).hasSize(3);
        assertThat(ny.hode().buntnummer()).as("arket er deres eget").isEqualTo(1);
        assertThat(ny.hit()).singleElement().satisfies(hit -> {
            assertThat(hit.fraKommuneId()).isEqualTo(her.id());
            assertThat(hit.fraSkannebuntId()).isEqualTo(id);
            assertThat(hit.mottattDer().toInstant())
                    .isEqualTo(gammel.hode().mottattTid().toInstant());
        });
        assertThat(gammel.hode().buntstatus()).isEqualTo(Buntstatus.AVSLUTTET);
        assertThat(gammel.hode().avsluttGrunn()).isEqualTo("feil_kommune");
        for (var kommune : List.of(her, der)) {
            assertThat(lager.erHel(kommune, ny.hode().sjekksum()))
                    .as("samme bytes i to kommuner er to filer")
                    .isTrue();
            assertThat(inntak.antall(kommune, "journalpost")).isZero();
            assertThat(proeve.poster(kommune)).isEmpty();
        }
        assertThat(hent(bareHer, her, id).sider()).as("sidene er naboens nå").isEmpty();
    }

    @Test
    void sider_fra_naboen_blir_et_brev_i_koeen_der_og_bunten_gaar_videre_her() throws IOException {
        var id = blandetBunt("blandet.pdf");

        assertThat(flyttSider(begge, id, Set.of(3, 4, 5))).isEqualTo(1);

        var igjen = hent(begge, her, id);
        assertThat(igjen.hode().buntstatus()).isEqualTo(Buntstatus.KONTROLL);
        assertThat(Buntregler.dokumenter(igjen.sider()).stream().map(Sidesteg::liste))
                .containsExactly("2");
        var poster = proeve.poster(der);
        assertThat(poster).hasSize(1).isEqualTo(proeve.poster(her));
        try (var fil = lager.aapne(der, poster.getFirst())) {
            assertThat(Proevebunter.sider(fil.readAllBytes())).isEqualTo(2);
        }
        assertThat(inntak.antall(her, "journalpost") + inntak.antall(der, "journalpost"))
                .isZero();
        kobletPaaBeggeSider(id);
    }

    /** Ids alone cross the wall: each side knows which item it is on the other. */
    private void kobletPaaBeggeSider(UUID id) {
        var postHer = proeve.les(
                her,
                () -> sql.sql("select innkommet_post_id from skannebunt_flytting_post where skannebunt_id = ?")
                        .params(id)
                        .query(UUID.class)
                        .single());
        var feilsendt = proeve.som(begge, her, () -> videresending.hent(postHer));
        assertThat(feilsendt.tilKommuneId()).isEqualTo(der.id());
        var postDer = Objects.requireNonNull(feilsendt.tilPostId());
        var hit = Kommunevalg.i(der, () -> videresending.sendtHit(postDer)).orElseThrow();
        assertThat(hit.fraKommuneId()).isEqualTo(her.id());
        assertThat(hit.fraPostId()).isEqualTo(postHer);
        assertThat(hit.mottattDer().toInstant())
                .isEqualTo(proeve.hode(her, id).mottattTid().toInstant());
    }

    @Test
    void sider_som_er_flyttet_vises_ikke_for_den_som_bare_arbeider_her() {
        var id = blandetBunt("kanari-flyttet.pdf");
        flyttSider(begge, id, Set.of(3, 4, 5));

        for (var sti : List.of("side/4", "side/4/liten", "original")) {
            assertThat(mvc.get()
                            .uri("/{slug}/papir/bunt/{id}/" + sti, her.slug(), id)
                            .with(Proevepersoner.som(bareHer)))
                    .as(sti)
                    .hasStatus(404);
        }
        assertThat(mvc.get()
                        .uri("/{slug}/papir/bunt/{id}/side/2", her.slug(), id)
                        .with(Proevepersoner.som(bareHer)))
                .hasStatusOk();
        proeve.som(bareHer, her, () -> bunter.utfoer(id, proeve.versjon(her, id), Sidehandling.MERK, 2));
        proeve.som(bareHer, her, () -> {
            bunter.angre(id, proeve.versjon(her, id));
            return null;
        });
        assertThat(hent(begge, her, id).sider().get(3).sideslag()).isEqualTo(Sideslag.FLYTTET);
    }

    @Test
    void et_steg_som_angres_henter_ikke_tilbake_en_side_som_er_flyttet() {
        var id = proeve.slipp(
                her,
                "vaar.pdf",
                Proevebunt.pdf(List.of(
                        proeve.ark(begge, her, 1).getFirst(),
                        Proevebunt.brev("Vårt brev"),
                        Proevebunt.brev("Egentlig naboens"))),
                Buntstatus.KONTROLL);
        proeve.som(begge, her, () -> bunter.utfoer(id, proeve.versjon(her, id), Sidehandling.DEL, 3));
        flyttSider(begge, id, Set.of(3));

        proeve.som(begge, her, () -> {
            bunter.angre(id, proeve.versjon(her, id));
            return null;
        });

        assertThat(hent(begge, her, id).sider().get(2).sideslag()).isEqualTo(Sideslag.FLYTTET);
        assertThatThrownBy(() -> flyttAlt(begge, her, id, der, "Resten også")).isInstanceOf(Regelbrudd.class);
    }

    @Test
    void den_som_bare_registrerer_her_kan_ikke_flytte_og_ser_ikke_at_naboen_finnes() {
        var id = naboensBunt("kanari-nabo.pdf");

        assertThatThrownBy(() -> flyttAlt(bareHer, her, id, der, "Feil skanner"))
                .isInstanceOf(IkkeFunnet.class);
        assertThatThrownBy(() -> flyttSider(bareHer, id, Set.of(2))).isInstanceOf(IkkeFunnet.class);
        assertThat(mvc.get()
                        .uri("/{slug}/papir/bunt/{id}/flytt", her.slug(), id)
                        .with(Proevepersoner.som(bareHer)))
                .hasStatus(404);
        var tredje = kommuner.ny();
        var feilTo = personer.arkivar(her, tredje);
        assertThatThrownBy(() -> flyttAlt(feilTo, her, id, tredje, "Feil skanner"))
                .as("arket er fra en kommune der personen ikke arbeider")
                .isInstanceOf(IkkeFunnet.class);
        assertThat(proeve.liste(begge, der)).isEmpty();
        assertThat(proeve.hode(her, id).buntstatus()).isEqualTo(Buntstatus.STANSET);
    }

    @Test
    void en_bunt_som_flyttes_tilbake_aapnes_igjen_der_den_kom_foerst() {
        var id = naboensBunt("fram.pdf");
        flyttAlt(begge, her, id, der, "Lagt i feil skanner");
        proeve.vent(der, "fram.pdf", Buntstatus.KONTROLL);

        flyttAlt(begge, der, flyttetTil(id), her, "Nei, den er deres");

        assertThat(proeve.hode(her, id).buntstatus()).isEqualTo(Buntstatus.STANSET);
        assertThat(hent(begge, her, id).sider()).hasSize(3);
        proeve.som(begge, her, () -> {
            bunter.hoererHit(id, proeve.versjon(her, id), "Feil ark");
            return null;
        });
        assertThat(proeve.hode(her, id).buntstatus()).isEqualTo(Buntstatus.KONTROLL);
    }

    @Test
    void egne_ark_i_en_bunt_som_flyttes_stanser_den_ikke_der() {
        var id = proeve.slipp(
                her,
                "egne.pdf",
                Proevebunt.pdf(List.of(proeve.ark(begge, her, 1).getFirst(), Proevebunt.brev("Naboens brev"))),
                Buntstatus.KONTROLL);

        flyttAlt(begge, her, id, der, "Alle brevene er til naboen");

        proeve.vent(der, "egne.pdf", Buntstatus.KONTROLL);
        var ny = hent(begge, der, flyttetTil(id));
        assertThat(ny.hode().buntnummer()).as("tallet på arket er ikke deres").isNull();
        assertThat(Buntregler.dokumenter(ny.sider())).hasSize(1);
    }

    @Test
    void det_som_flyttes_er_det_som_ble_vist_og_med_en_grunn() {
        var id = naboensBunt("vist.pdf");

        assertThatThrownBy(() -> flyttAlt(begge, her, id, der, " ")).isInstanceOf(Regelbrudd.class);
        assertThatThrownBy(() -> proeve.som(begge, her, () -> {
                    flytting.flyttAlt(id, 999, der, "Feil skanner");
                    return null;
                }))
                .isInstanceOf(Konflikt.class);
        assertThatThrownBy(() -> flyttSider(begge, id, Set.of(1)))
                .as("bare arket")
                .isInstanceOf(Regelbrudd.class);
        assertThat(proeve.liste(begge, der)).isEmpty();
    }

    @Test
    void siden_foreslaar_det_naboens_ark_staar_foran_og_sier_hva_som_mangler() {
        var id = blandetBunt("veiledet.pdf");
        var sti = "/%s/papir/bunt/%s".formatted(her.slug(), id);

        assertThat(mvc.get().uri(sti).with(Proevepersoner.som(begge)))
                .bodyText()
                .contains("Flytt til " + der.navn(), sti + "/flytt");
        assertThat(mvc.get().uri(sti + "/flytt").with(Proevepersoner.som(begge)))
                .hasStatusOk()
                .bodyText()
                .containsPattern("value=\"sider\"[^>]*checked")
                .containsPattern("name=\"sider\" value=\"4\" checked")
                .doesNotContainPattern("name=\"sider\" value=\"2\" checked");
        assertThat(post(sti, "alt", "")).hasStatus(422).bodyText().contains("Skriv");
        assertThat(post(sti, "sider", "Lagt i feil bunke")).hasStatus(302);
        assertThat(mvc.get().uri(sti).with(Proevepersoner.som(begge)))
                .bodyText()
                .contains("Side 3, 4, 5 til " + der.navn());
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(
            String sti, String omfang, String forklaring) {
        var id = UUID.fromString(sti.substring(sti.lastIndexOf('/') + 1));
        return mvc.post()
                .uri(sti + "/flytt")
                .param("versjon", Integer.toString(proeve.versjon(her, id)))
                .param("omfang", omfang)
                .param("sider", "3", "4", "5")
                .param("til", der.slug())
                .param("forklaring", forklaring)
                .with(Proevepersoner.som(begge))
                .with(csrf())
                .exchange();
    }
}
