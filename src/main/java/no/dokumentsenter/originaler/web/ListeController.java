package no.dokumentsenter.originaler.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Skjemasvar;
import no.dokumentsenter.originaler.Makulering;
import no.dokumentsenter.originaler.Makuleringsmaate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One destruction list: two signatures, what was done, and the certificate to print. */
@Controller
@RequestMapping("/{kommune}/papir/karantene/liste/{id}")
class ListeController {
    private static final String SIDE = "originaler/web/liste";

    private final Makulering makulering;
    private final Listevisning visning;
    private final Skjemasvar svarene;
    private final Tekster tekster;

    ListeController(Makulering makulering, Listevisning visning, Skjemasvar svarene, Tekster tekster) {
        this.makulering = makulering;
        this.visning = visning;
        this.svarene = svarene;
        this.tekster = tekster;
    }

    @GetMapping
    String vis(@PathVariable UUID id, Model modell) {
        modell.addAttribute("side", visning.side(id, List.of()));
        return SIDE;
    }

    @GetMapping("/attest")
    String attest(@PathVariable UUID id, Model modell) {
        modell.addAttribute("side", visning.side(id, List.of()));
        return "originaler/web/attest";
    }

    @PostMapping("/signer")
    String signer(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sjekksum,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        return gjoer(
                slug,
                id,
                modell,
                svar,
                videre,
                () -> tekster.tekst("originaler.sagt.signatur."
                        + makulering.signer(id, sjekksum).name().toLowerCase(Locale.ROOT)));
    }

    @PostMapping("/utfoer")
    String utfoer(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String dato,
            @RequestParam(defaultValue = "") String maate,
            @RequestParam(defaultValue = "") String hos,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        return gjoer(slug, id, modell, svar, videre, () -> {
            var dag = Datoer.les(dato).orElseThrow(() -> Regelbrudd.i("dato", "originaler.utfoer.dag"));
            var valgt = Makuleringsmaate.av(maate).orElseThrow(() -> Regelbrudd.i("maate", "originaler.utfoer.maate"));
            return tekster.tekst(
                    makulering.utfoer(id, dag, valgt, hos)
                            ? "originaler.sagt.utfoert"
                            : "originaler.sagt.signatur.annullert");
        });
    }

    @PostMapping("/forkast")
    String forkast(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String grunn,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        return gjoer(slug, id, modell, svar, videre, () -> {
            makulering.forkast(id, grunn);
            return tekster.tekst("originaler.sagt.forkastet");
        });
    }

    private String gjoer(
            String slug,
            UUID id,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre,
            Supplier<String> arbeid) {
        return svarene.etter(arbeid, "/%s/papir/karantene/liste/%s".formatted(slug, id), videre, svar, feil -> {
            modell.addAttribute("side", visning.side(id, feil));
            return SIDE;
        });
    }
}
