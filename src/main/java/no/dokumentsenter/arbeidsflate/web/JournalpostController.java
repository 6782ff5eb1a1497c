package no.dokumentsenter.arbeidsflate.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.journalkontroll.Journalkontroll;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.offentligjournal.OffentligJournal;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One entry of the journal: all that is known of it, and what may be done with it now. */
@Controller
class JournalpostController {
    static final String SIDE = "arbeidsflate/web/journalpost";

    private final Journalpostbygger bygger;
    private final Journal journal;
    private final OffentligJournal offentlig;
    private final Journalkontroll kontroll;
    private final Statusvalg statusvalg;
    private final Tekster tekster;

    JournalpostController(
            Journalpostbygger bygger,
            Journal journal,
            OffentligJournal offentlig,
            Journalkontroll kontroll,
            Statusvalg statusvalg,
            Tekster tekster) {
        this.bygger = bygger;
        this.journal = journal;
        this.offentlig = offentlig;
        this.kontroll = kontroll;
        this.statusvalg = statusvalg;
        this.tekster = tekster;
    }

    @GetMapping("/{kommune}/journalpost/{id}")
    String journalpost(@PathVariable UUID id, Model modell) {
        Paalogget.krev(Handling.LESE);
        return side(id, List.of(), modell);
    }

    @PostMapping("/{kommune}/journalpost/{id}/legg-ut")
    String leggUt(@PathVariable Kommune kommune, @PathVariable UUID id, Model modell, HttpServletResponse svar) {
        Paalogget.krev(Handling.PUBLISERE);
        return gjoer(kommune, id, () -> kontroll.leggUt(new JournalpostId(id)), modell, svar);
    }

    @PostMapping("/{kommune}/journalpost/{id}/trekk-tilbake")
    String trekkTilbake(
            @PathVariable Kommune kommune,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String grunn,
            Model modell,
            HttpServletResponse svar) {
        Paalogget.krev(Handling.PUBLISERE);
        return gjoer(kommune, id, () -> offentlig.trekkTilbake(new JournalpostId(id), grunn), modell, svar);
    }

    /** Along an arrow that this person may take; another answers as a page that is not there. */
    @PostMapping("/{kommune}/journalpost/{id}/status")
    String status(
            @PathVariable Kommune kommune,
            @PathVariable UUID id,
            @RequestParam int versjon,
            @RequestParam String til,
            Model modell,
            HttpServletResponse svar) {
        Paalogget.krev(Handling.LESE);
        var ny = Arrays.stream(Journalstatus.values())
                .filter(status -> status.kode().equals(til) && status != Journalstatus.UTGAAR)
                .findFirst()
                .orElseThrow(IkkeFunnet::new);
        var post = new JournalpostId(id);
        if (!statusvalg.kan(journal.hent(post), ny)) {
            throw new IkkeFunnet();
        }
        return gjoer(kommune, id, () -> journal.settStatus(post, versjon, ny, Optional.empty()), modell, svar);
    }

    @PostMapping("/{kommune}/journalpost/{id}/utgaar")
    String utgaar(
            @PathVariable Kommune kommune,
            @PathVariable UUID id,
            @RequestParam int versjon,
            @RequestParam(defaultValue = "") String grunn,
            Model modell,
            HttpServletResponse svar) {
        Paalogget.krev(Handling.REGISTRERE);
        return gjoer(
                kommune,
                id,
                () -> journal.settStatus(
                        new JournalpostId(id), versjon, Journalstatus.UTGAAR, Optional.of(grunn.strip())),
                modell,
                svar);
    }

    /** Done: the page anew. Not done: the page as it is now, and why. */
    private String gjoer(Kommune kommune, UUID id, Runnable handling, Model modell, HttpServletResponse svar) {
        try {
            handling.run();
        } catch (Regelbrudd regelbrudd) {
            svar.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return side(id, regelbrudd.brudd().stream().map(tekster::tekst).toList(), modell);
        } catch (Konflikt konflikt) {
            svar.setStatus(HttpStatus.CONFLICT.value());
            var hva = tekster.tekst(konflikt.kode(), konflikt.data().toArray());
            return side(id, List.of(hva, tekster.tekst("journalpost.konflikt")), modell);
        }
        return "redirect:/%s/journalpost/%s".formatted(kommune.slug(), id);
    }

    private String side(UUID id, List<String> feil, Model modell) {
        modell.addAttribute("side", bygger.bygg(new JournalpostId(id), feil));
        return SIDE;
    }
}
