package no.dokumentsenter.offentligjournal.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the guard before the public pages. */
@Configuration(proxyBeanMethods = false)
class OffentligWebConfig implements WebMvcConfigurer {
    private final Strupe strupe;

    OffentligWebConfig(@Value("${dokumentsenter.offentlig.foresporsler-per-minutt:60}") int grense) {
        this.strupe = new Strupe(grense);
    }

    @Override
    public void addInterceptors(InterceptorRegistry register) {
        register.addInterceptor(new Vakt(strupe))
                .addPathPatterns(
                        "/postjournal",
                        "/postjournal.*",
                        "/postjournal/**",
                        "/*/postjournal",
                        "/*/postjournal.*",
                        "/*/postjournal/**",
                        "/tilgjengelighet",
                        "/personvern");
    }
}
