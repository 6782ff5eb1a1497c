package no.dokumentsenter.tilgang.web;

import java.util.Optional;
import java.util.Set;
import no.dokumentsenter.tilgang.Brukere;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Innloggingsmaater;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login page, and the front door that shows staff to their desk and others to the public journal. */
@Controller
class InnloggingController {
    private static final Set<String> GRUNNER = Set.of("passord", "travelt", "utloept", "ingen-konto", "ekstern");

    private final Innloggingsmaater maater;
    private final Brukere brukere;

    InnloggingController(Innloggingsmaater maater, Brukere brukere) {
        this.maater = maater;
        this.brukere = brukere;
    }

    @GetMapping("/")
    String forside() {
        var bevis = SecurityContextHolder.getContext().getAuthentication();
        if (bevis == null || bevis instanceof AnonymousAuthenticationToken) {
            return "redirect:/postjournal";
        }
        // An auditor has no desk, only what is to be read.
        var leserBare = brukere.person(bevis.getName())
                .filter(person -> person.kommuner(Handling.SE_ARBEIDSBORD).isEmpty())
                .isPresent();
        return leserBare ? "redirect:/sok" : "redirect:/arbeidsbord";
    }

    @GetMapping("/logg-inn")
    String loggInn(@RequestParam Optional<String> feil, @RequestParam Optional<String> utlogget, Model modell) {
        modell.addAttribute("feil", feil.filter(GRUNNER::contains).orElse(null));
        modell.addAttribute("utlogget", utlogget.isPresent());
        modell.addAttribute("ekstern", maater.ekstern().orElse(null));
        return "tilgang/web/logg-inn";
    }
}
