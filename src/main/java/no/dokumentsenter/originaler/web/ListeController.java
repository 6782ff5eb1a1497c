package no.dokumentsenter.originaler.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Skjemasvar;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.originaler.Makulering;
import no.dokumentsenter.originaler.Makuleringsmaate;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

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
    ModelAndView vis(@PathVariable UUID id) {
        return side(SIDE, id, List.of());
    }

    @GetMapping("/attest")
    ModelAndView attest(@PathVariable UUID id) {
        return new ModelAndView("originaler/web/attest", "side", visning.attest(id))
                .addObject("registrerer", Paalogget.person().kan(Handling.REGISTRERE, Kommunevalg.valgt()));
    }

    @PostMapping("/signer")
    ModelAndView signer(@PathVariable UUID id, @RequestParam(defaultValue = "") String sjekksum) {
        return gjoer(
                id,
                () -> tekster.tekst("originaler.sagt.signatur."
                        + makulering.signer(id, sjekksum).name().toLowerCase(Locale.ROOT)));
    }

    @PostMapping("/utfoer")
    ModelAndView utfoer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String dato,
            @RequestParam(defaultValue = "") String maate,
            @RequestParam(defaultValue = "") String hos) {
        return gjoer(id, () -> {
            var dag = Datoer.les(dato).orElseThrow(() -> Regelbrudd.i("dato", "originaler.utfoer.dag"));
            var valgt = Makuleringsmaate.av(maate).orElseThrow(() -> Regelbrudd.i("maate", "originaler.utfoer.maate"));
            return tekster.tekst(
                    makulering.utfoer(id, dag, valgt, hos)
                            ? "originaler.sagt.utfoert"
                            : "originaler.sagt.signatur.annullert");
        });
    }

    @PostMapping("/forkast")
    ModelAndView forkast(@PathVariable UUID id, @RequestParam(defaultValue = "") String grunn) {
        return gjoer(id, () -> {
            makulering.forkast(id, grunn);
            return tekster.tekst("originaler.sagt.forkastet");
        });
    }

    private ModelAndView side(String mal, UUID id, List<String> feil) {
        return new ModelAndView(mal, "side", visning.side(id, feil));
    }

    private ModelAndView gjoer(UUID id, Supplier<String> arbeid) {
        var til = "/%s/papir/karantene/liste/%s".formatted(Kommunevalg.valgt().slug(), id);
        return svarene.etter(arbeid, til, feil -> side(SIDE, id, feil));
    }
}
