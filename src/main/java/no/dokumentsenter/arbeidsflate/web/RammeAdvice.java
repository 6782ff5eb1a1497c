package no.dokumentsenter.arbeidsflate.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.dokumentsenter.felles.web.Kommunevalgbrikke;
import no.dokumentsenter.felles.web.Ramme;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** The frame of every staff page. Lazy: a fragment, a file and a public page never ask for its counts. */
@ControllerAdvice
class RammeAdvice {
    private static final String ALLE = "alle";

    private final Koetall koetall;
    private final Naervaer naervaer;

    RammeAdvice(Koetall koetall, Naervaer naervaer) {
        this.koetall = koetall;
        this.naervaer = naervaer;
    }

    @ModelAttribute
    void ramme(HttpServletRequest foresporsel, Model modell) {
        Paalogget.kanskje().ifPresent(person -> {
            naervaer.merk(person);
            modell.addAttribute("ramme", new LazyContextVariable<Ramme>() {
                @Override
                protected Ramme loadValue() {
                    return ramme(person, foresporsel);
                }
            });
        });
    }

    private Ramme ramme(Person person, HttpServletRequest foresporsel) {
        var kommuner = person.roller().keySet().stream()
                .sorted(Comparator.comparingInt(Kommune::id))
                .toList();
        var koer = person.kommuner(Handling.REGISTRERE);
        var venter = koetall.venter(koer);
        return new Ramme(
                person.navn(),
                person.initialer(),
                kommuner.stream()
                        .map(k -> new Kommunevalgbrikke(k.slug(), k.kode(), k.navn(), venter.getOrDefault(k, 0)))
                        .toList(),
                valgt(foresporsel, kommuner),
                venter.values().stream().mapToInt(Integer::intValue).sum(),
                naervaer.kolleger(person),
                person.hurtigtaster(),
                new Ramme.Rett(
                        !person.kommuner(Handling.SE_ARBEIDSBORD).isEmpty(),
                        !person.kommuner(Handling.LESE).isEmpty(),
                        koer.stream().map(Kommune::slug).toList(),
                        !person.kommuner(Handling.INNSTILLE).isEmpty(),
                        koer.isEmpty()
                                && !person.kommuner(Handling.LESE_SKJERMET).isEmpty()));
    }

    /** The municipality of the path, else the one asked for, else all; for one who has only one, that. */
    private static String valgt(HttpServletRequest foresporsel, List<Kommune> kommuner) {
        var sti = foresporsel.getRequestURI().split("/", 3);
        return finn(kommuner, sti.length > 1 ? sti[1] : "")
                .or(() -> finn(
                        kommuner,
                        Optional.ofNullable(foresporsel.getParameter("kommune")).orElse("")))
                .or(() -> kommuner.size() == 1 ? Optional.of(kommuner.getFirst()) : Optional.empty())
                .map(Kommune::slug)
                .orElse(ALLE);
    }

    private static Optional<Kommune> finn(List<Kommune> kommuner, String slug) {
        return kommuner.stream().filter(kommune -> kommune.slug().equals(slug)).findFirst();
    }
}
