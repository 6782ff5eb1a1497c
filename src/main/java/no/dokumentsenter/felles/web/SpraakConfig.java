package no.dokumentsenter.felles.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Bokmål, or nynorsk for those whose browser asks for it; nothing else is written. */
@Configuration(proxyBeanMethods = false)
class SpraakConfig {
    private static final Locale BOKMAAL = Locale.of("nb");
    private static final Locale NYNORSK = Locale.of("nn");

    @Bean
    LocaleResolver localeResolver() {
        var velger = new AcceptHeaderLocaleResolver();
        velger.setSupportedLocales(List.of(BOKMAAL, NYNORSK));
        velger.setDefaultLocale(BOKMAAL);
        return velger;
    }
}
