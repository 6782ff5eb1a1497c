package no.dokumentsenter.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HistorieTest {
    private static final LocalDate IDAG = LocalDate.of(2026, 11, 23);
    private static final List<Hendelse> HISTORIE = Historie.lag(IDAG, Historie.FROE);

    @Test
    void samme_froe_og_dag_gir_samme_historie() {
        assertThat(Historie.lag(IDAG, Historie.FROE)).isEqualTo(HISTORIE);
    }

    @Test
    void ingenting_skjer_paa_fridager_eller_fra_og_med_i_dag() {
        for (var idag : List.of(IDAG, LocalDate.of(2026, 5, 26), LocalDate.of(2027, 1, 9))) {
            assertThat(Historie.lag(idag, Historie.FROE)).allSatisfy(hendelse -> {
                var dag = hendelse.naar().toLocalDate();
                assertThat(Virkedager.erVirkedag(dag)).isTrue();
                assertThat(dag).isBefore(idag).isAfterOrEqualTo(idag.minusDays(60));
                assertThat(hendelse.dokumentdato()).isBeforeOrEqualTo(dag);
            });
        }
    }

    @Test
    void paaske_pinse_og_nasjonaldag_er_fridager() {
        assertThat(List.of("2026-04-02", "2026-04-03", "2026-04-06", "2026-05-14", "2026-05-25", "2027-05-17"))
                .noneMatch(dag -> Virkedager.erVirkedag(LocalDate.parse(dag)));
        assertThat(List.of("2026-04-01", "2026-04-07", "2026-11-23"))
                .allMatch(dag -> Virkedager.erVirkedag(LocalDate.parse(dag)));
    }

    @Test
    void hver_kommune_har_minst_seksti_saker_og_aasnes_flest_registreringer() {
        var saker = HISTORIE.stream()
                .filter(hendelse -> hendelse.nySak().isPresent())
                .collect(Collectors.groupingBy(Hendelse::slug, Collectors.counting()));
        assertThat(saker.keySet()).isEqualTo(Set.of("vaaler", "aasnes", "grue"));
        assertThat(saker.values()).allMatch(antall -> antall >= 60);
        var registreringer = HISTORIE.stream().collect(Collectors.groupingBy(Hendelse::slug, Collectors.counting()));
        assertThat(registreringer.get("aasnes"))
                .isGreaterThan(registreringer.get("vaaler"))
                .isGreaterThan(registreringer.get("grue"));
        assertThat(HISTORIE).hasSizeBetween(500, 800);
    }

    @Test
    void en_sak_aapnes_av_sin_foerste_registrering_og_bare_av_den() {
        var sett = new HashMap<String, Integer>();
        for (var hendelse : HISTORIE) {
            int nummer = sett.merge(hendelse.sakNoekkel(), 1, Integer::sum);
            assertThat(hendelse.nySak().isPresent()).isEqualTo(nummer == 1);
        }
    }

    @Test
    void alle_fem_journalposttyper_og_de_vanlige_tilgangskodene_finnes() {
        assertThat(HISTORIE.stream().map(Hendelse::type).collect(Collectors.toSet()))
                .isEqualTo(Set.of("I", "U", "N", "X", "S"));
        assertThat(HISTORIE.stream()
                        .flatMap(hendelse -> hendelse.tilgangskode().stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of("13-1", "13-spesial", "14", "23-3", "25-1", "26-5"));
    }

    @Test
    void ingen_tittel_er_lengre_enn_200_tegn_eller_har_rester_av_moensteret() {
        assertThat(HISTORIE).allSatisfy(hendelse -> {
            assertThat(hendelse.tittel()).hasSizeLessThanOrEqualTo(200).doesNotContainPattern("[\\[\\]{}|]");
            assertThat(hendelse.brodtekst())
                    .hasSizeBetween(1, 3)
                    .allMatch(avsnitt -> !avsnitt.matches(".*[\\[\\]{}|].*"));
        });
        assertThat(Saksmoenster.alle().stream()
                        .flatMap(moenster -> moenster.trinn().stream().map(Saksmoenster.Trinn::tittel))
                        .distinct())
                .hasSizeGreaterThan(60);
    }

    @Test
    void skjermede_ord_peker_paa_ord_i_tittelen_og_har_en_tilgangskode() {
        assertThat(HISTORIE)
                .filteredOn(hendelse -> !hendelse.skjermedeOrd().isEmpty())
                .hasSizeGreaterThan(60)
                .allSatisfy(hendelse -> {
                    assertThat(hendelse.tilgangskode()).isPresent();
                    assertThat(hendelse.skjermedeOrd())
                            .allMatch(ord -> ord < hendelse.tittel().split(" ").length);
                });
    }

    @Test
    void et_skjermet_navn_staar_aldri_uskjermet_i_tittelen() {
        assertThat(HISTORIE)
                .filteredOn(hendelse -> hendelse.tilgangskode().isPresent())
                .allSatisfy(hendelse -> {
                    var aapne = aapneOrd(hendelse.tittel(), hendelse.skjermedeOrd());
                    assertThat(hendelse.parter())
                            .filteredOn(PartData::skjermet)
                            .noneMatch(part -> aapne.contains(part.navn()));
                });
    }

    @Test
    void alle_identitetsnumre_er_syntetiske() {
        var parter = HISTORIE.stream()
                .flatMap(hendelse -> hendelse.parter().stream())
                .toList();
        assertThat(parter.stream().flatMap(part -> part.foedselsnummer().stream()))
                .hasSizeGreaterThan(20)
                .allMatch(Syntetisk::erSyntetiskFoedselsnummer);
        assertThat(parter.stream().flatMap(part -> part.orgnr().stream())).allMatch(Syntetisk::erSyntetiskOrgnr);
        assertThat(Demodata.kommuner()).allMatch(kommune -> Syntetisk.erSyntetiskOrgnr(kommune.orgnr()));
    }

    @Test
    void hver_saksbehandler_er_ansatt_i_kommunen_og_hver_klasse_finnes() {
        var ansatte =
                Demodata.personer().stream().collect(Collectors.toMap(Demoperson::brukernavn, Demoperson::kommuner));
        var klasser = Demodata.klasser().stream().collect(Collectors.toMap(Demoklasse::klasseID, Demoklasse::arkivdel));
        assertThat(HISTORIE).allSatisfy(hendelse -> {
            assertThat(ansatte.get(hendelse.saksbehandler())).isEqualTo(List.of(hendelse.slug()));
            assertThat(klasser).containsKey(hendelse.klasse());
            hendelse.nySak().ifPresent(sak -> assertThat(klasser).containsEntry(sak.klasse(), sak.arkivdel()));
        });
    }

    @Test
    void eiendommer_ligger_i_kommunens_egne_gaardsnumre() {
        var kommuner = Demodata.kommuner().stream().collect(Collectors.toMap(Demokommune::slug, kommune -> kommune));
        assertThat(HISTORIE)
                .allSatisfy(hendelse -> hendelse.nySak()
                        .flatMap(NySakData::eiendom)
                        .ifPresent(eiendom -> assertThat(eiendom.gnr())
                                .isBetween(
                                        kommuner.get(hendelse.slug()).gnrFra(),
                                        kommuner.get(hendelse.slug()).gnrTil())));
    }

    @Test
    void de_faste_sakene_er_de_foerste_i_hver_kommune_hvilken_dag_det_enn_er() {
        for (var idag : List.of(IDAG, LocalDate.of(2027, 3, 1))) {
            var historie = Historie.lag(idag, Historie.FROE);
            var nummer = new HashMap<String, Integer>();
            for (var hendelse : historie) {
                if (hendelse.nySak().isPresent()) {
                    int nr = nummer.merge(hendelse.slug(), 1, Integer::sum);
                    if (nr <= 4) {
                        assertThat(hendelse.sakNoekkel()).isEqualTo("%s-%03d".formatted(hendelse.slug(), nr));
                    }
                }
            }
            assertThat(titler(historie))
                    .containsEntry("aasnes-001", "Byggesak - tilbygg til bolig - gnr. 88 bnr. 14 i Kjellmyra")
                    .containsEntry("grue-003", "Kulturmidler - restaurering av grendehus")
                    .containsEntry("vaaler-004", "Trafikksikkerhet og vegstandard - Fossvegen i Braskereidfoss");
        }
    }

    private static Map<String, String> titler(List<Hendelse> historie) {
        return historie.stream()
                .filter(hendelse -> hendelse.nySak().isPresent())
                .collect(Collectors.toMap(
                        Hendelse::sakNoekkel,
                        hendelse -> hendelse.nySak().orElseThrow().tittel()));
    }

    private static String aapneOrd(String tittel, List<Integer> skjermet) {
        var ord = tittel.split(" ");
        for (int plass : skjermet) {
            ord[plass] = "******";
        }
        return String.join(" ", ord);
    }
}
