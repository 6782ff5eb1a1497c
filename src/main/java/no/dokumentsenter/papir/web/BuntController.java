package no.dokumentsenter.papir.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Skjemasvar;
import no.dokumentsenter.papir.Buntavslutning;
import no.dokumentsenter.papir.Etterkontroll;
import no.dokumentsenter.papir.Originalplass;
import no.dokumentsenter.papir.Sidehandling;
import no.dokumentsenter.papir.Skannebunter;
import no.dokumentsenter.papir.Skannekontroll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One scanned stack. Every post answers with the page again, so that it works without script; with script the same
 * answer is put in place of the old.
 */
@Controller
class BuntController {
    private static final String SIDE = "papir/web/bunt";

    private final Skannebunter bunter;
    private final Etterkontroll etterkontroll;
    private final Originalplass originaler;
    private final Buntvisning visning;
    private final Ettervisning ettervisning;
    private final Skjemasvar svarene;
    private final Tekster tekster;

    BuntController(
            Skannebunter bunter,
            Etterkontroll etterkontroll,
            Originalplass originaler,
            Buntvisning visning,
            Ettervisning ettervisning,
            Skjemasvar svarene,
            Tekster tekster) {
        this.bunter = bunter;
        this.etterkontroll = etterkontroll;
        this.originaler = originaler;
        this.visning = visning;
        this.ettervisning = ettervisning;
        this.svarene = svarene;
        this.tekster = tekster;
    }

    @GetMapping("/{kommune}/papir/bunt/{id}")
    String vis(@PathVariable UUID id, Model modell) {
        return side(id, modell);
    }

    private String side(UUID id, Model modell) {
        var side = visning.side(id);
        modell.addAttribute("side", side);
        if (side.status().equals("godkjent")) {
            modell.addAttribute("etter", ettervisning.av(id));
            modell.addAttribute("papirene", visning.papirene(id));
        }
        return SIDE;
    }

    @PostMapping("/{kommune}/papir/bunt/{id}/side")
    String side(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @RequestParam int versjon,
            @RequestParam String valg,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        var ledd = valg.split(":");
        var handling = Sidehandling.av(ledd[0]).orElseThrow(IkkeFunnet::new);
        var nr = ledd.length > 1 && ledd[1].matches("\\d{1,4}") ? Integer.parseInt(ledd[1]) : 0;
        return gjoer(slug, id, nr, modell, svar, videre, () -> {
            var endret = bunter.utfoer(id, versjon, handling, nr);
            return tekster.tekst(endret ? "papir.sagt." + handling.kode() : "papir.sagt.uendret", nr);
        });
    }

    @PostMapping("/{kommune}/papir/bunt/{id}/angre")
    String angre(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @RequestParam int versjon,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        return gjoer(slug, id, 0, modell, svar, videre, () -> {
            bunter.angre(id, versjon);
            return tekster.tekst("papir.sagt.angret");
        });
    }

    @PostMapping("/{kommune}/papir/bunt/{id}/ark")
    String ark(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @RequestParam int versjon,
            @RequestParam(defaultValue = "") String ark,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        return gjoer(slug, id, 0, modell, svar, videre, () -> {
            bunter.settArk(id, versjon, ark.strip().matches("\\d{1,5}") ? Integer.parseInt(ark.strip()) : 0);
            return tekster.tekst("papir.sagt.ark", ark.strip());
        });
    }

    @PostMapping("/{kommune}/papir/bunt/{id}/godkjenn")
    String godkjenn(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @RequestParam int versjon,
            @RequestParam(defaultValue = "") String avvik,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        return gjoer(slug, id, 0, modell, svar, videre, () -> {
            bunter.godkjenn(id, versjon, avvik.equals("sett"));
            return tekster.tekst("papir.sagt.godkjent");
        });
    }

    @PostMapping("/{kommune}/papir/bunt/{id}/stans")
    String stans(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @RequestParam int versjon,
            @RequestParam(defaultValue = "") String valg,
            @RequestParam(defaultValue = "") String forklaring,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        return gjoer(slug, id, 0, modell, svar, videre, () -> {
            switch (valg) {
                case "hit" -> bunter.hoererHit(id, versjon, forklaring);
                case "annen" -> bunter.avslutt(id, versjon, Buntavslutning.FEIL_KOMMUNE, forklaring);
                default -> throw Regelbrudd.i("valg", "papir.stans.velg");
            }
            return tekster.tekst("papir.sagt.stans." + valg);
        });
    }

    @PostMapping("/{kommune}/papir/bunt/{id}/avslutt")
    String avslutt(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @RequestParam int versjon,
            @RequestParam(defaultValue = "") String grunn,
            @RequestParam(defaultValue = "") String forklaring,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        return gjoer(slug, id, 0, modell, svar, videre, () -> {
            var valgt = Buntavslutning.av(grunn).orElseThrow(() -> Regelbrudd.i("grunn", "papir.avslutt.grunn"));
            bunter.avslutt(id, versjon, valgt, forklaring);
            return tekster.tekst("papir.sagt.avsluttet");
        });
    }

    @PostMapping("/{kommune}/papir/bunt/{id}/igjen")
    String igjen(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @RequestParam int versjon,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        return gjoer(slug, id, 0, modell, svar, videre, () -> {
            bunter.proevIgjen(id, versjon);
            return tekster.tekst("papir.sagt.igjen");
        });
    }

    @PostMapping("/{kommune}/papir/bunt/{id}/kontroll")
    String kontroll(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @RequestParam String kontroll,
            @RequestParam String svar,
            @RequestParam(defaultValue = "") String merknad,
            Model modell,
            HttpServletResponse http,
            RedirectAttributes videre) {
        var valgt = Skannekontroll.av(kontroll).orElseThrow(IkkeFunnet::new);
        return gjoer(slug, id, 0, modell, http, videre, () -> {
            etterkontroll.kontroller(id, valgt, svar.equals("ja"), merknad);
            return tekster.tekst("papir.sagt.kontroll");
        });
    }

    @PostMapping("/{kommune}/papir/bunt/{id}/stikkproeve")
    String stikkproeve(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @RequestParam int nr,
            @RequestParam String svar,
            @RequestParam(defaultValue = "") String merknad,
            Model modell,
            HttpServletResponse http,
            RedirectAttributes videre) {
        return gjoer(slug, id, 0, modell, http, videre, () -> {
            etterkontroll.proev(id, nr, svar.equals("ja"), merknad);
            return tekster.tekst("papir.sagt.stikkproeve");
        });
    }

    @PostMapping("/{kommune}/papir/bunt/{id}/boks")
    String leggIBoks(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            Model modell,
            HttpServletResponse http,
            RedirectAttributes videre) {
        return gjoer(slug, id, 0, modell, http, videre, () -> tekster.tekst("papir.sagt.boks", originaler.legg(id)));
    }

    private String gjoer(
            String slug,
            UUID id,
            int nr,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre,
            Supplier<String> arbeid) {
        var til = "/%s/papir/bunt/%s%s".formatted(slug, id, nr > 0 ? "#side-" + nr : "");
        return svarene.etter(arbeid, til, videre, svar, feil -> {
            modell.addAttribute("feil", feil);
            return side(id, modell);
        });
    }
}
