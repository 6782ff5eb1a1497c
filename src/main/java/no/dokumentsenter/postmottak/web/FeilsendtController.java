package no.dokumentsenter.postmottak.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Skjemasvar;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Feilsendt;
import no.dokumentsenter.postmottak.Forslag;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Varselkanal;
import no.dokumentsenter.postmottak.Videresending;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What came to the wrong municipality: sent to the right one, with a notice to the sender. */
@Controller
class FeilsendtController {
    private static final int ANTALL = 100;
    private static final String HINDER = "varsel.hinder.";

    private final Videresending videresending;
    private final Postkosvar svarene;
    private final Skjemasvar skjemaer;
    private final Postkoe koe;
    private final Kommuner kommuner;
    private final Postord ord;
    private final Tekster tekster;

    FeilsendtController(
            Videresending videresending,
            Postkosvar svarene,
            Skjemasvar skjemaer,
            Postkoe koe,
            Kommuner kommuner,
            Postord ord,
            Tekster tekster) {
        this.videresending = videresending;
        this.svarene = svarene;
        this.skjemaer = skjemaer;
        this.koe = koe;
        this.kommuner = kommuner;
        this.ord = ord;
        this.tekster = tekster;
    }

    /** One line of the list. */
    record Linje(
            String slug,
            String kode,
            String emne,
            String fra,
            String til,
            String grunn,
            String sendt,
            boolean varslet,
            String varsel) {}

    /** The letter to the sender. */
    record Varsel(
            String slug,
            String kode,
            String kommunenavn,
            String til,
            String adresse,
            String dato,
            String emne,
            List<String> avsnitt,
            Optional<String> varslet,
            Optional<String> hinder,
            Optional<String> stand,
            boolean avvist,
            String sti) {}

    @PostMapping("/{kommune}/postko/{id}/feil-kommune")
    String send(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @RequestParam int versjon,
            @RequestParam(defaultValue = "alle") String kommune,
            @RequestParam(defaultValue = "") String neste,
            @RequestParam String til,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam MultiValueMap<String, String> felt,
            Model modell,
            HttpServletResponse svar) {
        var maal = kommuner.alle().stream()
                .filter(annen -> annen.slug().equals(til))
                .findFirst()
                .orElseThrow(IkkeFunnet::new);
        return svarene.etter(
                new Postkosvar.Handling(slug, id, kommune, neste, felt),
                () -> {
                    videresending.send(id, versjon, maal, tekst);
                    return new Kvittering(
                            slug + "/" + id,
                            tekster.tekst("postko.sendt_til", maal.navn()),
                            Optional.empty(),
                            Optional.of("/" + slug + "/postko/" + id + "/angre"),
                            Optional.of("/" + slug + "/postko/" + id + "/varsel"));
                },
                modell,
                svar);
    }

    @GetMapping("/postko/feilsendt")
    String liste(Model modell) {
        var mine = Paalogget.krevEtSted(Handling.REGISTRERE);
        var linjer = new ArrayList<Linje>();
        for (var kommune : mine) {
            Kommunevalg.gjoerI(
                    kommune, () -> videresending.siste(ANTALL).forEach(feilsendt -> linjer.add(linje(feilsendt))));
        }
        modell.addAttribute("linjer", linjer);
        return "postmottak/web/feilsendt";
    }

    @GetMapping("/{kommune}/postko/{id}/varsel")
    ModelAndView varsel(@PathVariable UUID id) {
        var feilsendt = videresending.hent(id);
        var post = koe.hent(id);
        var kommune = Kommunevalg.valgt();
        var brev = videresending.varseltekst(id);
        var stand = videresending.varselstand(id);
        return new ModelAndView(
                "postmottak/web/varsel",
                "varsel",
                new Varsel(
                        kommune.slug(),
                        kommune.kode(),
                        kommune.navn(),
                        ord.fra(post.fra()),
                        forslag(id, "adresse"),
                        Datoer.dato(LocalDate.now(Klokke.OSLO)),
                        brev.emne(),
                        List.of(brev.tekst().split("\n\n")),
                        Optional.ofNullable(feilsendt.varsletTid()).map(Datoer::naar),
                        videresending.varselhinder(id).map(hinder -> tekster.tekst(HINDER + hinder)),
                        stand.map(this::stand),
                        stand.filter(en -> en.status().equals("avvist")).isPresent(),
                        "/" + kommune.slug() + "/postko/" + id));
    }

    private String stand(Varselkanal.Stand stand) {
        return tekster.tekst(
                "varsel.stand." + stand.status(),
                stand.mottaker(),
                Datoer.naar(Optional.ofNullable(stand.ferdig()).orElse(stand.bestilt())),
                Optional.ofNullable(stand.grunn()).orElse(""));
    }

    /** By e-mail, as it is shown. */
    @PostMapping("/{kommune}/postko/{id}/varsel")
    ModelAndView sendVarsel(@PathVariable UUID id) {
        return skjemaer.etter(
                () -> {
                    videresending.sendVarsel(id);
                    return tekster.tekst("varsel.bestilt");
                },
                "/" + Kommunevalg.valgt().slug() + "/postko/" + id + "/varsel",
                feil -> varsel(id).addObject("feil", feil));
    }

    @PostMapping("/{kommune}/postko/{id}/varslet")
    String varslet(@PathVariable UUID id) {
        videresending.varslet(id);
        return "redirect:/postko/feilsendt?kommune=" + Kommunevalg.valgt().slug();
    }

    private Linje linje(Feilsendt feilsendt) {
        var kommune = Kommunevalg.valgt();
        var post = koe.hent(feilsendt.innkommetPostId());
        return new Linje(
                kommune.slug(),
                kommune.kode(),
                Postord.emne(post),
                ord.fra(post.fra()),
                kommuner.medId(feilsendt.tilKommuneId()).navn(),
                feilsendt.grunn(),
                Datoer.naar(feilsendt.sendtTid()),
                feilsendt.varsletTid() != null,
                "/" + kommune.slug() + "/postko/" + post.id() + "/varsel");
    }

    private String forslag(UUID id, String felt) {
        return koe.forslag(id).stream()
                .filter(forslag -> forslag.felt().equals(felt))
                .map(Forslag::verdi)
                .findFirst()
                .orElse("");
    }
}
