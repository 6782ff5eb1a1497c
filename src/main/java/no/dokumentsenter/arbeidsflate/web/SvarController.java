package no.dokumentsenter.arbeidsflate.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.dokumentsenter.felles.Brudd;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Skjemasvar;
import no.dokumentsenter.journal.Avskrivning;
import no.dokumentsenter.journal.Avskrivninger;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Restanser;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is done about the answer to an entry: written off, taken back, chosen, and told that it takes time. */
@Controller
@RequestMapping("/{kommune}/journalpost/{id}")
class SvarController {
    private final Journalpostbygger bygger;
    private final Avskrivninger avskrivninger;
    private final Restanser restanser;
    private final Skjemasvar svarene;
    private final Tekster tekster;

    SvarController(
            Journalpostbygger bygger,
            Avskrivninger avskrivninger,
            Restanser restanser,
            Skjemasvar svarene,
            Tekster tekster) {
        this.bygger = bygger;
        this.avskrivninger = avskrivninger;
        this.restanser = restanser;
        this.svarene = svarene;
        this.tekster = tekster;
    }

    @PostMapping("/avskriv")
    ModelAndView avskriv(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String maate,
            @RequestParam(defaultValue = "") String svar,
            @RequestParam(defaultValue = "") String dato,
            @RequestParam(defaultValue = "") String mottaker) {
        return gjoer(id, () -> {
            avskrivninger.avskriv(new Avskrivning(
                    new JournalpostId(id),
                    mottaker.isEmpty() ? null : Svarvalg.id(mottaker),
                    dag(dato, "avskrivning.ukjent_dato"),
                    maate,
                    valgt(svar).orElse(null)));
            return tekster.tekst("svar.sagt.avskrevet");
        });
    }

    @PostMapping("/avskrivning/{avskrivning}/opphev")
    ModelAndView opphev(
            @PathVariable UUID id, @PathVariable UUID avskrivning, @RequestParam(defaultValue = "") String grunn) {
        return gjoer(id, () -> {
            avskrivninger.opphev(avskrivning, grunn);
            return tekster.tekst("svar.sagt.opphevet");
        });
    }

    @PostMapping("/besvarer")
    ModelAndView besvarer(@PathVariable UUID id, @RequestParam(required = false) List<String> brev) {
        return gjoer(id, () -> {
            avskrivninger.besvarer(
                    new JournalpostId(id),
                    Optional.ofNullable(brev).orElse(List.of()).stream()
                            .map(Svarvalg::les)
                            .toList());
            return tekster.tekst("svar.sagt.besvarer");
        });
    }

    @PostMapping("/foreloepig")
    ModelAndView foreloepig(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String dato,
            @RequestParam(defaultValue = "") String svar,
            @RequestParam(defaultValue = "") String merknad) {
        return gjoer(id, () -> {
            restanser.svarForeloepig(new JournalpostId(id), dag(dato, "restanse.dato_umulig"), valgt(svar), merknad);
            return tekster.tekst("svar.sagt.foreloepig");
        });
    }

    private static Optional<JournalpostId> valgt(String svar) {
        return svar.isEmpty() ? Optional.empty() : Optional.of(new JournalpostId(Svarvalg.id(svar)));
    }

    private static LocalDate dag(String skrevet, String feilkode) {
        return Datoer.les(skrevet).orElseThrow(() -> new Regelbrudd(List.of(Brudd.i("dato", feilkode))));
    }

    private ModelAndView gjoer(UUID id, Supplier<String> arbeid) {
        Paalogget.krev(Handling.REGISTRERE);
        var til = "/%s/journalpost/%s".formatted(Kommunevalg.valgt().slug(), id);
        return svarene.etter(
                arbeid,
                til,
                feil -> new ModelAndView(JournalpostController.SIDE, "side", bygger.bygg(new JournalpostId(id), feil)));
    }
}
