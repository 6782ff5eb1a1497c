package no.dokumentsenter.sok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.dokument.Dokumenter;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.Journalpost;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.NyJournalpost;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.journal.Retting;
import no.dokumentsenter.journal.Rettinger;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.NySak;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.skjerming.NySkjerming;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import no.dokumentsenter.tilgang.Rolle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Produkttest
class SokTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevearkiv proeve;

    @Autowired
    Saker saker;

    @Autowired
    Journal journal;

    @Autowired
    Dokumenter dokumenter;

    @Autowired
    Rettinger rettinger;

    @Autowired
    Sok sok;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transaksjoner;

    @Test
    void en_ny_journalpost_kan_finnes_med_det_samme() {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> post("Garasjer", "Søknad om garasje", Optional.empty()));
        assertThat(tall(Rolle.SAKSBEHANDLER, kommune, "garasje")).isEqualTo(1);
        assertThat(tall(Rolle.SAKSBEHANDLER, kommune, "brenden")).as("navnet").isEqualTo(1);
        assertThat(tall(Rolle.SAKSBEHANDLER, kommune, "garasje -brenden")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%d/1", "%d/0001", "%d/1-1", "%d/1-001"})
    void saksnummer_finnes_slik_folk_skriver_dem(String form) {
        var kommune = kommuner.ny();
        var post = Kommunevalg.i(kommune, () -> post("Sak", "Brev", Optional.empty()));
        var aar = post.saksaar();
        assertThat(finn(Rolle.SAKSBEHANDLER, kommune, form.formatted(aar)).treff())
                .hasSize(1);
        assertThat(finn(Rolle.SAKSBEHANDLER, kommune, form.formatted(aar % 100)).treff())
                .hasSize(1);
        assertThat(finn(Rolle.SAKSBEHANDLER, kommune, aar + "/1-2").treff()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gnr 41 bnr 12", "gnr. 41 bnr. 12", "Gnr 41, bnr 12", "41/12", "gbnr 41/12"})
    void en_eiendom_finnes_paa_gnr_og_bnr(String skrevet) {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> {
            var sak = saker.opprett(medEiendom(proeve.sak("Fradeling"), 41, 12));
            journal.journalfoer(proeve.inngaaende(sak, "Søknad"));
        });
        assertThat(tall(Rolle.SAKSBEHANDLER, kommune, skrevet)).isEqualTo(1);
        assertThat(tall(Rolle.SAKSBEHANDLER, kommune, "gnr 41 bnr 13")).isZero();
    }

    @Test
    void gnr_26_bnr_7_finnes_naar_det_ikke_er_en_sak() {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> {
            var sak = saker.opprett(medEiendom(proeve.sak("Fradeling"), 26, 7));
            journal.journalfoer(proeve.inngaaende(sak, "Søknad"));
        });
        assertThat(tall(Rolle.SAKSBEHANDLER, kommune, "26/7")).isEqualTo(1);
    }

    @Test
    void et_skjermet_ord_gir_ikke_treff_for_den_som_ikke_har_lov() {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> skjermet());
        for (var ord : List.of("fuglset", "kanari", "\"Kanari Fuglset\"", "avlastning fuglset", "26/1 fuglset")) {
            assertThat(tall(Rolle.SAKSBEHANDLER, kommune, ord)).as(ord).isZero();
        }
        var aapent = finn(Rolle.SAKSBEHANDLER, kommune, "avlastning").treff();
        assertThat(aapent).singleElement().satisfies(treff -> {
            assertThat(treff.tittel()).isEqualTo("Søknad om avlastning *****");
            assertThat(treff.skjermet()).isTrue();
            assertThat(treff.toString()).doesNotContainIgnoringCase("fuglset");
        });
        assertThat(tall(Rolle.SAKSBEHANDLER, kommune, "avlastning -fuglset"))
                .as("roeper ikke")
                .isEqualTo(1);
    }

    @Test
    void den_som_har_lov_finner_og_ser_det_skjermede() {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> skjermet());
        assertThat(finn(Rolle.ARKIVMEDARBEIDER, kommune, "fuglset").treff())
                .singleElement()
                .satisfies(treff -> assertThat(treff.tittel()).contains("Kanari Fuglset"));
    }

    @Test
    void saksbehandleren_finner_det_skjermede_i_egne_saker() {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> skjermet());
        var ola = person("Ola Grindvoll", Rolle.SAKSBEHANDLER, kommune);
        assertThat(finn(ola, List.of(kommune), "fuglset").antall()).isEqualTo(1);
    }

    @Test
    void et_soek_i_en_kommune_teller_aldri_en_annens() {
        var min = kommuner.ny();
        var annen = kommuner.ny();
        Stream.of(min, annen)
                .forEach(kommune -> Kommunevalg.gjoerI(kommune, () -> post("Ulv", "Ulvesone", Optional.empty())));
        assertThat(tall(Rolle.FAGLEDER, min, "ulvesone")).isEqualTo(1);
        var begge = new Person(
                UUID.randomUUID(),
                "b",
                "B",
                "e",
                "s",
                true,
                Map.of(min, Set.of(Rolle.FAGLEDER), annen, Set.of(Rolle.FAGLEDER)));
        assertThat(finn(begge, List.of(min, annen), "ulvesone").treff())
                .extracting(Treff::kommune)
                .containsExactlyInAnyOrder(min, annen);
        var en = person("En", Rolle.FAGLEDER, min);
        assertThat(finn(en, List.of(min, annen), "ulvesone").antall())
                .as("uten rolle i den andre")
                .isEqualTo(1);
    }

    @Test
    void soekefunksjonen_nekter_en_kommune_som_ikke_er_bundet() {
        var min = kommuner.ny();
        var annen = kommuner.ny();
        assertThatThrownBy(() -> Kommunevalg.i(
                        min,
                        () -> new TransactionTemplate(transaksjoner)
                                .execute(status -> sql.sql("""
                                        select count(*) from sok(?, to_tsquery('ulv'), null, null, null, null, null, null, true, '', 10)
                                        """)
                                        .params(annen.id())
                                        .query(Integer.class)
                                        .list())))
                .hasMessageContaining("ikke bundet");
    }

    @Test
    void flere_enn_tusen_telles_ikke() {
        assertThat(new Funn(List.of(), Funn.TAK, List.of(), Optional.empty()).flereEnnTusen())
                .isTrue();
        assertThat(new Funn(List.of(), 1_000, List.of(), Optional.empty()).flereEnnTusen())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "&",
                "!",
                "*",
                "a:*b & | ! ( ) <->",
                "\"x",
                "';drop table sak;--",
                "\\",
                "\0",
                "-",
                "////",
                "99999999999/99999999999",
                "gnr 99999 bnr 1"
            })
    void hva_som_helst_kan_skrives(String skrevet) {
        assertThat(tall(Rolle.FAGLEDER, kommuner.ny(), skrevet)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "avsender:brenden",
                "Avsender: Brenden",
                "avsender:\"Tor Brenden\"",
                "mottaker:statskog",
                "tittel:ulvesone",
                "ulve*",
                "+ulvesone -garasje",
                "«felling av ulv»",
                "dato:2026",
                "dato:..2099 ulvesone",
                "ulvesone saksnr:%d/1",
                "saksnr:%d/0001-1",
                "orgnr:900000022",
                "900000022",
                "900 000 022",
                "ulvesone gnr. 41 bnr. 12",
                "gnr/bnr 41/12",
                "gnr:41",
                "-garasje"
            })
    void en_post_finnes_paa_alt_den_har(String form) {
        var kommune = kommuner.ny();
        var post = Kommunevalg.i(kommune, () -> medMottaker("Ulvesone, gnr. 41 bnr. 12", "felling av ulv"));
        assertThat(tall(Rolle.SAKSBEHANDLER, kommune, form.formatted(post.saksaar())))
                .isEqualTo(1);
        assertThat(tall(Rolle.SAKSBEHANDLER, kommuner.ny(), form.formatted(post.saksaar())))
                .as("en annen kommunes")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "avsender:statskog",
                "mottaker:brenden",
                "tittel:brenden",
                "dato:2019",
                "dato:..1.1.2020",
                "ulvesone -felling",
                "ulvesone saksnr:2020/1",
                "orgnr:900000014",
                "gnr:42",
                "gnr 41 bnr 13 ulvesone",
                "\"ulv av felling\"",
                "garasj*"
            })
    void og_ikke_paa_det_den_ikke_har(String form) {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> medMottaker("Ulvesone, gnr. 41 bnr. 12", "felling av ulv"));
        assertThat(tall(Rolle.SAKSBEHANDLER, kommune, form)).isZero();
    }

    @Test
    void teksten_i_dokumentet_kan_finnes_ogsaa_naar_den_leses_senere() {
        var kommune = kommuner.ny();
        var post = Kommunevalg.i(kommune, () -> post("Garasjer", "Søknad", Optional.empty()));
        assertThat(tall(Rolle.SAKSBEHANDLER, kommune, "rognebær")).isZero();
        Kommunevalg.gjoerI(kommune, () -> lest(post.id(), "Det står rognebær i hagen"));
        assertThat(tall(Rolle.SAKSBEHANDLER, kommune, "rognebær")).isEqualTo(1);
        assertThat(tall(Rolle.SAKSBEHANDLER, kommune, "dokument:rognebær")).isEqualTo(1);
        assertThat(tall(Rolle.SAKSBEHANDLER, kommune, "tittel:rognebær")).isZero();
    }

    @Test
    void teksten_i_et_skjermet_dokument_er_ikke_aapen() {
        var kommune = kommuner.ny();
        var id = Kommunevalg.i(kommune, this::skjermet);
        Kommunevalg.gjoerI(kommune, () -> lest(id, "rognebær"));
        assertThat(tall(Rolle.SAKSBEHANDLER, kommune, "rognebær")).isZero();
        assertThat(tall(Rolle.ARKIVMEDARBEIDER, kommune, "rognebær")).isEqualTo(1);
    }

    @Test
    void et_skjult_organisasjonsnummer_og_en_skjult_eiendom_gir_ikke_treff() {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> {
            var skjerming = new NySkjerming("13-1", "offl. § 13", List.of(2, 3, 4, 5), true, true);
            var sak = saker.opprett(proeve.sak("Avlastning"));
            var ny = proeve.inngaaende(sak, "Avlastning på gnr. 41 bnr. 12", Optional.of(skjerming));
            journal.journalfoer(
                    medPart(ny, new Part("EA", "Kanari AS", Optional.of("900000022"), "", "", "", "", false, true)));
        });
        for (var form :
                List.of("900000022", "orgnr:900000022", "gnr 41 bnr 12", "41/12", "gnr:41", "avsender:kanari")) {
            assertThat(tall(Rolle.SAKSBEHANDLER, kommune, form)).as(form).isZero();
            assertThat(tall(Rolle.ARKIVMEDARBEIDER, kommune, form)).as(form).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"barnehage", "Barnehager", "barnehageplass", "plass", "plasser", "tittel:plass"})
    void et_sammensatt_ord_finnes_paa_delene_sine(String del) {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> {
            post("Barnehage", "Ny avdeling", Optional.empty());
            post("Opptak", "Søknad om barnehageplass", Optional.empty());
        });
        assertThat(finn(Rolle.SAKSBEHANDLER, kommune, del).treff())
                .extracting(Treff::tittel)
                .contains("Søknad om barnehageplass");
        assertThat(tall(Rolle.SAKSBEHANDLER, kommune, "+" + del.replace("tittel:", "") + " opptak"))
                .as("pluss er akkurat det ordet")
                .isEqualTo(del.equals("barnehageplass") ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"age", "hag", "barn", "ass", "neha"})
    void et_stykke_av_et_ord_er_ikke_en_del(String stykke) {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> post("Opptak", "Søknad om barnehageplass", Optional.empty()));
        assertThat(tall(Rolle.SAKSBEHANDLER, kommune, stykke)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "garsje, garasje",
        "garajse, garasje",
        "søknad garsje, søknad garasje",
        "grasje dato:2026, garasje dato:2026",
        "avsender:brendenn, avsender:brenden"
    })
    void et_ord_med_skrivefeil_faar_et_forslag(String skrevet, String ment) {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> post("Garasjer", "Søknad om garasje", Optional.empty()));
        var funn = finn(Rolle.SAKSBEHANDLER, kommune, skrevet);
        assertThat(funn.antall()).isZero();
        assertThat(funn.menteDu()).contains(ment);
        assertThat(finn(Rolle.SAKSBEHANDLER, kommuner.ny(), skrevet).menteDu())
                .as("i en annen kommune")
                .isEmpty();
    }

    @Test
    void et_forslag_kommer_aldri_fra_en_kommune_som_ikke_kan_leses() {
        var min = kommuner.ny();
        var annen = kommuner.ny();
        Kommunevalg.gjoerI(annen, () -> post("Kanarifugl", "Kanarifuglplass", Optional.empty()));
        var funn = finn(person("En", Rolle.FAGLEDER, min), List.of(min, annen), "kanarifulg");
        assertThat(funn.menteDu()).isEmpty();
        assertThat(funn.antall()).isZero();
    }

    @Test
    void et_skjermet_ord_er_aldri_et_forslag_og_aldri_en_del() {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> skjermet());
        for (var ord : List.of("fuglsett", "kannari", "avlastning fugslet", "fugl")) {
            var funn = finn(Rolle.SAKSBEHANDLER, kommune, ord);
            assertThat(funn.menteDu()).as(ord).isEmpty();
            assertThat(funn.antall()).as(ord).isZero();
        }
    }

    @Test
    void et_ord_som_skjules_forsvinner_fra_vokabularet() {
        var kommune = kommuner.ny();
        var id = Kommunevalg.i(
                kommune,
                () -> post("Hage", "Klage fra Fuglset", Optional.empty()).id());
        assertThat(finn(Rolle.SAKSBEHANDLER, kommune, "fuglsett").menteDu()).contains("fuglset");
        var hjemmel = Optional.of(new Retting.Hjemmel("13-1", "offl. § 13"));
        var skjul = new Retting(Optional.empty(), Optional.of(List.of("Fuglset")), hjemmel, "Skulle vært skjermet");
        Kommunevalg.gjoerI(kommune, () -> rettinger.rett(id, 1, skjul));
        assertThat(finn(Rolle.SAKSBEHANDLER, kommune, "fuglsett").menteDu()).isEmpty();
        List<String> vokabular = Kommunevalg.i(
                kommune,
                () -> transaksjon()
                        .execute(status -> sql.sql("select ord from vokabular where kommune_id = ?")
                                .params(kommune.id())
                                .query(String.class)
                                .list()));
        assertThat(vokabular).contains("klage", "hage").doesNotContain("fuglset");
    }

    @Test
    void bare_vanlige_ord_gir_en_grunn() {
        assertThat(finn(Rolle.FAGLEDER, kommuner.ny(), "og i").raad())
                .singleElement()
                .satisfies(raad -> assertThat(raad.kode()).isEqualTo("vanlig"));
    }

    @Test
    void ti_tusen_tegn_gir_et_vanlig_svar() {
        assertThat(tall(Rolle.FAGLEDER, kommuner.ny(), "ord ".repeat(2_500))).isZero();
    }

    private JournalpostId skjermet() {
        var skjerming = new NySkjerming("13-1", "offl. § 13", List.of(3, 4), true, true);
        return post("Avlastning", "Søknad om avlastning Kanari Fuglset", Optional.of(skjerming))
                .id();
    }

    private TransactionTemplate transaksjon() {
        return new TransactionTemplate(transaksjoner);
    }

    private void lest(JournalpostId post, String tekst) {
        var dokument = dokumenter.forJournalpost(post.verdi()).getFirst();
        dokumenter.lagreTekst(post.verdi(), dokument.id(), tekst);
    }

    private Journalpost medMottaker(String sakstittel, String tittel) {
        var ny = proeve.inngaaende(saker.opprett(proeve.sak(sakstittel)), tittel);
        return journal.hent(journal.journalfoer(
                medPart(ny, new Part("EM", "Statskog", Optional.of("900000022"), "", "", "", "", false, false))));
    }

    private static NyJournalpost medPart(NyJournalpost ny, Part part) {
        return new NyJournalpost(
                ny.sak(),
                ny.type(),
                ny.status(),
                ny.tittel(),
                ny.dokumentetsDato(),
                ny.mottattDato(),
                ny.sendtDato(),
                ny.forfallsdato(),
                ny.administrativEnhet(),
                ny.saksbehandler(),
                ny.kanal(),
                Stream.concat(ny.parter().stream(), Stream.of(part)).toList(),
                ny.skjerming(),
                ny.dokumenter());
    }

    private Journalpost post(String sakstittel, String tittel, Optional<NySkjerming> skjerming) {
        var sak = saker.opprett(proeve.sak(sakstittel));
        return journal.hent(journal.journalfoer(proeve.inngaaende(sak, tittel, skjerming)));
    }

    private static NySak medEiendom(NySak sak, int gnr, int bnr) {
        return new NySak(
                sak.arkivdel(),
                sak.klasse(),
                sak.tittel(),
                sak.skjermedeOrd(),
                sak.administrativEnhet(),
                sak.saksansvarlig(),
                Optional.of(new NySak.Eiendom(gnr, bnr)));
    }

    private static Person person(String navn, Rolle rolle, Kommune... i) {
        return new Person(
                UUID.randomUUID(),
                "bruker",
                navn,
                "enhet",
                "sted",
                true,
                Stream.of(i).collect(Collectors.toMap(kommune -> kommune, kommune -> Set.of(rolle))));
    }

    private int tall(Rolle rolle, Kommune kommune, String skrevet) {
        return finn(rolle, kommune, skrevet).antall();
    }

    private Funn finn(Rolle rolle, Kommune kommune, String skrevet) {
        return finn(person("En Annen", rolle, kommune), List.of(kommune), skrevet);
    }

    private Funn finn(Person person, List<Kommune> bundne, String skrevet) {
        return Paalogget.som(
                person,
                () -> Kommunevalg.blant(bundne, () -> {
                    var funn = sok.finn(Sporring.les(skrevet), 25);
                    assertThat(funn.antall()).isEqualTo(funn.treff().size());
                    return funn;
                }));
    }
}
