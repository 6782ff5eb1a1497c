package no.dokumentsenter.kommune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Klokke;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two instances of the program over one database. */
@Produkttest
class FlereInstanserTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    KommuneRepository repository;

    @Test
    void en_kommune_som_en_annen_instans_har_begynt_finnes_her_ogsaa_etter_et_sekund() {
        var her = new Kommuner(repository);
        her.alle();
        var ny = kommuner.ny();

        assertThat(Klokke.bundet(Instant.now().plus(Duration.ofSeconds(2)), () -> her.medSlug(ny.slug())))
                .isEqualTo(ny);
        assertThat(her.medId(ny.id())).isEqualTo(ny);
        assertThatThrownBy(() -> her.medSlug("finnes-ikke")).isInstanceOf(IkkeFunnet.class);
    }
}
