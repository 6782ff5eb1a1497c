package no.dokumentsenter.tilgang;

import java.util.UUID;
import java.util.stream.Collectors;
import no.dokumentsenter.felles.Brudd;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pages that tell what was bound, and that fail on demand. */
@RestController
class Proeveside {
    @GetMapping("/proeveside")
    String alle() {
        return Kommunevalg.valgte().stream().map(Kommune::slug).collect(Collectors.joining(" "));
    }

    @GetMapping("/{kommune}/proeveside/{id}")
    String en(@PathVariable Kommune kommune, @PathVariable UUID id) {
        return kommune.slug() + " " + Kommunevalg.valgt().slug() + " " + Innlogget.brukernavn() + " "
                + Paalogget.person().brukernavn();
    }

    /** Takes no municipality, so that only the filter stands in the way. */
    @GetMapping("/{kommune}/glemsom")
    String glemsom() {
        return "innhold";
    }

    @PostMapping("/{kommune}/proeveside")
    String lagre(@PathVariable Kommune kommune) {
        return "lagret";
    }

    @GetMapping("/{kommune}/postjournal/proeve")
    String offentlig(@PathVariable Kommune kommune) {
        return kommune.slug() + " " + Kommunevalg.valgte().size() + " "
                + Paalogget.kanskje().isPresent();
    }

    @GetMapping("/proevefeil")
    String feil(@RequestParam String art) {
        throw switch (art) {
            case "regel" -> new Regelbrudd(java.util.List.of(Brudd.i("tittel", "journal.tittel_for_lang", 500)));
            case "konflikt" -> new Konflikt("journal.endret_av_annen");
            default -> new IllegalStateException("hemmelig innhold");
        };
    }
}
