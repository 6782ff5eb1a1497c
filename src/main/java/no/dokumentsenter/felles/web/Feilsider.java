package no.dokumentsenter.felles.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Every error answer of the product, as a page, as a part of a page or as a problem in JSON: what failed, what is safe
 * and the next step. A cause is logged under a short id and never shown.
 */
@Controller
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Feilsider implements ErrorController {
    private static final Logger LOGG = LoggerFactory.getLogger(Feilsider.class);
    private static final Set<Integer> EGNE = Set.of(403, 404, 409, 413, 422, 500);

    private final MessageSource tekster;

    Feilsider(MessageSource tekster) {
        this.tekster = tekster;
    }

    /** What a page threw. */
    @ExceptionHandler(Exception.class)
    @Nullable
    Object kastet(Exception feil, HttpServletRequest foresporsel, Locale spraak) {
        return switch (feil) {
            // The browser has gone; there is nobody to answer.
            case AsyncRequestNotUsableException _ -> null;
            case Regelbrudd brudd -> svar(foresporsel, spraak, 422, meldinger(brudd, spraak));
            case Konflikt konflikt -> svar(foresporsel, spraak, 409, meldinger(konflikt, spraak));
            case IkkeFunnet _ -> svar(foresporsel, spraak, 404, List.of());
            case MethodArgumentTypeMismatchException feilForm -> svar(foresporsel, spraak, status(feilForm), List.of());
            case BindException bundet -> svar(foresporsel, spraak, 422, meldinger(bundet, spraak));
            case ErrorResponse kjent
            when kjent.getStatusCode().is4xxClientError() ->
                svar(foresporsel, spraak, kjent.getStatusCode().value(), List.of());
            default -> vaarFeil(feil, foresporsel, spraak);
        };
    }

    /** What failed outside the pages: in a filter, in the server, while a page was drawn. */
    @RequestMapping("/error")
    Object utenfor(HttpServletRequest foresporsel, Locale spraak) {
        if (foresporsel.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception feil) {
            return vaarFeil(feil, foresporsel, spraak);
        }
        var status = foresporsel.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer kode ? kode : 404;
        return svar(foresporsel, spraak, status, List.of());
    }

    /** A path whose last part has the wrong form names nothing. */
    private static int status(MethodArgumentTypeMismatchException feil) {
        return feil.getParameter().hasParameterAnnotation(PathVariable.class) ? 404 : 400;
    }

    private Object vaarFeil(Exception feil, HttpServletRequest foresporsel, Locale spraak) {
        var id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOGG.error("feil {}", id, feil);
        return svar(foresporsel, spraak, new Feil(500, "500", List.of(), id));
    }

    private Object svar(HttpServletRequest foresporsel, Locale spraak, int status, List<Feil.Melding> meldinger) {
        var art = EGNE.contains(status) ? status : status < 500 ? 400 : 500;
        return svar(foresporsel, spraak, new Feil(status, Integer.toString(art), meldinger, null));
    }

    private Object svar(HttpServletRequest foresporsel, Locale spraak, Feil feil) {
        if (vilHaJson(foresporsel)) {
            return ResponseEntity.status(feil.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem(feil, spraak));
        }
        var side = foresporsel.getHeader("HX-Request") == null ? "felles/web/feil" : "felles/web/feil :: boks";
        return new ModelAndView(side, Map.of("feil", feil), HttpStatusCode.valueOf(feil.status()));
    }

    private ProblemDetail problem(Feil feil, Locale spraak) {
        var problem = ProblemDetail.forStatus(feil.status());
        problem.setTitle(tekst("feil." + feil.art() + ".tittel", spraak));
        problem.setDetail(tekst("feil." + feil.art() + ".hva", spraak));
        if (!feil.meldinger().isEmpty()) {
            problem.setProperty("brudd", feil.meldinger());
        }
        if (feil.id() != null) {
            problem.setProperty("id", feil.id());
        }
        return problem;
    }

    private static boolean vilHaJson(HttpServletRequest foresporsel) {
        var oenske = foresporsel.getHeader(HttpHeaders.ACCEPT);
        return oenske != null && oenske.contains("json") && !oenske.contains(MediaType.TEXT_HTML_VALUE);
    }

    private List<Feil.Melding> meldinger(Regelbrudd feil, Locale spraak) {
        return feil.brudd().stream()
                .map(brudd -> new Feil.Melding(
                        brudd.felt(),
                        brudd.kode(),
                        tekst(brudd.kode(), spraak, brudd.data().toArray())))
                .toList();
    }

    private List<Feil.Melding> meldinger(Konflikt feil, Locale spraak) {
        return List.of(new Feil.Melding(
                "", feil.kode(), tekst(feil.kode(), spraak, feil.data().toArray())));
    }

    private List<Feil.Melding> meldinger(BindException feil, Locale spraak) {
        return feil.getFieldErrors().stream()
                .map(felt ->
                        new Feil.Melding(felt.getField(), "feil.felt", tekst("feil.felt", spraak, felt.getField())))
                .toList();
    }

    private String tekst(String kode, Locale spraak, Object... data) {
        return tekster.getMessage(kode, data, spraak);
    }
}
