package no.dokumentsenter.postmottak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.arkivstruktur.Arkivstruktur;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.lesing.Ord;
import no.dokumentsenter.sak.NySak;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.skjerming.NySkjerming;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import no.dokumentsenter.ytelse.Brevark;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the suggestions learn from what was registered, and what they never learn. */
@Produkttest
class LaeringTest {
    private static final String ADMINISTRASJON = "100";
    private static final String BYGGESAK = "200";

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proevearkiv arkiv;

    @Autowired
    Proeveinntak inntak;

    @Autowired
    Forslagsproeve proeve;

    @Autowired
    Laering laering;

    @Autowired
    Postkoe koe;

    @Autowired
    Arkivstruktur struktur;

    @Autowired
    Saker saker;

    @Autowired
    Tekster tekster;

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
    void en_rettet_klasse_foreslaas_neste_gang_for_et_lignende_brev() {
        registrert("Ragnar Fossum", BYGGESAK, "Søknad om garasje", "Byggesak skal behandles.");
        var foer = klasser(lest("Ola Vik", "Skiløypa over myra", "Kan kommunen preparere skiløypa før påske?"));
        registrert("Ola Vik", ADMINISTRASJON, "Skiløypa over myra", "Kan kommunen preparere skiløypa før påske?");

        var etter = klasser(lest("Britt Aamo", "Dårlige skiløyper", "Skiløypa er ikke preparert på flere uker."));

        assertThat(foer)
                .noneMatch(
                        f -> f.verdi().startsWith(ADMINISTRASJON) && f.grunn().startsWith("like"));
        assertThat(etter.getFirst().verdi()).startsWith(ADMINISTRASJON);
        assertThat(etter.getFirst().bevis()).isNotEmpty();
    }

    @Test
    void en_sak_som_flyttes_til_en_annen_klasse_laerer_bort_den_nye() {
        var sak = registrert("Ola Vik", BYGGESAK, "Skiløypa over myra", "Kan kommunen preparere skiløypa?");
        klasser(lest("Britt Aamo", "Dårlige skiløyper", "Skiløypa er ikke preparert."));
        var ny = i(() -> klasse(ADMINISTRASJON));
        inntak.les(
                kommune,
                () -> sql.sql("update saksmappe set klasse_id = ? where kommune_id = ? and id = ?")
                        .params(ny, kommune.id(), sak.verdi())
                        .update());

        var etter = klasser(lest("Britt Aamo", "Dårlige skiløyper", "Skiløypa er ikke preparert."));

        assertThat(etter.getFirst().verdi()).startsWith(ADMINISTRASJON);
    }

    @Test
    void et_ord_i_brevene_teller_foerst_naar_tre_avsendere_har_brukt_det() {
        for (var fra : List.of("Ragnar Fossum", "Liv Moe", "Per Lie", "Ola Vik")) {
            registrert(fra, BYGGESAK, "Garasje", "Garasjen skal bygges.");
        }
        for (var nr = 1; nr <= 3; nr++) {
            registrert(
                    "Avsender Nummer" + "abc".charAt(nr - 1),
                    ADMINISTRASJON,
                    "Et brev til dere",
                    "Vi trenger hundeluftegård.");
            var svar = klasser(lest("Britt Aamo", "Spørsmål", "Kommer det en hundeluftegård?"));
            var bruktSomBevis = svar.stream()
                    .anyMatch(f -> f.grunn().startsWith("like") && !f.bevis().isEmpty());
            assertThat(bruktSomBevis).as("etter " + nr).isEqualTo(nr == 3);
        }
    }

    @Test
    void samme_avsender_tre_ganger_er_ikke_tre() {
        for (var fra : List.of("Ragnar Fossum", "Liv Moe", "Per Lie", "Ola Vik")) {
            registrert(fra, BYGGESAK, "Garasje", "Garasjen skal bygges.");
        }
        for (var nr = 0; nr < 3; nr++) {
            registrert("Ragnar Fossum", ADMINISTRASJON, "Et brev til dere", "Vi trenger hundeluftegård.");
        }

        var svar = klasser(lest("Britt Aamo", "Spørsmål", "Kommer det en hundeluftegård?"));

        assertThat(svar)
                .noneMatch(f -> f.grunn().startsWith("like") && !f.bevis().isEmpty());
    }

