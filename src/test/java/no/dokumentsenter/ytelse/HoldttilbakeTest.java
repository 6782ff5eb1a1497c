package no.dokumentsenter.ytelse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.dokumentsenter.ytelse.Brevtekster.Familie;
import org.junit.jupiter.api.Test;

/** A measuring of suggestions says nothing when the letters that are held back are those that were learned from. */
class HoldttilbakeTest {
    /** So many words in a row are a phrase of somebody's own; fewer are Norwegian. */
    private static final int FRASE = 6;

    private final List<Familie> kjente = Brevtekster.les("opplaering.txt").familier();
    private final List<Familie> holdtTilbake = Stream.of("holdttilbake.txt", "blindproeve.txt")
            .flatMap(fil -> Brevtekster.les(fil).familier().stream())
            .toList();

    @Test
    void ingen_setning_overskrift_eller_lengre_frase_er_felles() {
        assertThat(frasene(holdtTilbake)).isNotEmpty().doesNotContainAnyElementsOf(frasene(kjente));
        assertThat(tekster(holdtTilbake)).doesNotContainAnyElementsOf(tekster(kjente));
    }

    @Test
    void ingen_avsender_og_intet_etternavn_er_felles() {
        assertThat(etternavn(holdtTilbake)).isNotEmpty().doesNotContainAnyElementsOf(etternavn(kjente));
        assertThat(virksomheter(holdtTilbake)).isNotEmpty().doesNotContainAnyElementsOf(virksomheter(kjente));
    }

    @Test
    void begge_delene_har_brev_av_alle_slag() {
        var slag = new Brevverden(1, kjente)
                .slagene().stream().map(Brevverden.Slag::id).toList();
        assertThat(Stream.concat(kjente.stream(), holdtTilbake.stream()))
                .allSatisfy(familie -> assertThat(familie.slag().keySet()).containsExactlyInAnyOrderElementsOf(slag));
    }

    @Test
    void samme_froe_gir_de_samme_brevene() {
        var en = new Brevverden(7, kjente).nye(holdtTilbake.getFirst(), 40);
        var to = new Brevverden(7, kjente).nye(holdtTilbake.getFirst(), 40);
        assertThat(en).isEqualTo(to);
    }

    private static Set<String> tekster(List<Familie> familier) {
        var alle = new HashSet<String>();
        for (var familie : familier) {
            alle.addAll(familie.felles());
            familie.slag().values().forEach(o -> {
                alle.addAll(o.titler());
                alle.addAll(o.setninger());
            });
        }
        return alle;
    }

    private static Set<String> frasene(List<Familie> familier) {
        var frasene = new HashSet<String>();
        for (var tekst : tekster(familier)) {
            // A property is one word: «gnr. 1 bnr. 2» is nobody's phrase.
            var ord = tekst.toLowerCase(Locale.ROOT)
                    .replaceAll("gnr\\.? \\{gnr}[,/ ]*(?:bnr\\.? )?\\{bnr}", "{eiendom}")
                    .split("[^\\p{L}{}]+");
            IntStream.rangeClosed(0, ord.length - FRASE)
                    .forEach(i -> frasene.add(String.join(" ", Arrays.copyOfRange(ord, i, i + FRASE))));
        }
        return frasene;
    }

    private static Set<String> etternavn(List<Familie> familier) {
        var navn = new HashSet<String>();
        familier.forEach(f -> f.personer().forEach(p -> navn.add(p.substring(p.lastIndexOf(' ') + 1))));
        return navn;
    }

    private static Set<String> virksomheter(List<Familie> familier) {
        var navn = new HashSet<String>();
        familier.forEach(f -> {
            navn.addAll(f.firmaer());
            navn.addAll(f.lag());
        });
        return navn;
    }
}
