package no.dokumentsenter.papir.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.papir.Buntstatus;
import no.dokumentsenter.papir.Etterkontroll;
import no.dokumentsenter.papir.Skannebunter;
import no.dokumentsenter.papir.Skillearktrykk;
import no.dokumentsenter.papir.Trykk;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of scanned stacks over the municipalities that the reader registers in. */
@Controller
class BunterController {
    private static final int SISTE = 3;

    private static final int FLEST = 100;
    private static final int SIST_AVGJORT = 20;
    private static final Set<Buntstatus> AVGJORT = EnumSet.of(Buntstatus.GODKJENT, Buntstatus.AVSLUTTET);
    private static final Set<Buntstatus> AAPNE =
            EnumSet.of(Buntstatus.LESES, Buntstatus.KONTROLL, Buntstatus.STANSET, Buntstatus.LAGES, Buntstatus.FEILET);

    private final Skannebunter bunter;
    private final Etterkontroll etterkontroll;
    private final Buntvisning visning;
    private final Skillearktrykk trykk;
    private final Tekster tekster;

    BunterController(
            Skannebunter bunter,
            Etterkontroll etterkontroll,
            Buntvisning visning,
            Skillearktrykk trykk,
            Tekster tekster) {
        this.bunter = bunter;
        this.etterkontroll = etterkontroll;
        this.visning = visning;
        this.trykk = trykk;
        this.tekster = tekster;
    }

    @GetMapping("/papir/bunter")
    String liste(Model modell) {
        var mine = Paalogget.krevEtSted(Handling.REGISTRERE);
        modell.addAttribute(
                "aapne", bunter.med(AAPNE, FLEST).stream().map(visning::linje).toList());
        modell.addAttribute(
                "avgjorte",
                bunter.med(AVGJORT, SIST_AVGJORT).stream().map(visning::linje).toList());
        modell.addAttribute(
                "kontroller", mine.stream().flatMap(this::kontroller).toList());
        var siste = trykk.siste(SISTE);
        modell.addAttribute("trykk", mine.stream().map(k -> visning(k, siste)).toList());
        return "papir/web/bunter";
    }

    private Stream<Buntlinje> kontroller(Kommune kommune) {
        return Kommunevalg.i(
                kommune, () -> etterkontroll.venter(FLEST).stream().map(visning::kontrollinje).toList().stream());
    }

    private Trykkvisning visning(Kommune kommune, List<Trykk> siste) {
        return new Trykkvisning(
                kommune.slug(),
                kommune.kode(),
                kommune.navn(),
                siste.stream()
                        .filter(trykk -> trykk.kommuneId() == kommune.id())
                        .map(this::linje)
                        .toList());
    }

    private String linje(Trykk trykk) {
        var lokal = trykk.tryktTid().atZoneSameInstant(Klokke.SONE);
        return tekster.tekst(
                "papir.trykk.linje",
                Integer.toString(trykk.nummer()),
                trykk.antall(),
                Datoer.dato(lokal.toLocalDate()),
                Datoer.klokke(trykk.tryktTid()));
    }
}