    @Test
    void et_sjeldent_personnavn_er_ikke_et_bevis() {
        // In three letters, and in the public title: still a name.
        for (var fra : List.of("Ragnar Kverndokk", "Ola Vik", "Britt Aamo", "Liv Moe")) {
            registrert(fra, ADMINISTRASJON, "Om Kverndokk", "Kverndokk har skrevet før.");
        }

        var id = lest("Nils Berge", "Kverndokk", "Kverndokk bor her.");

        assertThat(forslag(id))
                .filteredOn(f -> f.felt().equals("sak") || f.felt().equals("klasse"))
                .noneMatch(f -> f.grunn().contains("ord") || f.grunn().startsWith("like"));
    }

    @Test
    void et_nummer_er_aldri_noe_aa_laere_av() {
        registrert(
                "Ola Vik",
                BYGGESAK,
                "Skiløypa 91234567",
                "Fødselsnummer 018190 12345, konto 12345678901, gnr. 4 bnr. 5.");

        i(() -> laering.laer(100));

        var ord = inntak.les(
                kommune,
                () -> sql.sql("select unnest(tittelord || brevord) from laereeksempel where kommune_id = ?")
                        .param(kommune.id())
                        .query(String.class)
                        .list());
        assertThat(ord).contains("skiløyp").noneMatch(o -> o.matches(".*\\d.*"));
    }

    @Test
    void ingenting_laert_krysser_kommunegrensen() {
        registrert("Ola Vik", ADMINISTRASJON, "Kanarifugl i skiløypa", "Kanarifugl og skiløype.");
        i(() -> laering.laer(100));
        var nabo = kommuner.ny();
        var hos = personer.arkivar(nabo);

        var id = som(
                hos, nabo, () -> proeve.lest(ark("Britt Aamo", "Kanarifugl i skiløypa", "Kanarifugl og skiløype.")));

        assertThat(som(hos, nabo, () -> koe.forslag(id)))
                .noneMatch(f -> f.grunn().contains("like") || f.felt().equals("sak"));
        assertThat(inntak.les(
                        nabo,
                        () -> sql.sql("select count(*) from laereeksempel")
                                .query(Integer.class)
                                .single()))
                .isZero();
        assertThat(inntak.les(
                        nabo,
                        () -> sql.sql("select count(*) from navneord")
                                .query(Integer.class)
                                .single()))
                .isZero();
        assertThat(inntak.les(
                        kommune,
                        () -> sql.sql("select count(*) from laereeksempel")
                                .query(Integer.class)
                                .single()))
                .isOne();
    }

    @Test
    void hvert_forslag_har_en_grunn_i_ord_og_vises_hoeyst_tre_for_hvert_felt() {
        for (var fra : List.of("Ragnar Fossum", "Ola Vik", "Britt Aamo", "Liv Moe")) {
            registrert(fra, ADMINISTRASJON, "Skiløypa over myra", "Kan kommunen preparere skiløypa?");
        }

        var alle = forslag(lest("Ola Vik", "Skiløypa over myra", "Kan dere preparere skiløypa? Gnr. 4 bnr. 5."));

        assertThat(alle).extracting(Forslag::felt).contains("sak", "klasse", "tittel", "avsender", "enhet");
        assertThat(alle).allSatisfy(f -> {
            assertThat(f.grunn()).isNotBlank();
            assertThat(f.rang()).isLessThanOrEqualTo(3);
            for (var kode : f.grunn().split(",")) {
                assertThat(tekster.tekst("forslag.grunn." + kode.split(":")[0], "4"))
                        .doesNotContain("forslag.grunn");
            }
        });
    }

