package no.dokumentsenter.postmottak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SidevisningTest {
    private static final Path UT = Path.of("target/skjermbilder");

    private final Proevemaler maler = new Proevemaler();
    private final List<Koelinje> linjer = Proevedata.linjer();
    private final Koelinje foerste = linjer.getFirst();

    @Test
    void postkoeen_viser_koe_dokument_og_skjema_for_samme_brev() throws IOException {
        var html = lagre("postko", "postmottak/web/postko", modell(Proevedata.rute(foerste)));

        var side = Jsoup.parse(html);
        assertThat(side.select("#koe a[aria-current]").attr("data-post")).isEqualTo(foerste.post());
        assertThat(side.select("#arbeid, #arbeid [data-dokument]").eachAttr("data-dokument"))
                .hasSizeGreaterThan(3)
                .allMatch(foerste.post()::equals);
    }

    @Test
    void et_felt_vi_er_usikre_paa_staar_tomt_har_fokus_og_sier_hvem_som_ble_nevnt() throws IOException {
        var side = Jsoup.parse(lagre("postko", "postmottak/web/postko", modell(Proevedata.rute(foerste))));

        var felt = side.selectFirst(".felt.usikker");
        assertThat(felt).isNotNull();
        assertThat(felt.hasAttr("autofocus")).isTrue();
        assertThat(felt.select("option[selected]")).isEmpty();
        assertThat(felt.text()).contains("To er nevnt.", "3 Ola Grindvoll", "4 Siri Aas");
    }

    @Test
    void hvert_tall_i_skjemaet_finnes_paa_papiret() throws IOException {
        var side = Jsoup.parse(lagre("postko", "postmottak/web/postko", modell(Proevedata.rute(foerste))));

        var lenker = side.select(".hvorfor a").eachAttr("href");
        assertThat(lenker)
                .isNotEmpty()
                .allSatisfy(lenke -> assertThat(side.select(lenke)).hasSize(1));
    }

    @Test
    void den_som_ikke_ser_bildet_faar_teksten_i_dokumentets_rekkefoelge() throws IOException {
        var side = Jsoup.parse(lagre("postko", "postmottak/web/postko", modell(Proevedata.rute(foerste))));

        assertThat(side.select("#side-1 .sidetekst p").eachText())
                .containsSequence("Deres ref.: 2026/1432", "Flisa, 18. november 2026");
    }

    @Test
    void en_tom_koe_sier_at_alt_er_ajour_og_hva_som_var_det_siste() throws IOException {
        var rute = new Arbeidsrute(
                Optional.empty(),
                "alle",
                Optional.of("Sist: Tor Brenden, ÅSN 2026/1432-7, kl. 10.41."),
                Optional.empty());
        var html = lagre(
                "postko-tom",
                "postmottak/web/postko",
                Proevemaler.postko(Proevemaler.side(List.of(), Optional.empty(), "dokument"), rute, "alle"));

        assertThat(Jsoup.parse(html).text()).contains("Alt er ajour", "Sist: Tor Brenden");
    }

    @Test
    void et_brev_som_ikke_lar_seg_lese_sier_hvorfor_og_gir_originalen() throws IOException {
        var html = lagre("postko-feil", "postmottak/web/postko", modell(Proevedata.rute(Proevedata.uleselig(foerste))));

        var side = Jsoup.parse(html);
        assertThat(side.select(".dokument-rute").text()).contains("kryptert med passord", "Last ned originalen");
        assertThat(side.select("img")).isEmpty();
    }

    @Test
    void et_brev_som_nevner_en_annen_kommune_maa_bekreftes() throws IOException {
        var side = Jsoup.parse(
                lagre("postko-feil", "postmottak/web/postko", modell(Proevedata.rute(Proevedata.uleselig(foerste)))));

        assertThat(side.select(".stopp").text()).contains("Brevet ser ut til å gjelde GRU Grue");
        assertThat(side.select("[name=kommuneBekreftet]").hasAttr("required")).isTrue();
    }

    @Test
    void svaret_paa_en_innsending_er_neste_dokument_og_kvitteringen() {
        var neste = linjer.get(1);
        var rute = new Arbeidsrute(
                Optional.of(Proevedata.arbeid(neste, Proevedata.fyltSkjema(neste))),
                "alle",
                Optional.empty(),
                Optional.of(Proevedata.journalfoert(foerste.post())));
        var svar = Jsoup.parse(maler.lag("postmottak/web/postko-arbeid :: svar", Map.of("arbeidsrute", rute)));

        assertThat(svar.select("#arbeid").attr("data-dokument")).isEqualTo(neste.post());
        assertThat(svar.select("#arbeid").attr("data-avgjort")).isEqualTo(foerste.post());
        assertThat(svar.select("[hx-swap-oob='innerHTML:#status']").text()).contains("Journalført ÅSN 2026/1409-3");
    }

    @Test
    void en_konflikt_viser_begge_versjonene() {
        var konflikt = new Konfliktvisning(
                "Kari lagret for 20 s siden.",
                foerste.post(),
                List.of(new Konfliktvisning.Forskjell("Tittel", "Garasje", "Carport")));
        var svar = Jsoup.parse(maler.lag("postmottak/web/postko-arbeid :: konflikt", Map.of("konflikt", konflikt)));

        assertThat(svar.text()).contains("Kari lagret", "Garasje", "Carport");
    }

    @Test
    void arbeidsbordet_begynner_med_situasjonen() throws IOException {
        var html = lagre("arbeidsbord", "arbeidsflate/web/arbeidsbord", bord("alle", Proevedata.bord()));

        assertThat(Jsoup.parse(html).select(".sidehode").text())
                .contains("34 dokumenter venter. Det eldste kom til Åsnes fredag kl. 14.12.");
    }

    @Test
    void et_tomt_arbeidsbord_sier_hva_som_kommer() throws IOException {
        var html = lagre("arbeidsbord-tom", "arbeidsflate/web/arbeidsbord", bord("grue", Proevedata.tomtBord()));

        assertThat(Jsoup.parse(html).select(".sidehode").text()).contains("Alt er ajour. Neste henting kl. 13.00.");
    }

    @Test
    void en_offentlig_side_er_kommunens_og_har_ingen_taster() throws IOException {
        var html = lagre("offentlig", "proeve/offentlig", Map.of("kommune", Proevedata.KOMMUNER.get(1)));

        var side = Jsoup.parse(html);
        assertThat(side.title()).isEqualTo("Postjournal – Åsnes kommune – Dokumentsenter");
        assertThat(side.select("header").attr("data-kommune")).isEqualTo("aasnes");
        assertThat(side.select("main").text()).isEqualTo("Journalen");
        assertThat(side.select("kbd, script")).isEmpty();
        assertThat(lagre("offentlig-alle", "proeve/offentlig", Map.of())).contains("data-kommune=\"grue\"");
    }

    @Test
    void sidene_finnes_paa_begge_maalformer() {
        for (var spraak : List.of(Locale.of("nb"), Locale.of("nn"))) {
            var html = maler.lag("postmottak/web/postko", modell(Proevedata.rute(foerste)), spraak);
            assertThat(html).doesNotContain("??").contains("lang=\"" + spraak.getLanguage() + "\"");
            assertThat(maler.lag("arbeidsflate/web/arbeidsbord", bord("alle", Proevedata.bord()), spraak))
                    .doesNotContain("??");
        }
    }

    private Map<String, Object> modell(Arbeidsrute rute) {
        return Proevemaler.postko(Proevemaler.side(linjer, Optional.of(foerste.post()), "skjema"), rute, "alle");
    }

    private static Map<String, Object> bord(String valgt, Object bord) {
        return Map.of("ramme", Proevedata.ramme(valgt), "bord", bord);
    }

    /** Every page that is rendered keeps the house rules: no style attribute, no inline script, ids unique, texts found. */
    private String lagre(String navn, String visning, Map<String, Object> modell) throws IOException {
        var html = maler.lag(visning, modell);
        Files.createDirectories(UT);
        Files.writeString(UT.resolve(navn + ".html"), html);
        var side = Jsoup.parse(html);
        assertThat(side.select("[style], script:not([src]), [onclick]")).isEmpty();
        var ider = new ArrayList<>(side.select("[id]").eachAttr("id"));
        assertThat(ider).doesNotHaveDuplicates();
        assertThat(html).doesNotContain("??").doesNotContain("th:");
        return html;
    }
}
