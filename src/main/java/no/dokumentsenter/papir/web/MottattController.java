package no.dokumentsenter.papir.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Skjemasvar;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.papir.Mottattregister;
import no.dokumentsenter.papir.Mottattslag;
import no.dokumentsenter.papir.NyMottatt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of what arrived before scanning: list, small forms, consents. Works without script. */
@Controller
class MottattController {
    private static final String SIDE = "papir/web/mottatt";
    private static final Pattern TID = Pattern.compile("([01]?\\d|2[0-3])[.:]?([0-5]\\d)");

    private final Mottattregister register;
    private final Mottattvisning visning;
    private final Skjemasvar svarene;
    private final Tekster tekster;

    MottattController(Mottattregister register, Mottattvisning visning, Skjemasvar svarene, Tekster tekster) {
        this.register = register;
        this.visning = visning;
        this.svarene = svarene;
        this.tekster = tekster;
    }

    @GetMapping("/papir/mottatt")
    ModelAndView vis() {
        return side(Map.of(), List.of());
    }

    @PostMapping("/{kommune}/papir/mottatt")
    ModelAndView registrer(@RequestParam Map<String, String> felt) {
        var slag = Mottattslag.av(felt.getOrDefault("slag", "")).orElseThrow(IkkeFunnet::new);
        return gjoer(felt, () -> {
            register.registrer(new NyMottatt(
                    slag,
                    tidspunkt(Datoer.les(felt(felt, "dato")), felt(felt, "klokke")),
                    felt(felt, "sted"),
                    felt(felt, "avsender"),
                    felt(felt, "adressat"),
                    felt(felt, "sporingsnummer"),
                    tidspunkt(Datoer.lesFrist(felt(felt, "fristdato")), felt(felt, "fristklokke")),
                    felt(felt, "videresendt"),
                    felt(felt, "aapnet"),
                    felt(felt, "aapnetogsaa"),
                    felt(felt, "merknad")));
            return tekster.tekst("papir.sagt.mottatt");
        });
    }

    @PostMapping("/{kommune}/papir/mottatt/{id}/aapne")
    ModelAndView aapne(@PathVariable UUID id, @RequestParam Map<String, String> felt) {
        return gjoer(felt, () -> {
            register.aapne(id, felt(felt, "aapnet"), felt(felt, "aapnetogsaa"));
            return tekster.tekst("papir.sagt.aapnet");
        });
    }

    @PostMapping("/{kommune}/papir/samtykke")
    ModelAndView samtykk(@RequestParam Map<String, String> felt) {
        return gjoer(felt, () -> {
            var til = felt(felt, "til");
            var slutt = Datoer.lesFrist(til);
            if (!til.isBlank() && slutt.isEmpty()) {
                throw Regelbrudd.i("til", "papir.samtykke.til");
            }
            register.samtykk(felt(felt, "navn"), Datoer.les(felt(felt, "fra")), slutt);
            return tekster.tekst("papir.sagt.samtykke");
        });
    }

    @PostMapping("/{kommune}/papir/samtykke/{id}/trekk")
    ModelAndView trekk(@PathVariable UUID id) {
        return gjoer(Map.of(), () -> {
            register.trekk(id);
            return tekster.tekst("papir.sagt.trukket");
        });
    }

    private static String felt(Map<String, String> felt, String navn) {
        return felt.getOrDefault(navn, "");
    }

    /** A day and a clock time together; empty when one of them is not understood. */
    private static Optional<OffsetDateTime> tidspunkt(Optional<LocalDate> dag, String klokke) {
        var tid = TID.matcher(klokke.strip());
        return tid.matches()
                ? dag.map(dato -> dato.atTime(Integer.parseInt(tid.group(1)), Integer.parseInt(tid.group(2)))
                        .atZone(Klokke.SONE)
                        .toOffsetDateTime())
                : Optional.empty();
    }

    private ModelAndView side(Map<String, String> felt, List<String> feil) {
        return new ModelAndView(SIDE, "side", visning.side(felt, feil));
    }

    private ModelAndView gjoer(Map<String, String> felt, Supplier<String> arbeid) {
        var til = "/papir/mottatt?kommune=" + Kommunevalg.valgt().slug();
        return svarene.etter(arbeid, til, feil -> side(felt, feil));
    }
}
