package no.dokumentsenter.arbeidsflate.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Bit;
import no.dokumentsenter.felles.web.Nedlasting;
import no.dokumentsenter.felles.web.Regneark;
import no.dokumentsenter.journal.Restanser;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is unanswered in the chosen municipalities, oldest first; as a page, and as a file. */
@Controller
class RestanserController {
    private static final List<String> KOLONNER = List.of(
            "kommune",
            "nummer",
            "type",
            "tittel",
            "parter",
            "fra",
            "alder",
            "frist",
            "saksbehandler",
            "enhet",
            "beskjed");

    private final Restansebygger bygger;
    private final Restanser restanser;
    private final Tekster tekster;

    RestanserController(Restansebygger bygger, Restanser restanser, Tekster tekster) {
        this.bygger = bygger;
        this.restanser = restanser;
        this.tekster = tekster;
    }

    @GetMapping("/restanser")
    String side(
            @RequestParam(defaultValue = "alle") String kommune,
            @RequestParam(defaultValue = "") String enhet,
            @RequestParam(defaultValue = "") String saksbehandler,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean venter,
            @RequestParam(defaultValue = "0") int fra,
            Model modell) {
        var kommuner = Paalogget.krevEtSted(Handling.LESE);
        var valg = new Restansevalg(kommune, enhet, saksbehandler, mine, venter, Math.max(0, fra));
        modell.addAttribute("side", bygger.bygg(kommuner, valg));
        return "arbeidsflate/web/restanser";
    }

    /** All that answer the choice, as the person may see them. Written page by page: the list has no known length. */
    @GetMapping("/restanser.csv")
    void fil(
            @RequestParam(defaultValue = "alle") String kommune,
            @RequestParam(defaultValue = "") String enhet,
            @RequestParam(defaultValue = "") String saksbehandler,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean venter,
            HttpServletResponse svar)
            throws IOException {
        var utvalg = new Restansevalg(kommune, enhet, saksbehandler, mine, venter, 0)
                .utvalg(Paalogget.krevEtSted(Handling.LESE));
        var idag = LocalDate.now(Klokke.OSLO);
        var grense = restanser.frist().grense(idag);
        svar.setContentType("text/csv;charset=UTF-8");
        svar.setCharacterEncoding(StandardCharsets.UTF_8);
        svar.setHeader(HttpHeaders.CONTENT_DISPOSITION, Nedlasting.somFil("restanser-" + idag + ".csv"));
        var ut = svar.getWriter();
        ut.print(Regneark.BOM);
        ut.print(Regneark.linje(KOLONNER.stream()
                .map(kolonne -> tekster.tekst("restanser.csv." + kolonne))
                .toList()));
        for (var fra = 0; ; fra += Restansebygger.FLEST) {
            var rader = restanser.finn(utvalg, grense, fra, Restansebygger.FLEST);
            rader.forEach(rad -> ut.print(Regneark.linje(celler(bygger.rad(rad, idag, grense)))));
            if (rader.size() < Restansebygger.FLEST) {
                return;
            }
        }
    }

    private static List<String> celler(Restanseside.Rad rad) {
        return Stream.of(
                        rad.kode(),
                        rad.nummer(),
                        rad.type(),
                        tekst(rad.tittel()),
                        tekst(rad.parter()),
                        rad.fra(),
                        String.valueOf(rad.alder()),
                        rad.frist().orElse(""),
                        rad.saksbehandler(),
                        rad.enhet(),
                        rad.beskjed().orElse(""))
                .toList();
    }

    private static String tekst(List<Bit> biter) {
        return biter.stream().map(Bit::tekst).collect(Collectors.joining());
    }
}
