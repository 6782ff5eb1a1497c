package no.dokumentsenter.offentligjournal.web;

import static org.assertj.core.api.Assertions.assertThat;

import no.dokumentsenter.felles.web.Regneark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+47 62", "-1", "@SUM(A1)", "  =HYPERLINK(\"x\")"})
    void en_celle_blir_aldri_en_formel(String verdi) {
        assertThat(Regneark.celle(verdi)).startsWith("\"'");
    }

    @Test
    void anfoerselstegn_dobles_og_linjeskift_blir_mellomrom() {
        assertThat(Regneark.celle("si \"hei\"\r\n=cmd;x")).isEqualTo("\"si \"\"hei\"\" =cmd;x\"");
    }
}
