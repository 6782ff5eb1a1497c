package no.dokumentsenter.detektor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Identity numbers, all of them synthetic: the month has 80 added. */
class IdentitetsnumreTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Innsyn i egne opplysninger 11918403827; Innsyn i egne opplysninger",
                "Klage fra 119184 03827 på vedtak; Klage fra på vedtak",
                "Søknad, fødselsnummer: 11918403827; Søknad",
                "Søknad (fnr. 11918403827) om plass; Søknad om plass",
                "legeerklaering_11918403827.pdf; legeerklaering_.pdf",
                "Utbetalt til konto 11918403827 i mai; Utbetalt til konto i mai",
                "Bosetting, DUF-nr. 201905432108; Bosetting",
                "Faktura 11918403828; Faktura 11918403828"
            })
    void nummeret_tas_ut_med_ordet_som_sier_hva_det_er_og_andre_tall_staar(String med, String uten) {
        assertThat(Identitetsnumre.utenNumre(med)).isEqualTo(uten);
    }
}
