package no.dokumentsenter.sok;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SporringTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dato:i.dag            | dato
            dato:31.2.2026        | dato
            dato:13.2026          | dato
            dato:2026..2025       | dato
            dato:..               | dato
            dato:                 | dato
            saksnr:abc            | saksnr
            saksnr:2026-123       | saksnr
            orgnr:900000013       | orgnr
            orgnr:123             | orgnr
            gnr:skog              | eiendom
            ga*                   | kort
            avsender:             | tomt_felt
            mottaker:\"\"           | tomt_felt
            26/1 26/2             | to_numre
            ulv -dato:2026        | minus
            ***                   | tom
            - + "                 | tom
            """)
    void det_som_ikke_kan_forstaas_sier_hva_som_er_galt(String skrevet, String kode) {
        var sporring = Sporring.les(skrevet);
        assertThat(sporring.kanSoekes()).isFalse();
        assertThat(sporring.raad()).extracting(Raad::kode).contains(kode);
    }

    @Test
    void et_ukjent_felt_soekes_som_ord_og_sies_fra_om() {
        var sporring = Sporring.les("avsendr:brenden");
        assertThat(sporring.kanSoekes()).isTrue();
        assertThat(sporring.raad()).containsExactly(Raad.merk("ukjent_felt", "avsendr"));
        assertThat(sporring.ledd()).extracting(Ledd::tekst).containsExactly("avsendr", "brenden");
    }

    @ParameterizedTest
    @CsvSource({
        "18.11.2026, 2026-11-18, 2026-11-18",
        "2026-11-18, 2026-11-18, 2026-11-18",
        "11.2026, 2026-11-01, 2026-11-30",
        "2026-11, 2026-11-01, 2026-11-30",
        "2026, 2026-01-01, 2026-12-31",
        "1.1.2026..31.3.2026, 2026-01-01, 2026-03-31",
        "2025..02.2026, 2025-01-01, 2026-02-28",
        "2025.., 2025-01-01,",
        "..2025,, 2025-12-31"
    })
    void datoer_skrives_paa_mange_maater(String skrevet, LocalDate fra, LocalDate til) {
        assertThat(Sporring.les("dato:" + skrevet).periode())
                .contains(new Periode(Optional.ofNullable(fra), Optional.ofNullable(til)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Svar: avslag", "møte kl. 12:30", "O'Hara", "a&b", "https://kommune.example/sak", "kari-anne"})
    void vanlig_tekst_er_ord(String skrevet) {
        var sporring = Sporring.les(skrevet);
        assertThat(sporring.kanSoekes()).isTrue();
        assertThat(sporring.ledd()).isNotEmpty();
    }

    @Test
    void tegn_i_ord_er_aldri_operatorer() {
        assertThat(Ledd.query(Sporring.les("a|b ':* \\\\ !c").ledd(), ledd -> java.util.List.of()))
                .isEqualTo("'a|b' & '!c'");
        assertThat(Ledd.query(Sporring.les("avsender:O'Hara -skog* \"to ord\"").ledd(), ledd -> java.util.List.of()))
                .isEqualTo("'O''Hara':A & !'skog':* & 'to ord'");
    }
}
