package no.dokumentsenter.periodekontroll.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Skjemasvar;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.periodekontroll.Periodekontroller;
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

/** The periodic controls of several municipalities, and one control in one of them. Works without script. */
@Controller
class PeriodekontrollController {
    private static final String SIDE = "periodekontroll/web/periodekontroll";

    private final Periodekontroller kontroller;
    private final Periodevisning visning;
    private final Skjemasvar svarene;
    private final Tekster tekster;

    PeriodekontrollController(
            Periodekontroller kontroller, Periodevisning visning, Skjemasvar svarene, Tekster tekster) {
        this.kontroller = kontroller;
        this.visning = visning;
        this.svarene = svarene;
        this.tekster = tekster;
    }

    @GetMapping("/kontroller")
    ModelAndView oversikt() {
        var kommuner = Paalogget.krevEtSted(Handling.PUBLISERE);
        return new ModelAndView("periodekontroll/web/periodeoversikt", "side", visning.oversikt(kommuner));
    }

    @GetMapping("/{kommune}/kontroller/{kode}")
    ModelAndView kontroll(@PathVariable String kode, @RequestParam(defaultValue = "0") int fra) {
        Paalogget.krev(Handling.PUBLISERE);
        return new ModelAndView(SIDE, "side", visning.side(kode, Math.max(0, fra), List.of()));
    }

    @PostMapping("/{kommune}/kontroller/{kode}/kjoer")
    ModelAndView kjoer(@PathVariable String kode) {
        return gjoer(kode, () -> tekster.tekst("periodekontroll.sagt.kjoert", antall(kode)));
    }

    private int antall(String kode) {
        var antall = kontroller.kjoer(kode).antall();
        return antall == null ? 0 : antall;
    }

    @PostMapping("/{kommune}/kontroller/{kode}/ansvar")
    ModelAndView taAnsvar(@PathVariable String kode) {
        return gjoer(kode, () -> {
            kontroller.taAnsvar(kode);
            return tekster.tekst("periodekontroll.sagt.ansvar");
        });
    }

    @PostMapping("/{kommune}/kontroller/{kode}/sett")
    ModelAndView sett(
            @PathVariable String kode,
            @RequestParam UUID objekt,
            @RequestParam(defaultValue = "") String grunn,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate igjen) {
        return gjoer(kode, () -> {
            kontroller.sett(kode, objekt, grunn, igjen);
            return tekster.tekst("periodekontroll.sagt.sett");
        });
    }

    @PostMapping("/{kommune}/kontroller/{kode}/sett/{id}/opphev")
    ModelAndView opphev(@PathVariable String kode, @PathVariable UUID id) {
        return gjoer(kode, () -> {
            kontroller.opphev(kode, id);
            return tekster.tekst("periodekontroll.sagt.opphevet");
        });
    }

    private ModelAndView gjoer(String kode, Supplier<String> arbeid) {
        Paalogget.krev(Handling.PUBLISERE);
        kontroller.hent(kode);
        return svarene.etter(
                arbeid,
                Periodevisning.sti(Kommunevalg.valgt(), kode),
                feil -> new ModelAndView(SIDE, "side", visning.side(kode, 0, feil)));
    }
}
