package no.dokumentsenter.postmottak.web;

import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Postgang;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Postmottak;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The undo timeline: the last steps of the one who looks, and taking back those that can be. */
@Controller
class StegController {
    private static final int ANTALL = 30;

    private final Postkoe koe;
    private final Postmottak postmottak;
    private final Kommuner kommuner;
    private final Postord ord;
    private final Tekster tekster;

    StegController(Postkoe koe, Postmottak postmottak, Kommuner kommuner, Postord ord, Tekster tekster) {
        this.koe = koe;
        this.postmottak = postmottak;
        this.kommuner = kommuner;
        this.ord = ord;
        this.tekster = tekster;
    }

    @GetMapping("/postko/mine-steg")
    String side(Model modell) {
        var mine = Paalogget.krevEtSted(Handling.REGISTRERE);
        var steg = Kommunevalg.blant(mine, () -> koe.mineSteg(ANTALL));
        modell.addAttribute("side", new Stegside(steg.stream().map(this::linje).toList()));
        return "postmottak/web/mine-steg";
    }

    @PostMapping("/{kommune}/postko/{id}/ta-tilbake")
    String taTilbake(@PathVariable UUID id, RedirectAttributes videre) {
        var slug = Kommunevalg.valgt().slug();
        try {
            postmottak.angre(id);
            videre.addFlashAttribute("gjort", tekster.tekst("postko.angret"));
        } catch (Regelbrudd brudd) {
            videre.addFlashAttribute(
                    "feil", tekster.tekst(brudd.brudd().getFirst().kode()));
        }
        return "redirect:/postko/mine-steg?kommune=" + slug;
    }

    private Stegside.Linje linje(Postgang steg) {
        var kommune = kommuner.medId(steg.kommuneId());
        var grunn = steg.steg().equals("avsluttet") ? tekster.tekst("avslutning." + steg.grunn()) : steg.grunn();
        var sti = "/" + kommune.slug() + "/postko/" + steg.innkommetPostId() + "/ta-tilbake";
        return new Stegside.Linje(
                kommune.slug(),
                kommune.kode(),
                Datoer.naar(steg.tid()),
                ord.fra(steg.fra()),
                Postord.emne(steg.emne(), steg.filnavn()),
                tekster.tekst("steg." + steg.steg(), grunn),
                Optional.ofNullable(steg.journalpostId())
                        .filter(journalpost -> steg.steg().equals("journalfoert"))
                        .map(journalpost -> "/" + kommune.slug() + "/journalpost/" + journalpost),
                steg.kanAngres() ? Optional.of(sti) : Optional.empty(),
                steg.kanAngres() ? "" : tekster.tekst(hvorforIkke(steg)));
    }

    private static String hvorforIkke(Postgang steg) {
        if (steg.steg().equals("journalfoert")) {
            return "steg.har_nummer";
        }
        return steg.sisteSteg() ? "steg.er_angret" : "steg.senere";
    }
}
