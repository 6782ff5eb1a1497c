package no.dokumentsenter.postmottak.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The real templates and the real texts, without the application around them. */
final class Proevemaler {
    private static final Pattern FRAGMENT = Pattern.compile("(\\S+)(?: :: (\\w+))?");

    private final SpringTemplateEngine motor = new SpringTemplateEngine();

    Proevemaler() {
        var maler = new ClassLoaderTemplateResolver();
        maler.setPrefix("no/dokumentsenter/");
        maler.setSuffix(".html");
        maler.setCharacterEncoding("UTF-8");
        var tekster = new ResourceBundleMessageSource();
        tekster.setBasenames(
                "meldinger",
                "meldinger-postmottak",
                "meldinger-papir",
                "meldinger-arbeidsflate",
                "meldinger-dagsslutt");
        tekster.setDefaultEncoding("UTF-8");
        tekster.setFallbackToSystemLocale(false);
        motor.setTemplateResolver(maler);
        motor.setTemplateEngineMessageSource(tekster);
        motor.setLinkBuilder(new RotLenker());
    }

    /** Renders a view name as a controller would return it: "postmottak/web/postko-arbeid :: svar". */
    String lag(String visning, Map<String, Object> modell) {
        return lag(visning, modell, Locale.of("nb"));
    }

    String lag(String visning, Map<String, Object> modell, Locale spraak) {
        var treff = FRAGMENT.matcher(visning);
        if (!treff.matches()) {
            throw new IllegalArgumentException(visning);
        }
        var data = new HashMap<>(modell);
        var sammenheng = new Context(spraak, data);
        return Optional.ofNullable(treff.group(2))
                .map(del -> motor.process(treff.group(1), Set.of(del), sammenheng))
                .orElseGet(() -> motor.process(treff.group(1), sammenheng));
    }

    static Map<String, Object> postko(Koeside side, Arbeidsrute rute, String valgt) {
        return Map.of("ramme", Proevedata.ramme(valgt), "side", side, "arbeidsrute", rute);
    }

    static Koeside side(List<Koelinje> linjer, Optional<String> valgt, String rute) {
        return new Koeside(linjer, linjer.isEmpty() ? 0 : 34, valgt, rute, List.of());
    }

    /** The context path is empty, as in production. */
    private static final class RotLenker extends StandardLinkBuilder {
        @Override
        protected String computeContextPath(
                IExpressionContext sammenheng, String grunnlag, @Nullable Map<String, Object> parametre) {
            return "";
        }

        @Override
        protected String processLink(IExpressionContext sammenheng, String lenke) {
            return lenke;
        }
    }
}
