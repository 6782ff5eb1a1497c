package no.dokumentsenter.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemodataTest {
    /** As the national code key writes its codes: a letter and two digits, one to three digits, or an ampersand. */
    private static final Pattern K_KODE = Pattern.compile("[A-ZÆØÅ]\\d{2}.*|\\d{1,3}.*|.*&.*");

    @Test
    void klassifikasjonen_er_vaar_egen_i_hoeyst_to_nivaaer() {
        var klasser = Demodata.klasser();
        var sett = new HashSet<String>();
        assertThat(klasser).hasSizeBetween(40, 60).allSatisfy(klasse -> {
            assertThat(klasse.klasseID()).matches("[A-Z]{2}(-\\d{2})?").doesNotMatch(K_KODE);
            assertThat(klasse.overordnet().stream().allMatch(sett::contains)).isTrue();
            assertThat(sett.add(klasse.klasseID())).isTrue();
        });
    }

    @Test
    void demobrukerne_i_kontrakten_finnes() {
        var brukere = Demodata.personer().stream().map(Demoperson::brukernavn).collect(Collectors.toSet());
        assertThat(brukere).contains("fagleder", "arkivar1", "arkivar2", "arkivar3", "arkivar4", "drift");
        for (var slug : List.of("vaaler", "aasnes", "grue")) {
            assertThat(brukere).contains("saksbehandler." + slug, "leder." + slug, "kommunedirektor." + slug);
        }
        assertThat(brukere).hasSameSizeAs(Demodata.personer());
    }

    @Test
    void hver_rolle_er_kjent_og_hver_person_har_en_kommune() {
        var roller = Set.of("fagleder", "arkivmedarbeider", "saksbehandler", "leder", "kommunedirektoer", "drift");
        assertThat(Demodata.personer()).allSatisfy(person -> {
            assertThat(roller).contains(person.rolle());
            assertThat(person.kommuner()).isNotEmpty().isSubsetOf("vaaler", "aasnes", "grue");
        });
    }

    @Test
    void gaardsnumrene_overlapper_ikke_mellom_kommunene() {
        var kommuner = Demodata.kommuner();
        for (int i = 1; i < kommuner.size(); i++) {
            assertThat(kommuner.get(i).gnrFra())
                    .isGreaterThan(kommuner.get(i - 1).gnrTil());
        }
    }

    @Test
    void det_finnes_tretti_poststykker_paa_hoeyst_en_megabyte_hver() throws IOException {
        var post = Demodata.post();
        assertThat(post).hasSize(30);
        long sum = 0;
        for (var stykke : post) {
            try (var inn = stykke.aapne()) {
                int lengde = inn.readAllBytes().length;
                assertThat(lengde).as(stykke.fil()).isBetween(300, 1_000_000);
                sum += lengde;
            }
        }
        assertThat(sum).isLessThan(6_000_000);
    }

    @Test
    void emnefeltet_med_foedselsnummer_har_et_syntetisk_nummer() throws IOException {
        var stykke = Demodata.post().stream()
                .filter(post -> post.fil().startsWith("03-kopi"))
                .findFirst()
                .orElseThrow();
        try (var inn = stykke.aapne()) {
            var nummer = Pattern.compile("Subject: .*?(\\d{11})")
                    .matcher(new String(inn.readAllBytes(), StandardCharsets.US_ASCII));
            assertThat(nummer.find()).isTrue();
            assertThat(Syntetisk.erSyntetiskFoedselsnummer(nummer.group(1))).isTrue();
        }
    }
}
