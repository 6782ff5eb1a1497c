package no.dokumentsenter.dagsslutt.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dokumentsenter.dagsslutt.Dagsslutt;
import no.dokumentsenter.felles.Brudd;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Kanal;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The day's end: one account for each municipality, each signed by itself. */
@Controller
class DagssluttController {
    private static final String SIDE = "dagsslutt/web/dagsslutt";

    private final Dagsslutt dagsslutt;
    private final Dagsbygger bygger;

    DagssluttController(Dagsslutt dagsslutt, Dagsbygger bygger) {
        this.dagsslutt = dagsslutt;
        this.bygger = bygger;
    }

    @GetMapping("/dagsslutt")
    String side(Model modell) {
        modell.addAttribute(
                "dag",
                new Dagsside(Paalogget.krevEtSted(Handling.REGISTRERE).stream()
                        .map(kommune -> bygger.bygg(kommune, Dagsbygger.Sendt.INGENTING))
                        .toList()));
        return SIDE;
    }

    @PostMapping("/{kommune}/dagsslutt")
    String signer(
            @RequestParam String fingeravtrykk,
            @RequestParam(defaultValue = "") String hilsen,
            @RequestParam Map<String, String> felt,
            Model modell,
            HttpServletResponse svar) {
        Paalogget.krev(Handling.REGISTRERE);
        var kommune = Kommunevalg.valgt();
        var brudd = new ArrayList<Brudd>();
        var kanaler = svar(felt, brudd);
        try {
            if (brudd.isEmpty()) {
                dagsslutt.signer(fingeravtrykk, kanaler, hilsen);
                return "redirect:/dagsslutt?kommune=" + kommune.slug();
            }
            svar.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (Regelbrudd regelbrudd) {
            brudd.addAll(regelbrudd.brudd());
            svar.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (Konflikt konflikt) {
            brudd.add(new Brudd("", konflikt.kode(), List.of()));
            svar.setStatus(HttpStatus.CONFLICT.value());
        }
        var talt = new LinkedHashMap<String, String>();
        for (var kanal : Kanal.values()) {
            talt.put(kanal.kode(), felt.getOrDefault("talt-" + kanal.kode(), ""));
        }
        var sendt = new Dagsbygger.Sendt(kanaler, talt, hilsen, brudd);
        modell.addAttribute("dag", new Dagsside(List.of(bygger.bygg(kommune, sendt))));
        return SIDE;
    }

    private static Map<String, Dagsslutt.Kanalsvar> svar(Map<String, String> felt, List<Brudd> brudd) {
        var svar = new LinkedHashMap<String, Dagsslutt.Kanalsvar>();
        for (var kanal : Kanal.values()) {
            var talt = felt.getOrDefault("talt-" + kanal.kode(), "").strip();
            Optional<Integer> antall = Optional.empty();
            if (!talt.isEmpty()) {
                try {
                    antall = Optional.of(Integer.valueOf(talt));
                } catch (NumberFormatException feil) {
                    brudd.add(new Brudd("talt-" + kanal.kode(), "dagsslutt.talt_ugyldig", List.of()));
                }
            }
            svar.put(
                    kanal.kode(), new Dagsslutt.Kanalsvar(antall, felt.getOrDefault("forklaring-" + kanal.kode(), "")));
        }
        return svar;
    }
}