    @Test
    void en_avsluttet_sak_foreslaas_ikke_lenger() {
        var sak = registrert("Ola Vik", ADMINISTRASJON, "Skiløypa over myra", "Kan kommunen preparere skiløypa?");
        var id = lest("Ola Vik", "Skiløypa over myra", "Skiløypa igjen.");
        assertThat(forslag(id)).anyMatch(f -> f.felt().equals("sak"));

        inntak.les(
                kommune,
                () -> sql.sql("update saksmappe set saksstatus = 'A' where kommune_id = ? and id = ?")
                        .params(kommune.id(), sak.verdi())
                        .update());

        assertThat(forslag(id)).noneMatch(f -> f.felt().equals("sak"));
        assertThat(forslag(lest("Ola Vik", "Skiløypa over myra", "Skiløypa.")))
                .noneMatch(f -> f.felt().equals("sak"));
    }

    @Test
    void en_skjermet_sak_foreslaas_ikke_for_den_som_ikke_kan_se_den() {
        var sak = registrert("Ola Vik", ADMINISTRASJON, "Hemmelig skiløype", "Skiløypa.", List.of(0));
        var id = lest("Ola Vik", "Skiløype", "Skiløypa igjen.");

        var uinnvidd = personer.saksbehandler(kommune);

        assertThat(forslag(id)).anyMatch(f -> f.verdi().equals(sak.toString()));
        assertThat(som(uinnvidd, kommune, () -> koe.forslag(id)))
                .isNotEmpty()
                .noneMatch(f -> f.felt().equals("sak") || f.visning().contains("Hemmelig"));
    }

    @Test
    void det_skjermede_ordet_i_en_tittel_laeres_ikke() {
        registrert("Ola Vik", ADMINISTRASJON, "Sinnalidelse og skiløype", "Skiløypa.", List.of(0));

        i(() -> laering.laer(100));

        var ord = inntak.les(
                kommune,
                () -> sql.sql("select unnest(tittelord) from laereeksempel where kommune_id = ?")
                        .param(kommune.id())
                        .query(String.class)
                        .list());
        assertThat(ord).contains("skiløyp").doesNotContain("sinnalid");
    }

    @Test
    void lignende_brev_gir_tilgangskode_med_hjemmel_og_skjuler_avsenderen_som_dem() {
        for (var fra : List.of("Ragnar Fossum", "Ola Vik", "Liv Moe", "Per Lie")) {
            unntatt(fra, "Søknad om trygghetsalarm", "Mor trenger trygghetsalarm og hjemmehjelp.");
        }

        var alle = forslag(
                lest("Britt Aamo", "Trygghetsalarm til Britt Aamo", "Jeg trenger trygghetsalarm og hjemmehjelp."));

        var kode = alle.stream()
                .filter(f -> f.felt().equals("tilgangskode"))
                .findFirst()
                .orElseThrow();
        assertThat(kode.verdi()).isEqualTo("13-1");
        assertThat(kode.visning()).contains("Offl. § 13");
        assertThat(kode.vekt()).isGreaterThanOrEqualTo(Forslag.TERSKEL);
        assertThat(alle)
                .anyMatch(f -> f.felt().equals("skjermAvsender") && f.verdi().equals("ja"));
        assertThat(alle)
                .anyMatch(f -> f.felt().equals("skjermedeOrd") && f.verdi().equals("2,3"));
    }

    @Test
    void et_navn_som_er_lest_nesten_rett_skrives_som_i_sakens_andre_brev() {
        var sak = registrert("Märtha Hagen-Lund", ADMINISTRASJON, "Skiløypa over myra", "Kan dere kjøre skiløypa?");
        var nummer = i(() -> saker.hent(sak).saksnummer().toString());

        assertThat(avsender(lest("Mårtha Hagen-Lund", "Skiløypa", "Deres ref.: " + nummer)))
                .contains("Märtha Hagen-Lund");
        assertThat(avsender(lest("Mårtha Hagen-Lund", "Skiløypa", "Uten nummer.")))
                .contains("Mårtha Hagen-Lund");
    }

