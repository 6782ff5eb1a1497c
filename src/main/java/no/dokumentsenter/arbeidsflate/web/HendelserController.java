package no.dokumentsenter.arbeidsflate.web;

import jakarta.servlet.http.HttpServletRequest;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream of news, one per tab: that something changed, never what. */
@Controller
class HendelserController {
    private final Koestroemmer stroemmer;

    HendelserController(Koestroemmer stroemmer) {
        this.stroemmer = stroemmer;
    }

    @GetMapping(path = "/hendelser", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> hendelser(HttpServletRequest foresporsel) {
        var stroem = stroemmer.aapne(Paalogget.person().brukernavn(), foresporsel.getSession(false));
        // A proxy that gathers the answer would hold the news back.
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .body(stroem);
    }
}
