package no.dokumentsenter.papir.web;

import java.util.UUID;
import java.util.function.Supplier;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Skjemasvar;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.papir.Buntavslutning;
import no.dokumentsenter.papir.Etterkontroll;
import no.dokumentsenter.papir.Originalplass;
import no.dokumentsenter.papir.Sidehandling;
import no.dokumentsenter.papir.Skannebunter;
import no.dokumentsenter.papir.Skannekontroll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

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
    ModelAndView vis(@PathVariable UUID id) {
        var side = visning.side(id);
        var svar = new ModelAndView(SIDE, "side", side);
        if (side.status().equals("godkjent")) {
            svar.addObject("etter", ettervisning.av(id));
            svar.addObject("papirene", visning.papirene(id));
        }
        return svar;
    }

    @PostMapping("/{kommune}/papir/bunt/{id}/side")
    ModelAndView side(@PathVariable UUID id, @RequestParam int versjon, @RequestParam String valg) {
        var ledd = valg.split(":");
        var handling = Sidehandling.av(ledd[0]).orElseThrow(IkkeFunnet::new);
        var nr = ledd.length > 1 && ledd[1].matches("\\d{1,4}") ? Integer.parseInt(ledd[1]) : 0;
        return gjoer(id, nr, () -> {
            var endret = bunter.utfoer(id, versjon, handling, nr);
            return tekster.tekst(endret ? "papir.sagt." + handling.kode() : "papir.sagt.uendret", nr);
        });
    }

    @PostMapping("/{kommune}/papir/bunt/{id}/angre")
    ModelAndView angre(@PathVariable UUID id, @RequestParam int versjon) {
        return gjoer(id, 0, () -> {
            bunter.angre(id, versjon);
            return tekster.tekst("papir.sagt.angret");
        });
    }

    @PostMapping("/{kommune}/papir/bunt/{id}/ark")
    ModelAndView ark(@PathVariable UUID id, @RequestParam int versjon, @RequestParam(defaultValue = "") String ark) {
        return gjoer(id, 0, () -> {
            bunter.settArk(id, versjon, ark.strip().matches("\\d{1,5}") ? Integer.parseInt(ark.strip()) : 0);
            return tekster.tekst("papir.sagt.ark", ark.strip());
        });
    }

    @PostMapping("/{kommune}/papir/bunt/{id}/godkjenn")
    ModelAndView godkjenn(
            @PathVariable UUID id, @RequestParam int versjon, @RequestParam(defaultValue = "") String avvik) {
        return gjoer(id, 0, () -> {
            bunter.godkjenn(id, versjon, avvik.equals("sett"));
            return tekster.tekst("papir.sagt.godkjent");
        });
    }

    @PostMapping("/{kommune}/papir/bunt/{id}/stans")
    ModelAndView stans(
            @PathVariable UUID id,
            @RequestParam int versjon,
            @RequestParam(defaultValue = "") String valg,
            @RequestParam(defaultValue = "") String forklaring) {
        return gjoer(id, 0, () -> {
            switch (valg) {
                case "hit" -> bunter.hoererHit(id, versjon, forklaring);
                case "annen" -> bunter.avslutt(id, versjon, Buntavslutning.FEIL_KOMMUNE, forklaring);
                default -> throw Regelbrudd.i("valg", "papir.stans.velg");
            }
            return tekster.tekst("papir.sagt.stans." + valg);
        });
    }

    @PostMapping("/{kommune}/papir/bunt/{id}/avslutt")
    ModelAndView avslutt(
            @PathVariable UUID id,
            @RequestParam int versjon,
            @RequestParam(defaultValue = "") String grunn,
            @RequestParam(defaultValue = "") String forklaring) {
        return gjoer(id, 0, () -> {
            var valgt = Buntavslutning.av(grunn).orElseThrow(() -> Regelbrudd.i("grunn", "papir.avslutt.grunn"));
            bunter.avslutt(id, versjon, valgt, forklaring);
            return tekster.tekst("papir.sagt.avsluttet");
        });
    }

    @PostMapping("/{kommune}/papir/bunt/{id}/igjen")
    ModelAndView igjen(@PathVariable UUID id, @RequestParam int versjon) {
        return gjoer(id, 0, () -> {
            bunter.proevIgjen(id, versjon);
            return tekster.tekst("papir.sagt.igjen");
        });
    }

    @PostMapping("/{kommune}/papir/bunt/{id}/kontroll")
    ModelAndView kontroll(
            @PathVariable UUID id,
            @RequestParam String kontroll,
            @RequestParam String svar,
            @RequestParam(defaultValue = "") String merknad) {
        var valgt = Skannekontroll.av(kontroll).orElseThrow(IkkeFunnet::new);
        return gjoer(id, 0, () -> {
            etterkontroll.kontroller(id, valgt, svar.equals("ja"), merknad);
            return tekster.tekst("papir.sagt.kontroll");
        });
    }

    @PostMapping("/{kommune}/papir/bunt/{id}/stikkproeve")
    ModelAndView stikkproeve(
            @PathVariable UUID id,
            @RequestParam int nr,
            @RequestParam String svar,
            @RequestParam(defaultValue = "") String merknad) {
        return gjoer(id, 0, () -> {
            etterkontroll.proev(id, nr, svar.equals("ja"), merknad);
            return tekster.tekst("papir.sagt.stikkproeve");
        });
    }

    @PostMapping("/{kommune}/papir/bunt/{id}/boks")
    ModelAndView leggIBoks(@PathVariable UUID id) {
        return gjoer(id, 0, () -> tekster.tekst("papir.sagt.boks", originaler.legg(id)));
    }

    private ModelAndView gjoer(UUID id, int nr, Supplier<String> arbeid) {
        var til = "/%s/papir/bunt/%s%s".formatted(Kommunevalg.valgt().slug(), id, nr > 0 ? "#side-" + nr : "");
        return svarene.etter(arbeid, til, feil -> vis(id).addObject("feil", feil));
    }
}
