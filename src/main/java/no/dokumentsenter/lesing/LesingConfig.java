package no.dokumentsenter.lesing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The readers as beans, with ordinary limits. */
@Configuration(proxyBeanMethods = false)
class LesingConfig {
    @Bean
    Funksjoner funksjoner(@Value("${dokumentsenter.lesing.ocr:true}") boolean ocr) {
        return ocr ? Funksjoner.finn() : Funksjoner.INGEN;
    }

    @Bean
    Lesestart lesestart(Funksjoner funksjoner) {
        return Lesestart.varm(Lesegrenser.VANLIGE, funksjoner, Leseprosess.klassesti());
    }

    @Bean
    Filleser filleser(Funksjoner funksjoner, Lesestart start) {
        return new Filleser(Lesegrenser.VANLIGE, funksjoner, start);
    }

    @Bean
    Epostleser epostleser(Lesestart start) {
        return new Epostleser(Lesegrenser.VANLIGE, start);
    }
}
