package no.dokumentsenter.originaler.web;

import jakarta.servlet.http.HttpServletResponse;
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
import no.dokumentsenter.originaler.Karantenebokser;
import no.dokumentsenter.originaler.Karantenetider;
import no.dokumentsenter.originaler.Makulering;
import no.dokumentsenter.originaler.Originalpapirer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
    String vis(Model modell) {
        modell.addAttribute("side", visning.side(Map.of(), List.of()));
        return SIDE;
    }

    @PostMapping("/{kommune}/papir/karantene/boks")
    String aapne(
            @PathVariable("kommune") String slug,
            @RequestParam Map<String, String> felt,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        return gjoer(slug, felt, modell, svar, videre, () -> {
            bokser.aapne(felt.getOrDefault("sted", ""));
            return tekster.tekst("originaler.sagt.aapnet");
        });
    }

    @PostMapping("/{kommune}/papir/karantene/legg")
    String legg(
            @PathVariable("kommune") String slug,
            @RequestParam(defaultValue = "") List<String> bunke,
            @RequestParam(defaultValue = "") String kontrollert,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        var poster = bunke.stream()
                .flatMap(verdi -> Stream.of(verdi.strip().split("\\s+")))
                .filter(id -> !id.isEmpty())
                .map(OriginalkaranteneController::id)
                .toList();
        return gjoer(
                slug,
                Map.of(),
                modell,
                svar,
                videre,
                () -> tekster.tekst("papir.sagt.boks", papirer.leggI(poster, kontrollert.equals("ja"))));
    }

    @PostMapping("/{kommune}/papir/karantene/liste")
    String lag(
            @PathVariable("kommune") String slug,
            @RequestParam(defaultValue = "") List<String> boks,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        var valgte = boks.stream()
                .filter(id -> !id.isEmpty())
                .map(OriginalkaranteneController::id)
                .toList();
        return gjoer(slug, Map.of(), modell, svar, videre, () -> {
            makulering.lag(valgte);
            return tekster.tekst("originaler.sagt.liste");
        });
    }

    @PostMapping("/{kommune}/papir/karantene/tid")
    String tid(
            @PathVariable("kommune") String slug,
            @RequestParam Map<String, String> felt,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        return gjoer(slug, felt, modell, svar, videre, () -> {
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

    private String gjoer(
            String slug,
            Map<String, String> felt,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre,
            Supplier<String> arbeid) {
        return svarene.etter(arbeid, "/papir/karantene?kommune=" + slug, videre, svar, feil -> {
            var skrevet = new HashMap<>(felt);
            skrevet.put("slug", slug);
            modell.addAttribute("side", visning.side(skrevet, feil));
            return SIDE;
        });
    }
}
