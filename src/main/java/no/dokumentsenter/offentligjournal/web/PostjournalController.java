package no.dokumentsenter.offentligjournal.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.offentligjournal.Journaleier;
import no.dokumentsenter.offentligjournal.Offentligsoek;
import no.dokumentsenter.offentligjournal.Utvalg;
import no.dokumentsenter.sak.Saksnummer;
import no.dokumentsenter.sok.Sporring;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The public journal: search, case, entry. Nothing here changes anything. */
@Controller
class PostjournalController extends OffentligFeil {
    private static final String MAPPE = "offentligjournal/web/";
    private static final String EIER = "eier";
    private static final int POSTER_I_SAK = 500;

    private final Offentligsoek soek;

    PostjournalController(Offentligsoek soek) {
        this.soek = soek;
    }

    /** Choose a municipality, or search in all. */
    @GetMapping("/postjournal")
    String velg(@ModelAttribute Postjournalskjema skjema, Model modell) {
        var eiere = soek.eiere();
        var avgrensning = Avgrensning.les("/postjournal", eiere, skjema);
        modell.addAttribute("eiere", eiere).addAttribute("avgrensning", avgrensning);
        if (avgrensning.erAvgrenset()) {
            modell.addAttribute("side", side(avgrensning, eiere));
        } else {
            var antall = new LinkedHashMap<String, Object>();
            eiere.forEach(eier -> antall.put(eier.slug(), soek.tell(alt(eier))));
            modell.addAttribute("antall", antall);
        }
        return MAPPE + "velg";
    }

    private static Utvalg alt(Journaleier eier) {
        return new Utvalg(
                List.of(eier.id()),
                Sporring.lesOffentlig(""),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    /** The journal of one municipality. */
    @GetMapping("/{slug}/postjournal")
    String journal(@PathVariable String slug, @ModelAttribute Postjournalskjema skjema, Model modell) {
        var eier = soek.eier(slug);
        var avgrensning = Avgrensning.les("/" + slug + "/postjournal", List.of(eier), skjema);
        modell.addAttribute(EIER, eier)
                .addAttribute("avgrensning", avgrensning)
                .addAttribute("side", side(avgrensning, List.of(eier)));
        return MAPPE + "postjournal";
    }

    private Journalside side(Avgrensning avgrensning, List<Journaleier> eiere) {
        var utvalg = avgrensning.utvalg();
        var alleTyper = soek.tell(utvalg.avAlleTyper());
        var telling = avgrensning.typer().isEmpty() ? alleTyper : soek.tell(utvalg.fraToppen());
        return Journalside.av(
                avgrensning,
                soek.finn(utvalg, Journalside.STOERRELSE + 1),
                telling,
                alleTyper,
                soek.hjelp(utvalg.avAlleTyper(), alleTyper.antall() > 0),
                eiere.stream().collect(Collectors.toMap(Journaleier::id, Function.identity())),
                LocalDate.now(Klokke.OSLO));
    }

    /** What is out of one case. */
    @GetMapping("/{slug}/postjournal/sak/{aar}/{nr}")
    String sak(@PathVariable String slug, @PathVariable String aar, @PathVariable String nr, Model modell) {
        var eier = soek.eier(slug);
        var nummer = Saksnummer.les(aar + "/" + nr).orElseThrow(IkkeFunnet::new);
        var poster = soek.iSak(eier, nummer, POSTER_I_SAK).stream()
                .map(post -> new Postvisning(eier, post))
                .toList();
        modell.addAttribute(EIER, eier).addAttribute("saksnummer", nummer).addAttribute("poster", poster);
        return MAPPE + "sak";
    }

    /** One entry, at its permanent address. */
    @GetMapping("/{slug}/postjournal/{id}")
    String post(@PathVariable String slug, @PathVariable String id, Model modell) {
        var eier = soek.eier(slug);
        modell.addAttribute(EIER, eier).addAttribute("visning", new Postvisning(eier, soek.hent(eier, uuid(id))));
        return MAPPE + "post";
    }

    /** The strict form alone: {@code UUID.fromString} takes shorter ones too, and an address should be one. */
    private static UUID uuid(String tekst) {
        try {
            var id = UUID.fromString(tekst);
            if (id.toString().equals(tekst)) {
                return id;
            }
        } catch (IllegalArgumentException ikkeEnId) {
            throw new IkkeFunnet();
        }
        throw new IkkeFunnet();
    }

    @GetMapping("/tilgjengelighet")
    String tilgjengelighet(Model modell) {
        modell.addAttribute("eiere", soek.eiere());
        return MAPPE + "tilgjengelighet";
    }

    @GetMapping("/personvern")
    String personvern(Model modell) {
        modell.addAttribute("eiere", soek.eiere());
        return MAPPE + "personvern";
    }
}
