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
    Filleser filleser(Funksjoner funksjoner) {
        return new Filleser(Lesegrenser.VANLIGE, funksjoner);
    }

    @Bean
    Epostleser epostleser() {
        return new Epostleser(Lesegrenser.VANLIGE);
    }
}
