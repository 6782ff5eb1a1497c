package no.dokumentsenter.offentligjournal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StrupeTest {
    private static final Instant NAA = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void den_som_spoer_for_mye_maa_vente_til_minuttet_er_ute() {
        var strupe = new Strupe(2);
        assertThat(strupe.ventetid("a", NAA)).isZero();
        assertThat(strupe.ventetid("a", NAA.plusSeconds(10))).isZero();
        assertThat(strupe.ventetid("a", NAA.plusSeconds(20))).isEqualTo(40);
        assertThat(strupe.ventetid("a", NAA.plusSeconds(60))).isZero();
    }

    @Test
    void en_annen_adresse_merker_ingenting() {
        var strupe = new Strupe(1);
        strupe.ventetid("a", NAA);
        assertThat(strupe.ventetid("a", NAA)).isPositive();
        assertThat(strupe.ventetid("b", NAA)).isZero();
    }

    @Test
    void minnet_vokser_ikke_uten_grense() {
        var strupe = new Strupe(1);
        for (var i = 0; i < 30_000; i++) {
            strupe.ventetid("adresse " + i, NAA);
        }
        assertThat(strupe.ventetid("en til", NAA)).isZero();
    }
}
