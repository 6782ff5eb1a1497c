package no.dokumentsenter.originaler.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Skjemasvar;
import no.dokumentsenter.originaler.Karantenebokser;
import no.dokumentsenter.originaler.Originalpapirer;
import no.dokumentsenter.originaler.Uttak;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One box: its paper, the exceptions, and the label to print. */
@Controller
@RequestMapping("/{kommune}/papir/karantene/boks/{id}")
class BoksController {
    private static final String SIDE = "originaler/web/boks";

    private final Karantenebokser bokser;
    private final Originalpapirer papirer;
    private final Boksvisning visning;
    private final Skjemasvar svarene;
    private final Tekster tekster;

    BoksController(
            Karantenebokser bokser, Originalpapirer papirer, Boksvisning visning, Skjemasvar svarene, Tekster tekster) {
        this.bokser = bokser;
        this.papirer = papirer;
        this.visning = visning;
        this.svarene = svarene;
        this.tekster = tekster;
    }

    @GetMapping
    String vis(@PathVariable UUID id, Model modell) {
        modell.addAttribute("side", visning.side(id, List.of()));
        return SIDE;
    }

    @GetMapping("/etikett")
    String etikett(@PathVariable UUID id, Model modell) {
        modell.addAttribute("side", visning.side(id, List.of()));
        return "originaler/web/etikett";
    }

    @PostMapping("/lukk")
    String lukk(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        return gjoer(slug, id, modell, svar, videre, () -> {
            bokser.lukk(id);
            return tekster.tekst("originaler.sagt.lukket");
        });
    }

    @PostMapping("/gjenaapne")
    String gjenaapne(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        return gjoer(slug, id, modell, svar, videre, () -> {
            bokser.gjenaapne(id);
            return tekster.tekst("originaler.sagt.gjenaapnet");
        });
    }

    @PostMapping("/bevar")
    String bevar(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String grunn,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        return gjoer(slug, id, modell, svar, videre, () -> {
            bokser.bevar(id, grunn);
            return tekster.tekst("originaler.sagt.bevart");
        });
    }

    @PostMapping("/papir/{papir}/kontroll")
    String kontroller(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @PathVariable UUID papir,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        return gjoer(slug, id, modell, svar, videre, () -> {
            papirer.kontroller(papir);
            return tekster.tekst("originaler.sagt.kontrollert");
        });
    }

    @PostMapping("/papir/{papir}/unntak")
    String unntak(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @PathVariable UUID papir,
            @RequestParam(defaultValue = "") String grunn,
            @RequestParam(defaultValue = "") String merknad,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        return gjoer(
                slug,
                id,
                modell,
                svar,
                videre,
                () -> sagt("originaler.sagt.unntak", papirer.settUnntak(papir, grunn, merknad)));
    }

    @PostMapping("/papir/{papir}/loeft")
    String loeft(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @PathVariable UUID papir,
            @RequestParam UUID unntak,
            @RequestParam(defaultValue = "") String hvorfor,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        return gjoer(
                slug,
                id,
                modell,
                svar,
                videre,
                () -> sagt("originaler.sagt.loeftet", papirer.loeftUnntak(papir, unntak, hvorfor)));
    }

    @PostMapping("/papir/{papir}/ut")
    String taUt(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @PathVariable UUID papir,
            @RequestParam(defaultValue = "") String maate,
            @RequestParam(defaultValue = "") String til,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        return gjoer(slug, id, modell, svar, videre, () -> {
            var valgt = Uttak.av(maate).orElseThrow(() -> Regelbrudd.i("maate", "originaler.ut.maate"));
            return sagt("originaler.sagt.ut", papirer.taUt(papir, valgt, til));
        });
    }

    private String sagt(String kode, boolean annullert) {
        var sagt = tekster.tekst(kode);
        return annullert ? sagt + " " + tekster.tekst("originaler.sagt.annullert") : sagt;
    }

    private String gjoer(
            String slug,
            UUID id,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre,
            Supplier<String> arbeid) {
        return svarene.etter(arbeid, "/%s/papir/karantene/boks/%s".formatted(slug, id), videre, svar, feil -> {
            modell.addAttribute("side", visning.side(id, feil));
            return SIDE;
        });
    }
}
