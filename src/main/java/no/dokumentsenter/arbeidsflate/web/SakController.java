package no.dokumentsenter.arbeidsflate.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Skjemasvar;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Saksavslutninger;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A case with its entries. */
@Controller
class SakController {
    private static final String SIDE = "arbeidsflate/web/sak";

    private final Saker saker;
    private final Saksbygger bygger;
    private final Saksavslutninger avslutninger;
    private final Skjemasvar svarene;
    private final Tekster tekster;

    SakController(Saker saker, Saksbygger bygger, Saksavslutninger avslutninger, Skjemasvar svarene, Tekster tekster) {
        this.saker = saker;
        this.bygger = bygger;
        this.avslutninger = avslutninger;
        this.svarene = svarene;
        this.tekster = tekster;
    }

    @GetMapping("/{kommune}/sak/{id}")
    String sak(@PathVariable UUID id, @RequestParam(defaultValue = "0") int fra, Model modell) {
        Paalogget.krev(Handling.LESE);
        modell.addAttribute("side", bygger.bygg(saker.hent(new SakId(id)), Math.max(0, fra), List.of()));
        return SIDE;
    }

    @PostMapping("/{kommune}/sak/{id}/avslutt")
    ModelAndView avslutt(
            @PathVariable UUID id,
            @RequestParam(required = false) List<UUID> ubesvart,
            @RequestParam(defaultValue = "") String grunn) {
        var valgte = Optional.ofNullable(ubesvart).orElse(List.of()).stream()
                .map(JournalpostId::new)
                .toList();
        return gjoer(id, () -> {
            avslutninger.avslutt(new SakId(id), valgte, grunn);
            return tekster.tekst("saksavslutning.sagt.avsluttet");
        });
    }

    @PostMapping("/{kommune}/sak/{id}/gjenaapne")
    ModelAndView gjenaapne(@PathVariable UUID id, @RequestParam(defaultValue = "") String grunn) {
        return gjoer(id, () -> {
            avslutninger.gjenaapne(new SakId(id), grunn);
            return tekster.tekst("saksavslutning.sagt.gjenaapnet");
        });
    }

    @PostMapping("/{kommune}/sak/{id}/slaa-sammen")
    ModelAndView slaaSammen(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sak,
            @RequestParam(defaultValue = "") String grunn) {
        return gjoer(id, () -> {
            var til = saker.skrevet(sak);
            avslutninger.slaaSammen(new SakId(id), til.id(), grunn);
            return tekster.tekst("saksavslutning.sagt.sammen", til.saksnummer());
        });
    }

    private ModelAndView gjoer(UUID id, Supplier<String> arbeid) {
        Paalogget.krev(Handling.REGISTRERE);
        return svarene.etter(
                arbeid,
                "/%s/sak/%s".formatted(Kommunevalg.valgt().slug(), id),
                feil -> new ModelAndView(SIDE, "side", bygger.bygg(saker.hent(new SakId(id)), 0, feil)));
    }
}
