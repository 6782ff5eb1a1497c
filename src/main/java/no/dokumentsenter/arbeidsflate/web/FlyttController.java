package no.dokumentsenter.arbeidsflate.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Skjemasvar;
import no.dokumentsenter.journal.Flyttinger;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Entries that lie in the wrong case are moved to another one, or to a new one that is split off. */
@Controller
@RequestMapping("/{kommune}/sak/{id}/flytt")
class FlyttController {
    private final Flyttebygger bygger;
    private final Flyttinger flyttinger;
    private final Saker saker;
    private final Skjemasvar svarene;
    private final Tekster tekster;

    FlyttController(Flyttebygger bygger, Flyttinger flyttinger, Saker saker, Skjemasvar svarene, Tekster tekster) {
        this.bygger = bygger;
        this.flyttinger = flyttinger;
        this.saker = saker;
        this.svarene = svarene;
        this.tekster = tekster;
    }

    @GetMapping
    ModelAndView skjema(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int fra,
            @RequestParam MultiValueMap<String, String> felt) {
        Paalogget.krev(Handling.REGISTRERE);
        return side(id, fra, felt, List.of());
    }

    @PostMapping
    ModelAndView flytt(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int fra,
            @RequestParam(name = "post", required = false) List<UUID> poster,
            @RequestParam MultiValueMap<String, String> felt) {
        Paalogget.krev(Handling.REGISTRERE);
        var valgte = Optional.ofNullable(poster).orElse(List.of()).stream()
                .map(JournalpostId::new)
                .toList();
        return svarene.etter(
                () -> gjoer(new SakId(id), valgte, new Flyttevalg(felt)),
                "/%s/sak/%s".formatted(Kommunevalg.valgt().slug(), id),
                feil -> side(id, fra, felt, feil));
    }

    private String gjoer(SakId fra, Collection<JournalpostId> poster, Flyttevalg valg) {
        if (valg.tilNy()) {
            var ny = flyttinger.skillUt(fra, poster, bygger.nySak(saker.hent(fra), valg), valg.grunn());
            return tekster.tekst(
                    "flytting.sagt.ny", poster.size(), saker.hent(ny).saksnummer());
        }
        var til = saker.skrevet(valg.sak());
        flyttinger.flytt(fra, poster, til.id(), valg.grunn());
        return tekster.tekst("flytting.sagt", poster.size(), til.saksnummer());
    }

    private ModelAndView side(UUID id, int fra, MultiValueMap<String, String> felt, List<String> feil) {
        return new ModelAndView(
                "arbeidsflate/web/flytt",
                "side",
                bygger.bygg(saker.hent(new SakId(id)), Math.max(0, fra), new Flyttevalg(felt), feil));
    }
}