    @Test
    void den_som_gir_sitt_eget_nummer_men_ikke_vaart_fyller_ingen_gammel_sak() {
        registrert("Solør Tilsyn", ADMINISTRASJON, "Skiløypa over myra", "Vi fører tilsyn med skiløypa over myra.");
        for (var fra : List.of("Ragnar Fossum", "Ola Vik", "Liv Moe", "Per Lie")) {
            registrert(fra, ADMINISTRASJON, "Skiløype " + fra, "Kan dere preparere skiløypa?");
            registrert(fra, BYGGESAK, "Garasje på tomta", "Garasjen skal bygges av mur.");
        }

        assertThat(saken(lest("Solør Tilsyn", "Skiløypa over myra", "Vi fører tilsyn med skiløypa over myra.")))
                .hasValueSatisfying(f -> assertThat(f.vekt()).isGreaterThanOrEqualTo(Forslag.TERSKEL));
        assertThat(saken(lest(
                        "Solør Tilsyn",
                        "Skiløypa over myra",
                        "Vår ref.: 2026/9914 Vi fører tilsyn med skiløypa over myra.")))
                .hasValueSatisfying(f -> assertThat(f.vekt()).isLessThan(Forslag.TERSKEL));
    }

    @Test
    void et_foedselsnummer_i_overskriften_er_tatt_ut_av_tittelen_og_deler_av_brevet_unntatt() {
        var skjema = skjema(lest("Ola Vik", "Innsyn i egne opplysninger 11918403827", "Jeg vil ha kopi."));

        assertThat(skjema.select("#tittel").text()).isEqualTo("Innsyn i egne opplysninger");
        assertThat(skjema.select("#tilgangskode option[selected]").attr("value"))
                .isEqualTo("D");
        assertThat(skjema.select("#hjemmel option[selected]").attr("value")).isEqualTo("26-5");
        assertThat(skjema.text()).contains("Fødselsnummeret i overskriften er tatt ut av tittelen.");
    }

    @Test
    void for_faa_lignende_brev_gir_et_siffer_for_koden_og_feltet_staar_aapent() {
        unntatt("Ragnar Fossum", "Søknad om trygghetsalarm", "Mor trenger trygghetsalarm og hjemmehjelp.");

        var skjema = skjema(lest("Britt Aamo", "Trygghetsalarm", "Jeg trenger trygghetsalarm og hjemmehjelp."));

        assertThat(skjema.select("#tilgangskode option[selected]").attr("value"))
                .isEmpty();
        assertThat(skjema.select("#tilgang-h .hurtigvalg")).singleElement().satisfies(valg -> {
            assertThat(valg.attr("value")).isEqualTo("13-1");
            assertThat(valg.attr("data-avsender")).isEqualTo("ja");
            assertThat(valg.attr("data-tast")).matches("[1-9]");
        });
    }

    @Test
    void det_som_er_laert_kan_glemmes_og_laeres_igjen_av_journalen() {
        for (var fra : List.of("Ragnar Fossum", "Ola Vik", "Liv Moe")) {
            registrert(fra, ADMINISTRASJON, "Skiløypa over myra", "Kan kommunen preparere skiløypa?");
        }
        i(() -> laering.laer(100));
        var foer = laert();

        i(() -> {
            laering.glem();
            return 0;
        });
        assertThat(laert()).isEmpty();
        i(() -> laering.laer(100));

        assertThat(foer).hasSize(3);
        assertThat(laert()).containsExactlyElementsOf(foer);
        assertThat(i(() -> laering.laer(100))).isZero();
    }

    @Test
    void under_terskelen_staar_klassen_tom_har_fokus_og_siffer_aa_velge_med() {
        registrert("Ragnar Fossum", BYGGESAK, "Søknad om garasje", "Garasjen skal bygges.");
        registrert("Liv Moe", ADMINISTRASJON, "Søknad om skiløype", "Skiløypa skal prepareres.");
        var id = lest("Britt Aamo", "Søknad om garasje og skiløype", "Svar ønskes.");
        var skjema = skjema(id);

        assertThat(klasser(id).getFirst().vekt()).isLessThan(Forslag.TERSKEL);
        assertThat(skjema.select("#klasse").attr("value")).isEmpty();
        assertThat(skjema.select("#klasse-h .hurtigvalg")).hasSizeBetween(1, 3).allSatisfy(valg -> {
            assertThat(valg.attr("data-tast")).matches("[1-9]");
            assertThat(klasser(id)).anyMatch(f -> f.verdi().equals(valg.attr("value")));
        });
        assertThat(skjema.select(".usikker[autofocus]")).isNotEmpty();
    }

