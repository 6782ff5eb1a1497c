package no.dokumentsenter.arbeidsflate.web;

import no.dokumentsenter.tilgang.Brukere;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The switch for single letter keys (WCAG 2.1.4), kept with the account. */
@Controller
class HurtigtasterController {
    private final Brukere brukere;

    HurtigtasterController(Brukere brukere) {
        this.brukere = brukere;
    }

    @PostMapping("/hurtigtaster")
    ResponseEntity<Void> sett(@RequestParam boolean paa) {
        brukere.settHurtigtaster(Paalogget.person().brukernavn(), paa);
        return ResponseEntity.noContent().build();
    }
}
