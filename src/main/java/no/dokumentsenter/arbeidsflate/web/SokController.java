package no.dokumentsenter.arbeidsflate.web;

import java.util.List;
import java.util.stream.Collectors;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Bit;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sok.Raad;
import no.dokumentsenter.sok.Sok;
import no.dokumentsenter.sok.Sporring;
import no.dokumentsenter.sok.Treff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search over the chosen municipalities. What is elsewhere is not hinted at, neither by a hit nor by a number. */
@Controller
class SokController {
    private static final int FLEST = 50;

    private final Sok sok;
    private final Tekster tekster;

    SokController(Sok sok, Tekster tekster) {
        this.sok = sok;
        this.tekster = tekster;
    }

    @GetMapping("/sok")
    String sok(@RequestParam(defaultValue = "") String q, Model modell) {
        var sporring = Sporring.les(q);
        var funn = sok.finn(sporring, FLEST);
        modell.addAttribute(
                "soek",
                new Soekeside(
                        sporring.skrevet(),
                        funn.treff().stream().map(SokController::treff).toList(),
                        funn.antall(),
                        funn.flereEnnTusen(),
                        funn.raad().stream().anyMatch(Raad::stopper),
                        funn.raad().stream()
                                .map(raad -> tekster.tekst("sok.raad." + raad.kode(), raad.om()))
                                .toList(),
                        funn.menteDu().orElse(""),
                        steder(Kommunevalg.valgte())));
        return "arbeidsflate/web/sok";
    }

    private static Soekeside.Treff treff(Treff treff) {
        return new Soekeside.Treff(
                treff.kommune().slug(),
                treff.kommune().kode(),
                treff.journalpost().verdi(),
                treff.nummer(),
                Bit.av(treff.tittel()),
                treff.journalposttype().navn(),
                Journalstatus.av(treff.journalstatus()).navn(),
                Datoer.dato(treff.journaldato()),
                Bit.av(String.join("; ", treff.parter())),
                treff.sak().verdi(),
                Bit.av(treff.sakstittel()),
                treff.skjermet());
    }

    /** «Våler, Åsnes og Grue». */
    private String steder(List<Kommune> kommuner) {
        var navn = kommuner.stream().map(Kommune::navn).toList();
        return navn.size() < 2
                ? String.join("", navn)
                : tekster.tekst(
                        "sok.steder",
                        navn.subList(0, navn.size() - 1).stream().collect(Collectors.joining(", ")),
                        navn.getLast());
    }
}
