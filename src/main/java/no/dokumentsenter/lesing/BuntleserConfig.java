package no.dokumentsenter.lesing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reader of scanned stacks as a bean, with ordinary limits. */
@Configuration(proxyBeanMethods = false)
class BuntleserConfig {
    @Bean
    Buntleser buntleser(Lesestart start) {
        return new Buntleser(Lesegrenser.VANLIGE, start);
    }
}
