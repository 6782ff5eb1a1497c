package no.dokumentsenter.postmottak.forslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.dokumentsenter.lesing.Ord;
import org.junit.jupiter.api.Test;

class OrdtreffTest {
    private static final List<Ord> SIDE = ord("Til kommunen", "Søknad om", "startlån og tilskudd");

    @Test
    void ordene_finnes_over_et_linjeskift_og_uansett_store_bokstaver() {
        assertThat(Ordtreff.finn(2, 3, SIDE, "søknad om Startlån")).contains(new Bevis(2, 3, List.of(2, 3, 4)));
    }

    @Test
    void en_del_av_et_ord_merker_hele_ordet() {
        assertThat(Ordtreff.finn(1, 1, SIDE, "tilsku")).contains(new Bevis(1, 1, List.of(6)));
        assertThat(Ordtreff.finn(1, 1, SIDE, "lån og")).contains(new Bevis(1, 1, List.of(4, 5)));
    }

    @Test
    void det_som_ikke_staar_der_merkes_ikke() {
        assertThat(Ordtreff.finn(1, 1, SIDE, "om tilskudd")).isEmpty();
        assertThat(Ordtreff.finn(1, 1, SIDE, " ")).isEmpty();
        assertThat(Ordtreff.finn(1, 1, List.of(), "søknad")).isEmpty();
    }

    private static List<Ord> ord(String... linjer) {
        return Stream.of(linjer)
                .flatMap(linje -> Stream.of(linje.split(" ")))
                .map(tekst -> new Ord(tekst, 0, 0, 10, 10))
                .toList();
    }
}
