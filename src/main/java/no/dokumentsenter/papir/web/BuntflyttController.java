package no.dokumentsenter.papir.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Kommunevalgbrikke;
import no.dokumentsenter.felles.web.Skjemasvar;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.papir.Buntflytting;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A stack, or some of its pages, to the municipality that it belongs to: what, where and why on one page. */
@Controller
class BuntflyttController {
    private final Buntflytting flytting;
    private final Buntvisning visning;
    private final Skjemasvar svarene;
    private final Tekster tekster;

    BuntflyttController(Buntflytting flytting, Buntvisning visning, Skjemasvar svarene, Tekster tekster) {
        this.flytting = flytting;
        this.visning = visning;
        this.svarene = svarene;
        this.tekster = tekster;
    }

    /** What the form holds. */
    record Skjema(String omfang, Set<Integer> sider, String til, String forklaring) {}

    @GetMapping("/{kommune}/papir/bunt/{id}/flytt")
    ModelAndView vis(@PathVariable UUID id) {
        var side = visning.side(id);
        return vis(side, forslag(side));
    }

    private ModelAndView vis(Buntside side, Skjema skjema) {
        if (!side.kanFlyttes()) {
            throw new IkkeFunnet();
        }
        return new ModelAndView("papir/web/flytt", "side", side)
                .addObject("skjema", skjema)
                .addObject(
                        "maal",
                        flytting.maal().stream()
                                .map(BuntflyttController::brikke)
                                .toList());
    }

    private static Kommunevalgbrikke brikke(Kommune kommune) {
        return new Kommunevalgbrikke(kommune.slug(), kommune.kode(), kommune.navn(), 0);
    }

    /** The foreign sheet's letters are proposed, to where the sheet says; all of it when all lies behind such sheets. */
    private static Skjema forslag(Buntside side) {
        var kort = side.grupper().stream()
                .flatMap(gruppe -> gruppe.kort().stream())
                .toList();
        var fremmede = new TreeSet<Integer>();
        var deres = false;
        for (var en : kort) {
            deres = en.slag().equals("fremmed") || deres && en.slag().equals("brev");
            if (deres) {
                fremmede.add(en.side());
            }
        }
        var alt = fremmede.size() == kort.size();
        return new Skjema(
                fremmede.isEmpty() ? "" : alt ? "alt" : "sider",
                fremmede,
                side.annen().map(Buntside.Annen::slug).orElse(""),
                "");
    }

    @PostMapping("/{kommune}/papir/bunt/{id}/flytt")
    ModelAndView flytt(
            @PathVariable UUID id,
            @RequestParam int versjon,
            @RequestParam(defaultValue = "") String omfang,
            @RequestParam(defaultValue = "") List<String> sider,
            @RequestParam(defaultValue = "") String til,
            @RequestParam(defaultValue = "") String forklaring) {
        var valgte = sider.stream()
                .filter(nr -> nr.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        return svarene.etter(
                () -> gjoer(id, versjon, new Skjema(omfang, valgte, til, forklaring)),
                "/%s/papir/bunt/%s".formatted(Kommunevalg.valgt().slug(), id),
                feil -> igjen(id, new Skjema(omfang, valgte, til, forklaring), feil));
    }

    private String gjoer(UUID id, int versjon, Skjema skjema) {
        var maal = maal(skjema.til()).orElseThrow(() -> Regelbrudd.i("til", "papir.flytt.velg_kommune"));
        return switch (skjema.omfang()) {
            case "alt" -> {
                flytting.flyttAlt(id, versjon, maal, skjema.forklaring());
                yield tekster.tekst("papir.sagt.flyttet_alt", maal.navn());
            }
            case "sider" ->
                tekster.tekst(
                        "papir.sagt.flyttet_sider",
                        flytting.flyttSider(id, versjon, skjema.sider(), maal, skjema.forklaring()),
                        maal.navn());
            default -> throw Regelbrudd.i("omfang", "papir.flytt.velg_omfang");
        };
    }

    private Optional<Kommune> maal(String slug) {
        return flytting.maal().stream()
                .filter(kommune -> kommune.slug().equals(slug))
                .findFirst();
    }

    /** The form again as it was filled in; the stack's own page when it can no longer be moved. */
    private ModelAndView igjen(UUID id, Skjema skjema, List<String> feil) {
        var side = visning.side(id);
        var svar = side.kanFlyttes() ? vis(side, skjema) : new ModelAndView("papir/web/bunt", "side", side);
        return svar.addObject("feil", feil);
    }
}
