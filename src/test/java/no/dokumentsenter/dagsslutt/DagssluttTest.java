package no.dokumentsenter.dagsslutt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Avslutning;
import no.dokumentsenter.postmottak.Post;
import no.dokumentsenter.postmottak.Postmottak;
import no.dokumentsenter.postmottak.Proeveinntak;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The day's end: nothing that came in is unaccounted for, and a person has signed it. */
@Produkttest
class DagssluttTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proeveinntak inntak;

    @Autowired
    Postmottak postmottak;

    @Autowired
    Dagsslutt dagsslutt;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester mvc;

    private Kommune kommune;
    private Person arkivar;

    @BeforeEach
    void enKommune() {
        kommune = kommuner.ny();
        arkivar = personer.arkivar(kommune);
    }

    @Test
    void det_som_kom_inn_er_like_mye_som_det_som_er_gjort_og_det_som_staar_igjen() throws IOException {
        avslutt(ny(), Avslutning.REKLAME);
        avslutt(ny(), Avslutning.SPAM);
        ny();

        var papir = kanal("papir");

        assertThat(papir.inn()).isEqualTo(3);
        assertThat(papir.avsluttet()).isEqualTo(Map.of("reklame", 1L, "spam", 1L));
        assertThat(papir.aapneNaa()).isEqualTo(1);
        assertThat(papir.differanse()).isZero();
    }

    @Test
    void en_kanal_der_ingenting_kom_staar_med_null_og_signeres_ogsaa() {
        som(() -> dagsslutt.signer(dagsslutt.regnskap().fingeravtrykk(), Map.of(), ""));

        assertThat(som(() -> dagsslutt.signerte(1)).getFirst().regnskap())
                .extracting(Kanalregnskap::kanal, Kanalregnskap::inn, Kanalregnskap::differanse)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("epost", 0L, 0L),
                        org.assertj.core.groups.Tuple.tuple("papir", 0L, 0L),
                        org.assertj.core.groups.Tuple.tuple("opplastet", 0L, 0L));
    }

    @Test
    void neste_regnskap_begynner_der_det_forrige_ble_signert() throws IOException {
        avslutt(ny(), Avslutning.REKLAME);
        var igjen = ny();
        signer("Den ene er lang.");
        avslutt(igjen, Avslutning.DUPLIKAT);
        ny();

        var papir = kanal("papir");

        assertThat(papir.aapneFoer()).isEqualTo(1);
        assertThat(papir.inn()).isEqualTo(1);
        assertThat(papir.avsluttet()).isEqualTo(Map.of("duplikat", 1L));
        assertThat(papir.aapneNaa()).isEqualTo(1);
        assertThat(papir.differanse()).isZero();
        assertThat(som(() -> dagsslutt.signerte(9))).singleElement().satisfies(signert -> {
            assertThat(signert.signertAv()).isEqualTo(arkivar.brukernavn());
            assertThat(signert.hilsen()).isEqualTo("Den ene er lang.");
            assertThat(signert.sum(Kanalregnskap::inn)).isEqualTo(2);
        });
    }

    @Test
    void det_som_tas_tilbake_etter_signering_er_gjort_rede_for() throws IOException {
        var post = ny();
        avslutt(post, Avslutning.SPAM);
        signer("");
        som(() -> {
            postmottak.angre(post.id());
            return null;
        });

        var papir = kanal("papir");

        assertThat(papir.gjenaapnet()).isEqualTo(1);
        assertThat(papir.aapneNaa()).isEqualTo(1);
        assertThat(papir.differanse()).isZero();
    }

    @Test
    void en_post_som_er_borte_fra_koen_uten_at_noen_har_gjort_noe_er_en_differanse() throws IOException {
        var post = ny();
        inntak.les(kommune, () -> sql.sql("""
                        update innkommet_post set status = 'avsluttet', avslutt_grunn = 'spam'
                        where kommune_id = ? and id = ?
                        """).params(kommune.id(), post.id()).update());

        assertThat(kanal("papir").differanse()).isEqualTo(1);
        assertThatThrownBy(() -> signer("")).isInstanceOf(Regelbrudd.class);
    }

    @Test
    void det_signeres_bare_det_som_ble_vist() throws IOException {
        var vist = som(() -> dagsslutt.regnskap().fingeravtrykk());
        ny();

        assertThatThrownBy(() -> som(() -> dagsslutt.signer(vist, Map.of(), "")))
                .isInstanceOf(Konflikt.class);
        assertThat(som(() -> dagsslutt.signerte(9))).isEmpty();
    }

    @Test
    void konvolutter_som_er_talt_annerledes_enn_koen_signeres_bare_med_en_forklaring() throws IOException {
        ny();
        var vist = som(() -> dagsslutt.regnskap().fingeravtrykk());
        var uten = Map.of("papir", new Dagsslutt.Kanalsvar(Optional.of(2), " "));
        var med = Map.of("papir", new Dagsslutt.Kanalsvar(Optional.of(2), "Én konvolutt var tom."));

        assertThatThrownBy(() -> som(() -> dagsslutt.signer(vist, uten, ""))).isInstanceOf(Regelbrudd.class);
        som(() -> dagsslutt.signer(vist, med, ""));

        assertThat(som(() -> dagsslutt.signerte(1)).getFirst().regnskap())
                .filteredOn(kanal -> kanal.kanal().equals("papir"))
                .extracting(Kanalregnskap::forklaring)
                .containsExactly("Én konvolutt var tom.");
    }

    @Test
    void en_kommunes_regnskap_vises_og_signeres_ikke_av_en_annens_arkivar() throws IOException {
        ny();
        signer("KANARI-7731 til neste");
        var nabo = kommuner.ny();
        var naboens = personer.arkivar(nabo);

        assertThat(mvc.get().uri("/dagsslutt").with(Proevepersoner.som(naboens)))
                .hasStatusOk()
                .bodyText()
                .contains(nabo.navn())
                .doesNotContain("KANARI-7731", kommune.slug());
        assertThat(mvc.post()
                        .uri("/" + kommune.slug() + "/dagsslutt")
                        .param("fingeravtrykk", "x")
                        .with(Proevepersoner.som(naboens))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/dagsslutt?kommune=" + kommune.slug()).with(Proevepersoner.som(naboens)))
                .hasStatus(404);
    }

    @Test
    void siden_tar_signaturen_og_sier_hva_som_mangler_uten_aa_miste_det_som_er_skrevet() throws IOException {
        ny();
        var vist = som(() -> dagsslutt.regnskap().fingeravtrykk());

        assertThat(mvc.post()
                        .uri("/" + kommune.slug() + "/dagsslutt")
                        .param("fingeravtrykk", vist)
                        .param("talt-papir", "to")
                        .param("hilsen", "Postruta går senere.")
                        .with(Proevepersoner.som(arkivar))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv antall konvolutter som et helt tall.", "Postruta går senere.", "value=\"to\"");
        assertThat(mvc.post()
                        .uri("/" + kommune.slug() + "/dagsslutt")
                        .param("fingeravtrykk", vist)
                        .param("talt-papir", "1")
                        .param("hilsen", "Postruta går senere.")
                        .with(Proevepersoner.som(arkivar))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/arbeidsbord").with(Proevepersoner.som(arkivar)))
                .bodyText()
                .contains("1 kom inn, 0 ble journalført, 0 avsluttet, 1 sto igjen.", "Postruta går senere.");
    }

    private Post ny() throws IOException {
        return inntak.mottatt(kommune, Proeveinntak.uleselig());
    }

    private void avslutt(Post post, Avslutning grunn) {
        som(() -> {
            postmottak.avslutt(post.id(), post.versjon(), grunn, "");
            return null;
        });
    }

    private void signer(String hilsen) {
        som(() -> dagsslutt.signer(dagsslutt.regnskap().fingeravtrykk(), Map.of(), hilsen));
    }

    private Kanalregnskap kanal(String kode) {
        return som(() -> dagsslutt.regnskap().kanaler()).stream()
                .filter(kanal -> kanal.kanal().equals(kode))
                .findFirst()
                .orElseThrow();
    }

    private <T> T som(ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Kommunevalg.i(kommune, () -> Paalogget.som(arkivar, arbeid));
    }
}
