package no.dokumentsenter.journalkontroll.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Skjemasvar;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journalkontroll.Journalkontroll;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The control of the day. Works without script. */
@Controller
class KontrollController {
    private static final String SIDE = "journalkontroll/web/kontroll";

    private final Journalkontroll kontroll;
    private final Journal journal;
    private final Kontrollvisning visning;
    private final Skjemasvar svarene;
    private final Tekster tekster;

    KontrollController(
            Journalkontroll kontroll, Journal journal, Kontrollvisning visning, Skjemasvar svarene, Tekster tekster) {
        this.kontroll = kontroll;
        this.journal = journal;
        this.visning = visning;
        this.svarene = svarene;
        this.tekster = tekster;
    }

    @GetMapping("/journalkontroll")
    ModelAndView oversikt() {
        var kommuner = Paalogget.krevEtSted(Handling.PUBLISERE);
        return kommuner.size() == 1
                ? new ModelAndView("redirect:/%s/journalkontroll"
                        .formatted(kommuner.getFirst().slug()))
                : new ModelAndView("journalkontroll/web/oversikt", "side", visning.oversikt(kommuner));
    }

    @GetMapping("/{kommune}/journalkontroll")
    ModelAndView dag(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> dag,
            @RequestParam Optional<UUID> post,
            @RequestParam Optional<UUID> sist) {
        Paalogget.krev(Handling.PUBLISERE);
        return new ModelAndView(SIDE, "side", visning.side(dag, post, sist, List.of()));
    }

    @PostMapping("/{kommune}/journalkontroll/{id}/godkjenn")
    ModelAndView godkjenn(@PathVariable UUID id, @RequestParam(defaultValue = "") String avtrykk) {
        return gjoer(id, "kontroll.sagt.godkjent", () -> kontroll.godkjenn(new JournalpostId(id), avtrykk));
    }

    @PostMapping("/{kommune}/journalkontroll/{id}/rett")
    ModelAndView rett(@PathVariable UUID id, @RequestParam(defaultValue = "") String avtrykk) {
        return gjoer(
                id,
                "kontroll.sagt.rettet",
                () -> kontroll.rettOgGodkjenn(new JournalpostId(id), avtrykk, tekster.tekst("kontroll.rett.grunn")));
    }

    @PostMapping("/{kommune}/journalkontroll/{id}/hold")
    ModelAndView hold(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String avtrykk,
            @RequestParam(defaultValue = "") String forklaring) {
        return gjoer(id, "kontroll.sagt.holdt", () -> kontroll.hold(new JournalpostId(id), avtrykk, forklaring));
    }

    @PostMapping("/{kommune}/journalkontroll/{id}/angre")
    ModelAndView angre(@PathVariable UUID id) {
        Paalogget.krev(Handling.PUBLISERE);
        var post = journal.hent(new JournalpostId(id));
        return svarene.etter(
                () -> {
                    kontroll.angre(post.id());
                    return tekster.tekst("kontroll.sagt.angret", post.nummer());
                },
                Kontrollvisning.sti(Kommunevalg.valgt(), post.journaldato()) + "&post=" + id,
                feil -> side(Optional.of(post.journaldato()), Optional.of(id), feil));
    }

    @PostMapping("/{kommune}/journalkontroll/legg-ut")
    ModelAndView leggUt(@RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate dag) {
        Paalogget.krev(Handling.PUBLISERE);
        return svarene.etter(
                () -> tekster.tekst("kontroll.sagt.lagt_ut", kontroll.leggUt(dag)),
                Kontrollvisning.sti(Kommunevalg.valgt(), dag),
                feil -> side(Optional.of(dag), Optional.empty(), feil));
    }

    /** Done: on to the next entry that the reader can decide about. */
    private ModelAndView gjoer(UUID id, String sagt, Runnable arbeid) {
        Paalogget.krev(Handling.PUBLISERE);
        var post = journal.hent(new JournalpostId(id));
        return svarene.etter(
                () -> {
                    arbeid.run();
                    return tekster.tekst(sagt, Kommunevalg.valgt().kode() + " " + post.nummer());
                },
                visning.etter(post.journaldato(), id),
                feil -> side(Optional.of(post.journaldato()), Optional.of(id), feil));
    }

    private ModelAndView side(Optional<LocalDate> dag, Optional<UUID> post, List<String> feil) {
        return new ModelAndView(SIDE, "side", visning.side(dag, post, Optional.empty(), feil));
    }
}
