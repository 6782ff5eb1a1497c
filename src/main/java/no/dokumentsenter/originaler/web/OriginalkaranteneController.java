package no.dokumentsenter.originaler.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Skjemasvar;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.originaler.Karantenebokser;
import no.dokumentsenter.originaler.Karantenetider;
import no.dokumentsenter.originaler.Makulering;
import no.dokumentsenter.originaler.Originalpapirer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The boxes of the municipalities that the reader works in, and what is begun there. Works without script. */
@Controller
class OriginalkaranteneController {
    private static final String SIDE = "originaler/web/karantene";

    private final Karantenebokser bokser;
    private final Originalpapirer papirer;
    private final Makulering makulering;
    private final Karantenetider tider;
    private final Karantenevisning visning;
    private final Skjemasvar svarene;
    private final Tekster tekster;

    OriginalkaranteneController(
            Karantenebokser bokser,
            Originalpapirer papirer,
            Makulering makulering,
            Karantenetider tider,
            Karantenevisning visning,
            Skjemasvar svarene,
            Tekster tekster) {
        this.bokser = bokser;
        this.papirer = papirer;
        this.makulering = makulering;
        this.tider = tider;
        this.visning = visning;
        this.svarene = svarene;
        this.tekster = tekster;
    }

    @GetMapping("/papir/karantene")
    ModelAndView vis() {
        return side(Map.of(), List.of());
    }

    @PostMapping("/{kommune}/papir/karantene/boks")
    ModelAndView aapne(@RequestParam Map<String, String> felt) {
        return gjoer(felt, () -> {
            bokser.aapne(felt.getOrDefault("sted", ""));
            return tekster.tekst("originaler.sagt.aapnet");
        });
    }

    @PostMapping("/{kommune}/papir/karantene/legg")
    ModelAndView legg(
            @RequestParam(defaultValue = "") List<String> bunke, @RequestParam(defaultValue = "") String kontrollert) {
        var poster = bunke.stream()
                .flatMap(verdi -> Stream.of(verdi.strip().split("\\s+")))
                .filter(id -> !id.isEmpty())
                .map(OriginalkaranteneController::id)
                .toList();
        return gjoer(Map.of(), () -> tekster.tekst("papir.sagt.boks", papirer.leggI(poster, kontrollert.equals("ja"))));
    }

    @PostMapping("/{kommune}/papir/karantene/liste")
    ModelAndView lag(@RequestParam(defaultValue = "") List<String> boks) {
        var valgte = boks.stream()
                .filter(id -> !id.isEmpty())
                .map(OriginalkaranteneController::id)
                .toList();
        return gjoer(Map.of(), () -> {
            makulering.lag(valgte);
            return tekster.tekst("originaler.sagt.liste");
        });
    }

    @PostMapping("/{kommune}/papir/karantene/tid")
    ModelAndView tid(@RequestParam Map<String, String> felt) {
        return gjoer(felt, () -> {
            var maaneder = felt.getOrDefault("maaneder", "").strip();
            tider.sett(
                    maaneder.matches("\\d{1,3}") ? Integer.parseInt(maaneder) : 0,
                    Datoer.lesFrist(felt.getOrDefault("fra", "")),
                    felt.getOrDefault("kilde", ""));
            return tekster.tekst("originaler.sagt.tid");
        });
    }

    /** What is no id is something that is not there. */
    private static UUID id(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException ingen) {
            throw new IkkeFunnet();
        }
    }

    private ModelAndView side(Map<String, String> skrevet, List<String> feil) {
        return new ModelAndView(SIDE, "side", visning.side(skrevet, feil));
    }

    private ModelAndView gjoer(Map<String, String> felt, Supplier<String> arbeid) {
        var slug = Kommunevalg.valgt().slug();
        return svarene.etter(arbeid, "/papir/karantene?kommune=" + slug, feil -> {
            var skrevet = new HashMap<>(felt);
            skrevet.put("slug", slug);
            return side(skrevet, feil);
        });
    }
}
