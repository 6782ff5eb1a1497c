package no.dokumentsenter.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.felles.Regelbrudd;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Produkttest
class KodelisterTest {
    private static final Path FIKS_ARKIV = Path.of("../shared/standarder/fiks-arkiv/kodelister");
    private static final Pattern KODE =
            Pattern.compile("\"kodeverdi\"\\s*:\\s*\"([^\"]+)\",\\s*\"kodebeskrivelse\"\\s*:\\s*\"([^\"]+)\"");

    /** Where Fiks Arkiv and the standard's service interface say different things. We follow the latter. */
    private static final List<String> ULIKT = List.of(
            "arkivstatus Opprettet Opprettet",
            "arkivstatus Avsluttet Avsluttet",
            "avskrivningsmaate TE Tatt til etteretning",
            "dokumenttype FAKTURA Faktura",
            "journalstatus F Ferdigstilt av saksbehandler",
            "journalstatus M Midlertidig registrering av innkommende dokument",
            "journalstatus S Saksbehandler har registrert innkommende dokument",
            "kassasjonsvedtak U Utført",
            "merknadstype MA Arkivmerknad",
            "partrolle K Klient",
            "partrolle P Pårørende arkiv",
            "partrolle F Formynder",
            "partrolle A Advokat",
            "variantformat S Digitalt signert dokument");

    @Autowired
    private Kodelister kodelister;

    @Autowired
    private Hjemler hjemler;

    @Test
    void hver_kodeliste_i_katalogen_har_verdier() {
        for (var liste : Kodeliste.values())
            assertThat(kodelister.liste(liste.navn())).isNotEmpty();
    }

    @Test
    void en_kodeliste_finnes_ogsaa_under_navnet_tjenestegrensesnittet_bruker() {
        assertThat(kodelister.liste("tilknyttetregistreringsom"))
                .extracting(Kodeverdi::kode)
                .containsExactlyInAnyOrder("H", "V");
        assertThatThrownBy(() -> kodelister.liste("finnesikke")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void i_uttrekk_staar_standardens_egne_ord() {
        assertThat(kodelister.kodenavn(Kodeliste.JOURNALPOSTTYPE, "I")).isEqualTo("Inngående dokument");
        assertThat(kodelister.kodenavn(Kodeliste.ARKIVDELSTATUS, "P")).isEqualTo("Avsluttet periode");
        assertThat(kodelister.kodenavn(Kodeliste.TILGANGSRESTRIKSJON, "13-BV"))
                .isEqualTo("Offl. § 13 første ledd, jf. barnevernsloven § 13-1");
    }

    @Test
    void en_kode_utenfor_listen_avvises_med_feltets_navn() {
        kodelister.krev(Kodeliste.AVSKRIVNINGSMAATE, "TLF");
        assertThatThrownBy(() -> kodelister.krev(Kodeliste.AVSKRIVNINGSMAATE, "SMS"))
                .isInstanceOfSatisfying(
                        Regelbrudd.class,
                        brudd -> assertThat(brudd.brudd().getFirst().felt()).isEqualTo("avskrivningsmaate"));
    }

    @Test
    void fiks_arkiv_sine_koder_finnes_hos_oss_unntatt_kjente_ulikheter() throws IOException {
        assumeTrue(Files.isDirectory(FIKS_ARKIV), "Hoppet over: kodelistene finnes ikke i " + FIKS_ARKIV);
        var manglende = new ArrayList<String>();
        for (var liste : fiksArkiv().entrySet()) {
            var vaare = kodelister.liste(liste.getKey()).stream()
                    .map(verdi -> verdi.kode() + " " + verdi.kodenavn())
                    .toList();
            liste.getValue().stream()
                    .filter(verdi -> !vaare.contains(verdi))
                    .forEach(verdi -> manglende.add(liste.getKey() + " " + verdi));
        }
        assertThat(manglende).containsExactlyInAnyOrderElementsOf(ULIKT);
    }

    @Test
    void en_hjemmel_siteres_slik_loven_var_den_dagen() {
        assertThat(hjemler.finn("13-BV", LocalDate.of(2022, 12, 31))
                        .orElseThrow()
                        .hjemmel())
                .endsWith("barnevernloven § 6-7");
        assertThat(hjemler.finn("13-BV", LocalDate.of(2023, 1, 1)).orElseThrow().hjemmel())
                .endsWith("barnevernsloven § 13-1");
    }

    @Test
    void en_kode_har_aldri_to_gyldige_hjemler_paa_samme_dag() {
        for (var dag = LocalDate.of(2009, 1, 1); dag.isBefore(LocalDate.of(2027, 1, 1)); dag = dag.plusMonths(1)) {
            assertThat(hjemler.gyldige(dag)).extracting(Hjemmel::kode).doesNotHaveDuplicates();
        }
    }

    @Test
    void merinnsyn_vurderes_bare_naar_unntaket_er_valgfritt() {
        var dag = LocalDate.of(2026, 11, 23);
        assertThat(hjemler.finn("14", dag).orElseThrow().kreverMerinnsyn()).isTrue();
        assertThat(hjemler.finn("13-1", dag).orElseThrow().kreverMerinnsyn()).isFalse();
    }

    private static Map<String, List<String>> fiksArkiv() throws IOException {
        var lister = new TreeMap<String, List<String>>();
        try (var filer = Files.walk(FIKS_ARKIV)) {
            for (var fil : filer.filter(fil -> fil.toString().endsWith(".json")).toList()) {
                var deler = fil.getFileName().toString().split("\\.");
                var navn = deler[deler.length - 2].toLowerCase(Locale.ROOT);
                if (Kodeliste.av(navn).isEmpty()) continue; // meetings, and lists of fields that are Fiks Arkiv's own
                lister.put(
                        navn,
                        KODE.matcher(Files.readString(fil))
                                .results()
                                .map(treff -> treff.group(1) + " " + treff.group(2))
                                .toList());
            }
        }
        return lister;
    }
}
