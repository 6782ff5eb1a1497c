package no.dokumentsenter.einnsyn.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.dokumentsenter.einnsyn.Einnsyn;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Skjemasvar;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What eInnsyn shows, what is on its way, and what needs a person. Works without script. */
@Controller
class EinnsynController {
    private final Einnsyn einnsyn;
    private final Journal journal;
    private final Einnsynvisning visning;
    private final Skjemasvar svarene;
    private final Tekster tekster;

    EinnsynController(Einnsyn einnsyn, Journal journal, Einnsynvisning visning, Skjemasvar svarene, Tekster tekster) {
        this.einnsyn = einnsyn;
        this.journal = journal;
        this.visning = visning;
        this.svarene = svarene;
        this.tekster = tekster;
    }

    @GetMapping("/einnsyn")
    ModelAndView oversikt() {
        return side(Paalogget.krevEtSted(Handling.PUBLISERE), List.of());
    }

    @PostMapping("/{kommune}/einnsyn/{id}/paa-nytt")
    ModelAndView paaNytt(@PathVariable UUID id) {
        Paalogget.krev(Handling.PUBLISERE);
        var post = journal.hent(new JournalpostId(id));
        return gjoer(() -> {
            einnsyn.sendPaaNytt(post.id());
            return tekster.tekst("einnsyn.sagt.paa_nytt", Kommunevalg.valgt().kode() + " " + post.nummer());
        });
    }

    @PostMapping("/{kommune}/einnsyn/send-det-som-mangler")
    ModelAndView sendDetSomMangler() {
        Paalogget.krev(Handling.PUBLISERE);
        return gjoer(() -> tekster.tekst("einnsyn.sagt.mangler", einnsyn.sendDetSomMangler()));
    }

    private ModelAndView gjoer(Supplier<String> arbeid) {
        var her = List.of(Kommunevalg.valgt());
        return svarene.etter(arbeid, "/einnsyn", feil -> side(her, feil));
    }

    private ModelAndView side(List<Kommune> kommuner, List<String> feil) {
        return new ModelAndView("einnsyn/web/einnsyn", "side", visning.side(kommuner, feil));
    }
}
