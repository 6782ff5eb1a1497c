package no.dokumentsenter.arkivstruktur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A class as a person writes it. */
@Produkttest
class KlasseSkrevetTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Arkivstruktur arkivstruktur;

    private Kommune kommune;

    @Test
    void klassen_kjennes_igjen_med_og_uten_tittel_og_aldri_av_en_del_av_koden() {
        kommune = kommuner.ny();
        var byggesak = Optional.of("200");

        assertThat(skrevet("200")).isEqualTo(byggesak);
        assertThat(skrevet("200 Byggesak")).isEqualTo(byggesak);
        assertThat(skrevet("200 byggesak, som jeg husker den")).isEqualTo(byggesak);
        assertThat(skrevet("2007")).isEmpty();
        assertThat(skrevet("20")).isEmpty();
        assertThat(skrevet("Byggesak")).isEmpty();
        assertThat(skrevet("")).isEmpty();
    }

    private Optional<String> skrevet(String tekst) {
        return Kommunevalg.i(kommune, () -> arkivstruktur.klasseSkrevet(tekst).map(Klasse::klasseId));
    }
}