    @Test
    void over_terskelen_er_klassen_fylt_ut_med_grunn_og_tall_paa_papiret() {
        for (var fra : List.of("Ragnar Fossum", "Ola Vik", "Liv Moe", "Per Lie")) {
            registrert(fra, ADMINISTRASJON, "Skiløype over myra", "Kan kommunen preparere skiløypa til påske?");
            registrert(fra, BYGGESAK, "Garasje på tomta", "Garasjen skal bygges av mur.");
        }

        var skjema = skjema(lest("Britt Aamo", "Løypene", "Vil kommunen preparere skiløypa over myra til påske?"));

        assertThat(skjema.select("#klasse").attr("value")).isEqualTo("100 Administrasjon");
        assertThat(skjema.select("#klasse-h").text()).contains("som 4 lignende brev");
        assertThat(skjema.select("#klasse-h a")).isNotEmpty();
        assertThat(skjema.select(skjema.select("#klasse-h a").attr("href"))).hasSize(1);
        assertThat(skjema.select("#klasse-h .hurtigvalg")).isEmpty();
    }

    private void kalt(String fra, String overskrift, String tittel) {
        var id = lest(fra, overskrift, "Se vedlagte dokument.");
        var sak = sakI(ADMINISTRASJON, tittel, List.of());
        i(() -> proeve.godta(
                id,
                new Forslagsproeve.Valg(
                        Optional.empty(),
                        Optional.of(sak),
                        tittel,
                        Optional.empty(),
                        fra,
                        false,
                        "Plan og byggesak",
                        "Ola Grindvoll")));
    }

    private List<Forslag> titler(UUID id) {
        return forslag(id).stream().filter(f -> f.felt().equals("tittel")).toList();
    }

    @Test
    void en_tittel_som_er_rettet_likt_tre_ganger_foreslaas_for_samme_avsender_med_grunn_og_bevis() {
        for (var nr = 0; nr < 3; nr++) {
            assertThat(titler(lest("Solør Vegkontor", "Oversendelse av dokument", "Se vedlagte dokument.")))
                    .extracting(Forslag::verdi)
                    .as("etter " + nr)
                    .containsExactly("Oversendelse av dokument");
            kalt("Solør Vegkontor", "Oversendelse av dokument", "Vedtak om avkjørsel");
        }

        var id = lest("Solør Vegkontor", "Oversendelse av dokument", "Se vedlagte dokument.");

        assertThat(titler(id))
                .extracting(Forslag::verdi)
                .containsExactly("Vedtak om avkjørsel", "Oversendelse av dokument");
        assertThat(titler(id).getFirst().grunn()).isEqualTo("tittel_som_foer:3");
        assertThat(skjema(id).select("#tittel").text()).isEqualTo("Vedtak om avkjørsel");
        assertThat(skjema(id).text()).contains("som 3 brev fra samme avsender er kalt");
        assertThat(titler(lest("Britt Aamo", "Oversendelse av dokument", "Se vedlagte dokument.")))
                .as("en annen avsender")
                .extracting(Forslag::verdi)
                .containsExactly("Oversendelse av dokument");
    }

    @Test
    void en_laert_tittel_krysser_ikke_kommunegrensen() {
        for (var nr = 0; nr < 3; nr++) {
            kalt("Solør Vegkontor", "Oversendelse av dokument", "Kanarifugl om avkjørsel");
        }
        var nabo = kommuner.ny();
        var hos = personer.arkivar(nabo);

        var id = som(
                hos,
                nabo,
                () -> proeve.lest(ark("Solør Vegkontor", "Oversendelse av dokument", "Se vedlagte dokument.")));

        assertThat(som(hos, nabo, () -> koe.forslag(id)))
                .noneMatch(f -> f.verdi().contains("Kanarifugl") || f.grunn().startsWith("tittel_som_foer"));
    }

