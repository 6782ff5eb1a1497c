package no.dokumentsenter.postmottak.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Avslutning;
import no.dokumentsenter.postmottak.Postmottak;
import no.dokumentsenter.postmottak.Utkast;
import no.dokumentsenter.postmottak.Ventegrunn;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The mail queue. Reads list over all granted municipalities; every form posts to one. The document that is answered
 * with after a post may belong to another municipality than the one written to, so {@link Koevisning} reads it in its
 * own, after the write is committed.
 */
@Controller
class PostkoController {
    private final Postmottak postmottak;
    private final Utkast utkast;
    private final Koevisning visning;
    private final Postkosvar svarene;
    private final Skjemaleser leser;
    private final Tekster tekster;

    PostkoController(
            Postmottak postmottak,
            Utkast utkast,
            Koevisning visning,
            Postkosvar svarene,
            Skjemaleser leser,
            Tekster tekster) {
        this.postmottak = postmottak;
        this.utkast = utkast;
        this.visning = visning;
        this.svarene = svarene;
        this.leser = leser;
        this.tekster = tekster;
    }

    @GetMapping("/postko")
    String side(
            @RequestParam(defaultValue = "alle") String kommune,
            @RequestParam(defaultValue = "") String post,
            @RequestParam(defaultValue = "koe") String rute,
            @RequestParam(defaultValue = "") String vis,
            @RequestHeader(name = "X-Forhaandshenting", required = false) @Nullable String forhaand,
            Model modell) {
        var side = visning.koe(post, rute, vis);
        modell.addAttribute("side", side);
        modell.addAttribute("vis", List.of("venter", "feilet").contains(vis) ? vis : "");
        // What the page before did, when it sent the person here.
        var gjort = Optional.ofNullable((Kvittering) modell.getAttribute("kvittering"));
        modell.addAttribute("arbeidsrute", visning.rute(side.valgt().orElse(""), kommune, gjort, forhaand == null));
        return "postmottak/web/postko";
    }

    /** What the queue shows of what is still being read. */
    @GetMapping("/postko/leses")
    String leses(@RequestParam(defaultValue = "alle") String kommune, Model modell) {
        modell.addAttribute("leses", visning.leses());
        modell.addAttribute("kommune", kommune);
        return "postmottak/web/leses :: leses";
    }

    @GetMapping("/postko/{slug}/{id}")
    String arbeid(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "alle") String kommune,
            @RequestHeader(name = "X-Forhaandshenting", required = false) @Nullable String forhaand,
            Model modell) {
        modell.addAttribute("arbeidsrute", visning.ett(slug, id, kommune, forhaand == null));
        return Postkosvar.SVAR;
    }

    @PostMapping("/{kommune}/postko/{id}/godta")
    String godta(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @RequestParam int versjon,
            @RequestParam(defaultValue = "alle") String kommune,
            @RequestParam(defaultValue = "") String neste,
            @RequestParam MultiValueMap<String, String> felt,
            Model modell,
            HttpServletResponse svar) {
        return svarene.etterSkjema(
                new Postkosvar.Handling(slug, id, kommune, neste, felt),
                () -> {
                    var registrert = postmottak.godta(id, versjon, leser.les(id, felt));
                    var her = Kommunevalg.valgt();
                    return new Kvittering(
                            slug + "/" + id,
                            tekster.tekst("postko.journalfoert", her.kode(), registrert.nummer(), naa()),
                            Optional.of("/" + slug + "/journalpost/" + registrert.journalpost()),
                            Optional.empty());
                },
                modell,
                svar);
    }

    @PostMapping("/{kommune}/postko/{id}/avslutt")
    String avslutt(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @RequestParam int versjon,
            @RequestParam(defaultValue = "alle") String kommune,
            @RequestParam(defaultValue = "") String neste,
            @RequestParam int grunn,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam MultiValueMap<String, String> felt,
            Model modell,
            HttpServletResponse svar) {
        var valgt = Avslutning.medSiffer(grunn).orElseThrow(IkkeFunnet::new);
        return svarene.etter(
                new Postkosvar.Handling(slug, id, kommune, neste, felt),
                () -> {
                    postmottak.avslutt(id, versjon, valgt, tekst);
                    return angrebar(slug, id, "postko.avsluttet");
                },
                modell,
                svar);
    }

    @PostMapping("/{kommune}/postko/{id}/vent")
    String vent(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @RequestParam int versjon,
            @RequestParam(defaultValue = "alle") String kommune,
            @RequestParam(defaultValue = "") String neste,
            @RequestParam int grunn,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String til,
            @RequestParam MultiValueMap<String, String> felt,
            Model modell,
            HttpServletResponse svar) {
        var valgt = Ventegrunn.medSiffer(grunn).orElseThrow(IkkeFunnet::new);
        return svarene.etter(
                new Postkosvar.Handling(slug, id, kommune, neste, felt),
                () -> {
                    var hvorfor = tekst.isBlank() && valgt != Ventegrunn.ANNET
                            ? tekster.tekst("postko.vent." + grunn)
                            : tekst;
                    postmottak.vent(id, versjon, valgt, hvorfor, frist(til));
                    return angrebar(slug, id, "postko.venter");
                },
                modell,
                svar);
    }

    private static Optional<LocalDate> frist(String til) {
        if (til.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Datoer.lesFrist(til).orElseThrow(() -> Regelbrudd.i("til", "postmottak.ukjent_dato", til)));
    }

    @PostMapping("/{kommune}/postko/{id}/angre")
    String angre(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "alle") String kommune,
            Model modell,
            HttpServletResponse svar) {
        // What was taken back is the document to show.
        return svarene.etter(
                new Postkosvar.Handling(slug, id, kommune, slug + "/" + id, new LinkedMultiValueMap<>()),
                () -> {
                    postmottak.angre(id);
                    return new Kvittering("", tekster.tekst("postko.angret"), Optional.empty(), Optional.empty());
                },
                modell,
                svar);
    }

    @PostMapping("/{kommune}/postko/{id}/les-paa-nytt")
    String lesPaaNytt(@PathVariable("kommune") String slug, @PathVariable UUID id) {
        postmottak.lesPaaNytt(id);
        return "redirect:/postko";
    }

    @PostMapping("/{kommune}/postko/{id}/utkast")
    ResponseEntity<Void> lagreUtkast(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> felt) {
        utkast.lagre(
                id,
                felt.entrySet().stream()
                        .filter(par ->
                                !par.getKey().startsWith("_") && !par.getKey().equals("versjon"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/{kommune}/postko/saker")
    String saker(@RequestParam(defaultValue = "") String saksok, Model modell) {
        Paalogget.krev(Handling.REGISTRERE);
        modell.addAttribute("treff", visning.saker(saksok));
        return "postmottak/web/postko-arbeid :: saktreff";
    }

    private Kvittering angrebar(String slug, UUID id, String kode) {
        return new Kvittering(
                slug + "/" + id,
                tekster.tekst(kode, naa()),
                Optional.empty(),
                Optional.of("/" + slug + "/postko/" + id + "/angre"));
    }

    private static String naa() {
        return Datoer.klokke(OffsetDateTime.now(Klokke.OSLO));
    }

    /** Granted to this person, or 404. */
    static Kommune tildelt(String slug) {
        return Kommunevalg.valgte().stream()
                .filter(kommune -> kommune.slug().equals(slug))
                .findFirst()
                .orElseThrow(IkkeFunnet::new);
    }
}
