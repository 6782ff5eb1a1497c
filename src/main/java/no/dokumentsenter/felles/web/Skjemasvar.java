package no.dokumentsenter.felles.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.Tekster;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

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
     * @param igjen the page again, with these sentences
     */
    public ModelAndView etter(Supplier<String> arbeid, String til, Function<List<String>, ModelAndView> igjen) {
        try {
            si(arbeid.get());
            return new ModelAndView("redirect:" + til);
        } catch (Regelbrudd brudd) {
            return med(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    igjen.apply(brudd.brudd().stream().map(tekster::tekst).toList()));
        } catch (Konflikt konflikt) {
            return med(
                    HttpStatus.CONFLICT,
                    igjen.apply(List.of(
                            tekster.tekst(konflikt.kode(), konflikt.data().toArray()))));
        }
    }

    /** On the page that comes next. Asked of the thread, for the commands have this bean too, and no request. */
    private static void si(String sagt) {
        var naa = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        RequestContextUtils.getOutputFlashMap(naa.getRequest()).put("sagt", sagt);
    }

    private static ModelAndView med(HttpStatus status, ModelAndView side) {
        side.setStatus(status);
        return side;
    }
}
