package no.dokumentsenter.arbeidsflate.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Skjemasvar;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Rettinger;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An entry is corrected: what was wrong stays readable beside what is right (af § 11). */
@Controller
@RequestMapping("/{kommune}/journalpost/{id}/rett")
class RettController {
    private final Rettbygger bygger;
    private final Rettinger rettinger;
    private final Skjemasvar svarene;
    private final Tekster tekster;

    RettController(Rettbygger bygger, Rettinger rettinger, Skjemasvar svarene, Tekster tekster) {
        this.bygger = bygger;
        this.rettinger = rettinger;
        this.svarene = svarene;
        this.tekster = tekster;
    }

    @GetMapping
    ModelAndView skjema(@PathVariable UUID id) {
        Paalogget.krev(Handling.REGISTRERE);
        return side(id, Map.of(), List.of());
    }

    @PostMapping
    ModelAndView rett(@PathVariable UUID id, @RequestParam int versjon, @RequestParam Map<String, String> felt) {
        Paalogget.krev(Handling.REGISTRERE);
        var post = new JournalpostId(id);
        return svarene.etter(
                () -> {
                    rettinger.rett(post, versjon, bygger.les(post, felt));
                    return tekster.tekst("rett.sagt");
                },
                "/%s/journalpost/%s".formatted(Kommunevalg.valgt().slug(), id),
                feil -> side(id, felt, feil));
    }

    private ModelAndView side(UUID id, Map<String, String> felt, List<String> feil) {
        return new ModelAndView("arbeidsflate/web/rett", "side", bygger.bygg(new JournalpostId(id), felt, feil));
    }
}
