package no.dokumentsenter.felles.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.Tekster;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a page answers after a form: it goes on and says what was done, or is shown again with what must be mended. */
@Component
public class Skjemasvar {
    private final Tekster tekster;

    Skjemasvar(Tekster tekster) {
        this.tekster = tekster;
    }

    /**
     * Does the work.
     *
     * @param arbeid gives what to say when it is done
     * @param til where the page goes on to
     * @param igjen shows the page again with these sentences
     */
    public String etter(
            Supplier<String> arbeid,
            String til,
            RedirectAttributes videre,
            HttpServletResponse svar,
            Function<List<String>, String> igjen) {
        try {
            videre.addFlashAttribute("sagt", arbeid.get());
            return "redirect:" + til;
        } catch (Regelbrudd brudd) {
            svar.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return igjen.apply(brudd.brudd().stream().map(tekster::tekst).toList());
        } catch (Konflikt konflikt) {
            svar.setStatus(HttpStatus.CONFLICT.value());
            return igjen.apply(
                    List.of(tekster.tekst(konflikt.kode(), konflikt.data().toArray())));
        }
    }
}
