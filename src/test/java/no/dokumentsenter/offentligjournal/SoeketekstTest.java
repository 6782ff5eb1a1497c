package no.dokumentsenter.offentligjournal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.dokumentsenter.sak.Saksnummer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoeketekstTest {
    private static final LocalDate IDAG = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"2026/123", "26/123", "2026/0123", " 2026 / 123 "})
    void et_saksnummer_forstaas_slik_folk_skriver_det(String skrevet) {
        assertThat(les(skrevet).sak()).contains(new Saksnummer(2026, 123));
        assertThat(les(skrevet).ord()).isEmpty();
    }

    @Test
    void et_journalpostnummer_forstaas() {
        assertThat(les("26/123-4").sak()).contains(new Saksnummer(2026, 123));
        assertThat(les("26/123-4").journalpostnummer()).contains(4);
    }

    @Test
    void gnr_og_bnr_er_ikke_et_saksnummer_fra_et_aar_som_ikke_har_vaert() {
        assertThat(les("41/12").sak()).isEmpty();
        assertThat(les("41/12").ord()).isEqualTo("41 12");
    }

    @Test
    void tegn_som_databasen_ikke_kan_ta_imot_faller_bort() {
        assertThat(les("a\0b\uD800c").ord()).isEqualTo("a bc");
        assertThat(les("x".repeat(10_000)).ord()).hasSize(200);
    }

    private static Soeketekst les(String skrevet) {
        return Soeketekst.les(skrevet, IDAG);
    }
}
