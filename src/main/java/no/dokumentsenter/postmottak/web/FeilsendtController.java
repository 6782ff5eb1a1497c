package no.dokumentsenter.postmottak.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Feilsendt;
import no.dokumentsenter.postmottak.Forslag;
import no.dokumentsenter.postmottak.Postkoe;
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

/** What came to the wrong municipality: sent to the right one, with a notice to the sender. */
@Controller
class FeilsendtController {
    private static final int ANTALL = 100;

    private final Videresending videresending;
    private final Postkosvar svarene;
    private final Postkoe koe;
    private final Kommuner kommuner;
    private final Postord ord;
    private final Tekster tekster;

    FeilsendtController(
            Videresending videresending,
            Postkosvar svarene,
            Postkoe koe,
            Kommuner kommuner,
            Postord ord,
            Tekster tekster) {
        this.videresending = videresending;
        this.svarene = svarene;
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
            String tekst,
            Optional<String> varslet,
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
    String varsel(@PathVariable UUID id, Model modell) {
        var feilsendt = videresending.hent(id);
        var post = koe.hent(id);
        var kommune = Kommunevalg.valgt();
        var maal = kommuner.medId(feilsendt.tilKommuneId());
        modell.addAttribute(
                "varsel",
                new Varsel(
                        kommune.slug(),
                        kommune.kode(),
                        kommune.navn(),
                        ord.fra(post.fra()),
                        forslag(id, "adresse"),
                        Datoer.dato(LocalDate.now(Klokke.OSLO)),
                        tekster.tekst("varsel.emne", maal.navn()),
                        tekster.tekst("varsel.tekst", Postord.dag(post), kommune.navn(), maal.navn()),
                        Optional.ofNullable(feilsendt.varsletTid()).map(Datoer::naar),
                        "/" + kommune.slug() + "/postko/" + id + "/varslet"));
        return "postmottak/web/varsel";
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
