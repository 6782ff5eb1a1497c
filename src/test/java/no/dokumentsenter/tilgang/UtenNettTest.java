package no.dokumentsenter.tilgang;

import static org.assertj.core.api.Assertions.assertThat;

import no.dokumentsenter.Dokumentsenter;
import no.dokumentsenter.Proevedatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

class UtenNettTest {
    @Test
    void kontoer_kan_lages_fra_kommandolinjen_uten_at_noe_nett_startes() {
        try (var produkt = new SpringApplicationBuilder(Dokumentsenter.class)
                .web(WebApplicationType.NONE)
                .initializers(new Proevedatabase())
                .run("--db-scheduler.enabled=false")) {
            assertThat(produkt.getBean(Brukere.class).finnes("ingen")).isFalse();
            assertThat(produkt.getBeansOfType(Inngang.class)).isEmpty();
        }
    }
}
