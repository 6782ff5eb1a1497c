package no.dokumentsenter.tilgang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** The wall at the web: the filter that binds, and what keeps a page from standing outside it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TilgangConfig implements WebMvcConfigurer {
    private final Kommuner kommuner;

    TilgangConfig(Kommuner kommuner) {
        this.kommuner = kommuner;
    }

    @Bean
    FilterRegistrationBean<KommuneFilter> kommuneFilter(Brukere brukere, Inngang inngang) {
        var filter = new FilterRegistrationBean<>(new KommuneFilter(brukere, kommuner, inngang));
        filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1);
        return filter;
    }

    /** Answers what the filter closed, before any other mapping can tell by its answer that the path exists. */
    @Bean
    HandlerMapping stengt() {
        var mapping = new AbstractHandlerMapping() {
            @Override
            protected @Nullable Object getHandlerInternal(HttpServletRequest foresporsel) {
                if (foresporsel.getAttribute(KommuneFilter.STENGT) != null) {
                    throw new IkkeFunnet();
                }
                return null;
            }
        };
        mapping.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return mapping;
    }

    /** {@code @PathVariable Kommune kommune} from the slug. */
    @Override
    public void addFormatters(FormatterRegistry register) {
        // Not a lambda: Spring reads the types from the class.
        register.addConverter(new Converter<String, Kommune>() {
            @Override
            public Kommune convert(String slug) {
                return kommune(slug);
            }
        });
    }

    @Override
    public void addInterceptors(InterceptorRegistry register) {
        register.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest foresporsel, HttpServletResponse svar, Object behandler) {
                krevBundet(foresporsel);
                return true;
            }
        });
    }

    /** A path under an unknown slug does not exist, whatever the rest of it is. */
    private void krevBundet(HttpServletRequest foresporsel) {
        if (foresporsel.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> ledd
                && ledd.get("kommune") instanceof String slug) {
            kommune(slug);
        }
    }

    /** For staff the bound one, for the public any that exists. */
    private Kommune kommune(String slug) {
        if (Paalogget.kanskje().isEmpty()) {
            return kommuner.medSlug(slug);
        }
        return Kommunevalg.valgte().stream()
                .filter(kommune -> kommune.slug().equals(slug))
                .findFirst()
                .orElseThrow(IkkeFunnet::new);
    }
}
