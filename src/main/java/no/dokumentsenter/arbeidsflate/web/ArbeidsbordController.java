package no.dokumentsenter.arbeidsflate.web;

import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The work desk: what must be done now, in ten seconds. */
@Controller
class ArbeidsbordController {
    private final Arbeidsbordbygger bygger;

    ArbeidsbordController(Arbeidsbordbygger bygger) {
        this.bygger = bygger;
    }

    @GetMapping("/arbeidsbord")
    String bord(Model modell) {
        modell.addAttribute("bord", bygger.bygg(Paalogget.person(), Kommunevalg.valgte()));
        return "arbeidsflate/web/arbeidsbord";
    }
}