    private Document skjema(UUID id) {
        var svar = mvc.get()
                .uri("/postko?post=" + kommune.slug() + "/" + id)
                .with(Proevepersoner.som(arkivar))
                .exchange();
        assertThat(svar).hasStatusOk();
        return Jsoup.parse(new String(svar.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private List<String> laert() {
        return inntak.les(
                kommune,
                () -> sql.sql("""
                        select e::text from laereeksempel e where kommune_id = ? order by journalpost_id
                        """).param(kommune.id()).query(String.class).list());
    }

    private SakId registrert(String fra, String klasse, String tittel, String tekst) {
        return registrert(fra, klasse, tittel, tekst, List.of());
    }

    private SakId registrert(String fra, String klasse, String tittel, String tekst, List<Integer> skjermet) {
        var skjerming = skjermet.isEmpty()
                ? Optional.<NySkjerming>empty()
                : Optional.of(new NySkjerming("13-1", "Offl. § 13", skjermet, false, true));
        return registrert(fra, tittel, tekst, sakI(klasse, tittel, skjermet), skjerming);
    }

    private void unntatt(String fra, String tittel, String tekst) {
        registrert(
                fra,
                tittel,
                tekst,
                sakI(ADMINISTRASJON, tittel, List.of()),
                Optional.of(new NySkjerming("13-1", "Offl. § 13", List.of(), true, true)));
    }

    private NySak sakI(String klasse, String tittel, List<Integer> skjermet) {
        return i(() -> sak(klasse, tittel, skjermet));
    }

    private NySak sak(String klasse, String tittel, List<Integer> skjermet) {
        return new NySak(
                struktur.aktiveArkivdeler().getFirst().id(),
                klasse(klasse),
                tittel,
                skjermet,
                "Plan og byggesak",
                "Ola Grindvoll",
                Optional.empty());
    }

    private UUID klasse(String klasseId) {
        return struktur.klasser().stream()
                .filter(k -> k.klasseId().equals(klasseId))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private SakId registrert(String fra, String tittel, String tekst, NySak sak, Optional<NySkjerming> skjerming) {
        var id = lest(fra, tittel, tekst);
        return i(() -> proeve.godta(
                        id,
                        new Forslagsproeve.Valg(
                                Optional.empty(),
                                Optional.of(sak),
                                tittel,
                                skjerming,
                                fra,
                                true,
                                "Plan og byggesak",
                                "Ola Grindvoll"))
                .sak());
    }

    private UUID lest(String fra, String tittel, String tekst) {
        return i(() -> proeve.lest(ark(fra, tittel, tekst)));
    }

    private static Brevark ark(String fra, String emne, String tekst) {
        var ord = new ArrayList<Ord>();
        var x = 100;
        for (var neste : tekst.split(" ")) {
            ord.add(new Ord(neste, x, 200, neste.length() * 10, 20));
            x += neste.length() * 10 + 6;
        }
        return new Brevark(Optional.of(fra), Optional.of(emne), ord);
    }

    private Optional<String> avsender(UUID id) {
        return forslag(id).stream()
                .filter(f -> f.felt().equals("avsender"))
                .map(Forslag::verdi)
                .findFirst();
    }

    private Optional<Forslag> saken(UUID id) {
        return forslag(id).stream().filter(f -> f.felt().equals("sak")).findFirst();
    }

    private List<Forslag> klasser(UUID id) {
        return forslag(id).stream().filter(f -> f.felt().equals("klasse")).toList();
    }

    private List<Forslag> forslag(UUID id) {
        return i(() -> koe.forslag(id));
    }

    private <T> T i(Supplier<T> arbeid) {
        return som(arkivar, kommune, arbeid);
    }

    private static <T> T som(Person hvem, Kommune hvor, Supplier<T> arbeid) {
        return Paalogget.som(hvem, () -> Kommunevalg.i(hvor, arbeid::get));
    }
}
