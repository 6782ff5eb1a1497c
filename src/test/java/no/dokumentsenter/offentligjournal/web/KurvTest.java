package no.dokumentsenter.offentligjournal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import no.dokumentsenter.offentligjournal.web.Kurv.Vare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KurvTest {
    private static final Instant NAA = Instant.parse("2026-11-28T10:00:00Z");
    private static final Kurv TOM = Kurv.les(null, NAA);

    @Test
    void det_som_legges_i_ligger_der_i_24_timer_og_ikke_lenger() {
        var skrevet = TOM.med(vare(1), NAA).skrevet();
        assertThat(Kurv.les(skrevet, NAA.plus(Duration.ofHours(23))).varer()).containsExactly(vare(1));
        assertThat(Kurv.les(skrevet, NAA.plus(Duration.ofHours(24))).varer()).isEmpty();
    }

    @Test
    void den_samme_ligger_der_en_gang_og_kan_tas_ut() {
        var kurv = TOM.med(vare(1), NAA).med(vare(2), NAA).med(vare(1), NAA);
        assertThat(kurv.varer()).containsExactly(vare(2), vare(1));
        assertThat(Kurv.les(kurv.uten(vare(2)).skrevet(), NAA).varer()).containsExactly(vare(1));
    }

    @Test
    void aa_ta_ut_gir_ikke_lengre_tid() {
        var kurv = TOM.med(vare(1), NAA).med(vare(2), NAA);
        assertThat(kurv.uten(vare(1)).utloep()).isEqualTo(NAA.plus(Duration.ofHours(24)));
    }

    @Test
    void det_er_plass_til_tjue() {
        var kurv = TOM;
        for (var nr : IntStream.range(0, 20).toArray()) {
            assertThat(kurv.harPlassTil(vare(nr))).isTrue();
            kurv = kurv.med(vare(nr), NAA);
        }
        assertThat(kurv.harPlassTil(vare(20))).isFalse();
        assertThat(kurv.harPlassTil(vare(3))).as("it lies there").isTrue();
        assertThat(kurv.skrevet().length())
                .as("a cookie goes with every request")
                .isLessThan(2_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tull",
                "_aasnes:00000000-0000-0000-0000-000000000001",
                "99999999999_aasnes:00000000-0000-0000-0000-000000000001",
                "1_aasnes:00000000-0000-0000-0000-000000000001",
                "1795946400_../aasnes:00000000-0000-0000-0000-000000000001",
                "1795946400_<script>",
                "1795946400___"
            })
    void det_noen_har_skrevet_selv_er_en_tom_kurv(String kapsel) {
        assertThat(Kurv.les(kapsel, NAA).varer()).isEmpty();
    }

    @Test
    void kurven_sier_ingenting_om_hvem_leseren_er() {
        assertThat(TOM.med(vare(1), NAA).skrevet()).matches("\\d{10}_aasnes:[0-9a-f-]{36}");
    }

    private static Vare vare(int nr) {
        return new Vare("aasnes", new UUID(0, nr));
    }
}
