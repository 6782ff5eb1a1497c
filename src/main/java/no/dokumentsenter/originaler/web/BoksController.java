package no.dokumentsenter.originaler.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Skjemasvar;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.originaler.Karantenebokser;
import no.dokumentsenter.originaler.Originalpapirer;
import no.dokumentsenter.originaler.Uttak;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

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
    ModelAndView vis(@PathVariable UUID id, @RequestParam(defaultValue = "1") String side) {
        return new ModelAndView(
                SIDE, "side", visning.side(id, List.of(), side.matches("\\d{1,4}") ? Integer.parseInt(side) : 1));
    }

    @GetMapping("/etikett")
    ModelAndView etikett(@PathVariable UUID id) {
        var adresse = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/{kommune}/papir/karantene/boks/{id}")
                .build(Kommunevalg.valgt().slug(), id)
                .toString();
        return side("originaler/web/etikett", id, List.of()).addObject("qr", Boksqr.av(adresse));
    }

    @PostMapping("/lukk")
    ModelAndView lukk(@PathVariable UUID id) {
        return gjoer(id, () -> {
            bokser.lukk(id);
            return tekster.tekst("originaler.sagt.lukket");
        });
    }

    @PostMapping("/gjenaapne")
    ModelAndView gjenaapne(@PathVariable UUID id) {
        return gjoer(id, () -> {
            bokser.gjenaapne(id);
            return tekster.tekst("originaler.sagt.gjenaapnet");
        });
    }

    @PostMapping("/bevar")
    ModelAndView bevar(@PathVariable UUID id, @RequestParam(defaultValue = "") String grunn) {
        return gjoer(id, () -> {
            bokser.bevar(id, grunn);
            return tekster.tekst("originaler.sagt.bevart");
        });
    }

    @PostMapping("/papir/{papir}/kontroll")
    ModelAndView kontroller(@PathVariable UUID id, @PathVariable UUID papir) {
        return gjoer(id, () -> {
            papirer.kontroller(papir);
            return tekster.tekst("originaler.sagt.kontrollert");
        });
    }

    @PostMapping("/papir/{papir}/unntak")
    ModelAndView unntak(
            @PathVariable UUID id,
            @PathVariable UUID papir,
            @RequestParam(defaultValue = "") String grunn,
            @RequestParam(defaultValue = "") String merknad) {
        return gjoer(id, () -> sagt("originaler.sagt.unntak", papirer.settUnntak(papir, grunn, merknad)));
    }

    @PostMapping("/papir/{papir}/loeft")
    ModelAndView loeft(
            @PathVariable UUID id,
            @PathVariable UUID papir,
            @RequestParam UUID unntak,
            @RequestParam(defaultValue = "") String hvorfor) {
        return gjoer(id, () -> sagt("originaler.sagt.loeftet", papirer.loeftUnntak(papir, unntak, hvorfor)));
    }

    @PostMapping("/papir/{papir}/ut")
    ModelAndView taUt(
            @PathVariable UUID id,
            @PathVariable UUID papir,
            @RequestParam(defaultValue = "") String maate,
            @RequestParam(defaultValue = "") String til) {
        return gjoer(id, () -> {
            var valgt = Uttak.av(maate).orElseThrow(() -> Regelbrudd.i("maate", "originaler.ut.maate"));
            return sagt("originaler.sagt.ut", papirer.taUt(papir, valgt, til));
        });
    }

    private String sagt(String kode, boolean annullert) {
        var sagt = tekster.tekst(kode);
        return annullert ? sagt + " " + tekster.tekst("originaler.sagt.annullert") : sagt;
    }

    private ModelAndView side(String mal, UUID id, List<String> feil) {
        return new ModelAndView(mal, "side", visning.side(id, feil, 1));
    }

    private ModelAndView gjoer(UUID id, Supplier<String> arbeid) {
        var til = "/%s/papir/karantene/boks/%s".formatted(Kommunevalg.valgt().slug(), id);
        return svarene.etter(arbeid, til, feil -> side(SIDE, id, feil));
    }
}
