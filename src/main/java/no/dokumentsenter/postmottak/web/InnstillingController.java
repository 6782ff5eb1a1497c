package no.dokumentsenter.postmottak.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Kommunevalgbrikke;
import no.dokumentsenter.felles.web.Skjemasvar;
import no.dokumentsenter.kommune.Innstilling;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Mottaksinnstillinger;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What one municipality has decided for its mail room: one form for each, so that a fault in one stops no other. */
@Controller
class InnstillingController {
    /** The headings of the page, and what stands under each, by the start of the name. */
    private static final Map<String, String> GRUPPER =
            Map.of("epost", "epost", "postmottak", "koe", "papir", "papir", "publisering", "publisering");

    private final Mottaksinnstillinger innstillinger;
    private final Skjemasvar svarene;
    private final Tekster tekster;

    InnstillingController(Mottaksinnstillinger innstillinger, Skjemasvar svarene, Tekster tekster) {
        this.innstillinger = innstillinger;
        this.svarene = svarene;
        this.tekster = tekster;
    }

    /**
     * One setting.
     *
     * @param slag which kind of field it has
     * @param vist what the form shows, as the answer must say it
     * @param egen whether the municipality has decided it
     * @param standard what holds else, in words
     */
    record Felt(
            String navn,
            String kode,
            String slag,
            String verdi,
            String vist,
            int minst,
            int hoeyst,
            String plassholdere,
            boolean egen,
            String standard,
            String siden,
            Optional<String> mangler) {}

    /** Those under one heading. */
    record Gruppe(String kode, List<Felt> felt) {}

    /** What a form said that was refused. */
    record Sendt(String navn, String verdi) {}

    /** The chosen municipality, else the first where the person decides. */
    @GetMapping("/innstillinger/postmottak")
    String velg() {
        var kommune = Paalogget.krevEtSted(Handling.INNSTILLE).getFirst();
        return "redirect:/" + kommune.slug() + "/innstillinger/postmottak";
    }

    @GetMapping("/{kommune}/innstillinger/postmottak")
    ModelAndView vis() {
        return vis(Optional.empty());
    }

    private ModelAndView vis(Optional<Sendt> sendt) {
        var alle = innstillinger.alle();
        var kommune = Kommunevalg.valgt();
        return new ModelAndView("postmottak/web/innstillinger")
                .addObject("her", brikke(kommune))
                .addObject(
                        "andre",
                        Paalogget.person().kommuner(Handling.INNSTILLE).stream()
                                .filter(annen -> !annen.equals(kommune))
                                .map(InnstillingController::brikke)
                                .toList())
                .addObject(
                        "grupper",
                        List.of("epost", "koe", "papir", "publisering").stream()
                                .map(kode -> new Gruppe(
                                        kode,
                                        alle.stream()
                                                .filter(en ->
                                                        gruppe(en.innstilling()).equals(kode))
                                                .map(en -> felt(en, sendt))
                                                .toList()))
                                .toList());
    }

    private static String gruppe(Innstilling innstilling) {
        var navn = innstilling.navn();
        return GRUPPER.getOrDefault(navn.substring(0, navn.indexOf('.')), "koe");
    }

    private static Kommunevalgbrikke brikke(Kommune kommune) {
        return new Kommunevalgbrikke(kommune.slug(), kommune.kode(), kommune.navn(), 0);
    }

    private Felt felt(Mottaksinnstillinger.Stilling en, Optional<Sendt> sendt) {
        var innstilling = en.innstilling();
        return new Felt(
                innstilling.navn(),
                innstilling.name().toLowerCase(Locale.ROOT),
                innstilling.slag().name().toLowerCase(Locale.ROOT),
                sendt.filter(det -> det.navn().equals(innstilling.navn()))
                        .map(Sendt::verdi)
                        .orElse(en.verdi()),
                en.verdi(),
                innstilling.minst(),
                innstilling.hoeyst(),
                String.join(
                        " ",
                        innstilling.plassholdere().stream()
                                .map(ord -> "{" + ord + "}")
                                .toList()),
                en.valgt().isPresent(),
                iOrd(innstilling, en.standard()),
                en.valgt()
                        .map(valg -> tekster.tekst("innstilling.siden", Datoer.dato(valg.gyldigFra()), valg.kilde()))
                        .orElse(""),
                en.mangler().map(kode -> tekster.tekst(kode)));
    }

    private String iOrd(Innstilling innstilling, String verdi) {
        return switch (innstilling.slag()) {
            case JA_NEI, MAALFORM -> tekster.tekst("innstilling.verdi." + verdi);
            case TEKST ->
                tekster.tekst(verdi.isEmpty() ? "innstilling.verdi.produktets" : "innstilling.verdi.driftens");
            case KLOKKESLETT -> verdi.isEmpty() ? tekster.tekst("innstilling.verdi.person") : verdi;
            case TALL -> verdi;
        };
    }

    @PostMapping("/{kommune}/innstillinger/postmottak")
    ModelAndView lagre(
            @RequestParam String navn,
            @RequestParam String vist,
            @RequestParam(defaultValue = "") String verdi,
            @RequestParam(defaultValue = "lagre") String gjoer) {
        var innstilling = Innstilling.av(navn).orElseThrow(IkkeFunnet::new);
        var ord = tekster.tekst("innstilling." + innstilling.name().toLowerCase(Locale.ROOT));
        return svarene.etter(
                () -> {
                    if (gjoer.equals("standard")) {
                        innstillinger.tilbake(innstilling, vist);
                        return tekster.tekst("innstilling.sagt.standard", ord);
                    }
                    innstillinger.sett(innstilling, vist, somLagret(innstilling, verdi));
                    return tekster.tekst("innstilling.sagt.lagret", ord);
                },
                "/" + Kommunevalg.valgt().slug() + "/innstillinger/postmottak",
                feil -> vis(Optional.of(new Sendt(navn, verdi)))
                        .addObject("feil", feil)
                        .addObject("feilved", navn));
    }

    /** A time is written with a dot in Norwegian, and kept with a colon. */
    private static String somLagret(Innstilling innstilling, String verdi) {
        return innstilling.slag() == Innstilling.Slag.KLOKKESLETT ? verdi.replace('.', ':') : verdi;
    }
}
