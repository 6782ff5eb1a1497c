package no.dokumentsenter.postmottak.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.dokumentsenter.arkivstruktur.Arkivstruktur;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Regel;
import no.dokumentsenter.postmottak.Regelutfall;
import no.dokumentsenter.postmottak.Regler;
import no.dokumentsenter.tilgang.Brukere;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import no.dokumentsenter.tilgang.Saksbehandlervalg;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules of one municipality: made, tried on the last letters, put in order, turned off. */
@Controller
class RegelController {
    private static final int FLEST_UTFALL = 100;

    private final Regler regler;
    private final Arkivstruktur arkivstruktur;
    private final Brukere brukere;
    private final Tekster tekster;

    RegelController(Regler regler, Arkivstruktur arkivstruktur, Brukere brukere, Tekster tekster) {
        this.regler = regler;
        this.arkivstruktur = arkivstruktur;
        this.brukere = brukere;
        this.tekster = tekster;
    }

    @GetMapping("/{kommune}/postko/regler")
    String side(Model modell) {
        return vis(Map.of(), Map.of(), Optional.empty(), modell);
    }

    /** Tries or makes it; which is said by the button. */
    @PostMapping("/{kommune}/postko/regler")
    String lag(
            @RequestParam Map<String, String> felt,
            @RequestParam(defaultValue = "proev") String gjoer,
            Model modell,
            HttpServletResponse svar) {
        var ny = new Regler.NyRegel(
                felt.getOrDefault("navn", ""),
                felt.getOrDefault("sted", ""),
                felt.getOrDefault("inneholder", ""),
                felt.getOrDefault("felt", ""),
                felt.getOrDefault("verdi-" + felt.getOrDefault("felt", ""), ""));
        try {
            if (gjoer.equals("lagre")) {
                regler.lag(ny);
                return tilbake();
            }
            return vis(felt, Map.of(), Optional.of(proeve(regler.proev(ny))), modell);
        } catch (Regelbrudd brudd) {
            svar.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var feil = new HashMap<String, String>();
            brudd.brudd().forEach(ett -> feil.put(ett.felt(), tekster.tekst(ett)));
            return vis(felt, feil, Optional.empty(), modell);
        }
    }

    @PostMapping("/{kommune}/postko/regler/{id}/opp")
    String opp(@PathVariable UUID id) {
        regler.flyttOpp(id);
        return tilbake();
    }

    @PostMapping("/{kommune}/postko/regler/{id}/aktiv")
    String aktiv(@PathVariable UUID id, @RequestParam boolean paa) {
        regler.settAktiv(id, paa);
        return tilbake();
    }

    private static String tilbake() {
        return "redirect:/" + Kommunevalg.valgt().slug() + "/postko/regler";
    }

    private String vis(
            Map<String, String> felt, Map<String, String> feil, Optional<Regelside.Proeve> proeve, Model modell) {
        Paalogget.krev(Handling.REGISTRERE);
        var kommune = Kommunevalg.valgt();
        var alle = regler.alle();
        var treff = regler.treff();
        modell.addAttribute(
                "side",
                new Regelside(
                        kommune.slug(),
                        kommune.kode(),
                        kommune.navn(),
                        IntStream.range(0, alle.size())
                                .mapToObj(nr -> linje(nr + 1, alle.get(nr), treff))
                                .toList(),
                        brukere.saksbehandlere(kommune).stream()
                                .map(Saksbehandlervalg::navn)
                                .toList(),
                        arkivstruktur.klasser().stream()
                                .map(klasse -> klasse.klasseId() + " " + klasse.tittel())
                                .toList(),
                        felt,
                        feil,
                        proeve));
        return "postmottak/web/regler";
    }

    private Regelside.Linje linje(int nr, Regel regel, Map<UUID, Long> treff) {
        return new Regelside.Linje(
                regel.id().toString(),
                nr,
                regel.navn(),
                tekster.tekst(
                        "regel.setning",
                        tekster.tekst("regel.sted." + regel.sted()),
                        regel.inneholder(),
                        tekster.tekst("regel.felt." + regel.felt()),
                        regel.visning()),
                brukere.person(regel.eier()).map(Person::navn).orElse(regel.eier()),
                treff.getOrDefault(regel.id(), 0L),
                regel.aktiv());
    }

    private Regelside.Proeve proeve(List<Regelutfall> utfall) {
        var slug = Kommunevalg.valgt().slug();
        return new Regelside.Proeve(
                tekster.tekst(
                        "regel.proeve",
                        Regler.PROEVES_PAA,
                        utfall.size(),
                        antall(utfall, Regelutfall.Dom.SAMME),
                        antall(utfall, Regelutfall.Dom.NYTT),
                        antall(utfall, Regelutfall.Dom.ANNET),
                        antall(utfall, Regelutfall.Dom.FEIL)),
                utfall.stream()
                        .sorted((a, b) -> b.dom().compareTo(a.dom()))
                        .limit(FLEST_UTFALL)
                        .map(ett -> Regelside.Utfall.av(
                                ett,
                                slug,
                                tekster.tekst("regel.dom." + ett.dom().name().toLowerCase(java.util.Locale.ROOT))))
                        .toList());
    }

    private static long antall(List<Regelutfall> utfall, Regelutfall.Dom dom) {
        return utfall.stream().filter(ett -> ett.dom() == dom).count();
    }
}
