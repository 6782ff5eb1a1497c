package no.dokumentsenter.detektor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the detectors slow: what comes in by e-mail is written by anybody. */
class DetektortidTest {
    private static final int TEGN = 200_000;
    /** The slowest of these takes less than a second; what grows with the square takes minutes. */
    private static final Duration LENGST = Duration.ofSeconds(20);

    private static final List<String> KJENTE = List.of("Kari Nordmann", "Per Aas", "Åse Li");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "12 ",
                "123456 ",
                "1184403859",
                "11844038595 ",
                "1234.",
                "12.34.56 ",
                "+47",
                "+",
                "0047 ",
                "1-",
                "l1O",
                "l1O0Il ",
                "a",
                "a.",
                "a@",
                "@",
                "a@b.c ",
                ".",
                "A",
                "A ",
                "A. ",
                "Aa",
                "A-",
                "Kari ",
                "Kari, ",
                "Kari-",
                "kari_",
                "Kari og ",
                "Hansen, ",
                "nordmann ",
                "van ",
                "Van de ",
                "AS ",
                "f.nr ",
                "fødselsn",
                "konto",
                " ",
                "\n",
                "/",
                "- ",
                "(",
                ",",
                "s",
                "\u0301",
                "æøå",
                "41 22 33 44 ",
                "41223344/",
                " / "
            })
    void to_hundre_tusen_tegn_av_det_samme_er_lest_paa_et_oeyeblikk(String bit) {
        var tekst = bit.repeat(TEGN / bit.length());
        assertTimeoutPreemptively(LENGST, () -> Detektorer.finn(tekst, KJENTE));
        assertTimeoutPreemptively(LENGST, () -> Identitetsnumre.utenNumre(tekst));
    }

    @Test
    void tilfeldige_tegn_gir_aldri_en_feil_og_alltid_gyldige_steder() {
        var terning = new Random(20261128);
        var tegn = "0123456789 0123456789.-_/+@lIOo|,\n\u00a0KariNordmannHansenASogf.nrDUFkonto😀ǿ";
        for (var i = 0; i < 3000; i++) {
            var tekst = new StringBuilder();
            for (var j = terning.nextInt(60); j > 0; j--) {
                tekst.append(tegn.charAt(terning.nextInt(tegn.length())));
            }
            assertThat(Detektorer.finn(tekst.toString(), KJENTE))
                    .allSatisfy(funn -> assertThat(funn.til()).isLessThanOrEqualTo(tekst.length()));
        }
    }
}
