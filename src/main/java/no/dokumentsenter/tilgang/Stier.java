package no.dokumentsenter.tilgang;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which paths are the public's, and what a staff page shows. Login, wall and headers all read this one list. */
final class Stier {
    static final String LOGG_INN = "/logg-inn";
    static final String LOGG_UT = "/logg-ut";
    static final String ARBEIDSBORD = "/arbeidsbord";

    private static final List<PathPattern> FASTE = moenstre(
            "/", "/tilgjengelighet", "/personvern", "/css/**", "/js/**", "/vendor/**", "/favicon*", "/robots.txt");
    private static final List<PathPattern> OFFENTLIGE = moenstre(
            "/postjournal",
            "/postjournal.*",
            "/postjournal/**",
            "/{kommune}/postjournal",
            "/{kommune}/postjournal.*",
            "/{kommune}/postjournal/**",
            "/{kommune}/innsyn",
            "/{kommune}/innsyn/**",
            "/{kommune}/dokumentasjonsplan",
            "/{kommune}/dokumentasjonsplan.*",
            "/{kommune}/dokumentasjonsplan/**",
            "/actuator/health",
            LOGG_INN);

    private static final PathPattern KURV = moenstre("/postjournal/kurv/**").getFirst();

    /** Staff pages that show no archive; every other page shows some. */
    private static final Map<String, Handling> UTEN_INNHOLD =
            Map.of("arbeidsbord", Handling.SE_ARBEIDSBORD, "drift", Handling.SE_DRIFT);

    private Stier() {}

    /** Whether it is answered without login and without any municipality. */
    static boolean erOffentlig(HttpServletRequest foresporsel) {
        var sti = sti(foresporsel);
        return FASTE.stream().anyMatch(m -> m.matches(sti))
                || OFFENTLIGE.stream().anyMatch(m -> m.matches(sti));
    }

    /** Whether search engines may keep it: the front page, the statements and what they are drawn with. */
    static boolean kanIndekseres(HttpServletRequest foresporsel) {
        var sti = sti(foresporsel);
        return FASTE.stream().anyMatch(m -> m.matches(sti));
    }

    /** Forms that change nothing of ours and have no session: the reader's basket, which lies on the reader's own device. */
    static boolean erUtenSesjon(HttpServletRequest foresporsel) {
        return KURV.matches(sti(foresporsel));
    }

    static boolean erLoggInn(HttpServletRequest foresporsel) {
        return sti(foresporsel).value().equals(LOGG_INN);
    }

    /** The first segment of the path, where a municipality may stand. */
    static Optional<String> foersteLedd(HttpServletRequest foresporsel) {
        return sti(foresporsel).elements().stream()
                .filter(PathContainer.PathSegment.class::isInstance)
                .map(ledd -> ((PathContainer.PathSegment) ledd).valueToMatch())
                .findFirst();
    }

    /** What a person must be allowed for a page that begins so. */
    static Handling krav(String foersteLedd) {
        return UTEN_INNHOLD.getOrDefault(foersteLedd, Handling.LESE);
    }

    private static PathContainer sti(HttpServletRequest foresporsel) {
        return ServletRequestPathUtils.parse(foresporsel).pathWithinApplication();
    }

    private static List<PathPattern> moenstre(String... moenstre) {
        return Arrays.stream(moenstre)
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }
}
