package no.dokumentsenter.papir.web;

import jakarta.servlet.http.HttpServletResponse;
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
import no.dokumentsenter.papir.Mottattregister;
import no.dokumentsenter.papir.Mottattslag;
import no.dokumentsenter.papir.NyMottatt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
    String vis(Model modell) {
        modell.addAttribute("side", visning.side(Map.of(), List.of()));
        return SIDE;
    }

    @PostMapping("/{kommune}/papir/mottatt")
    String registrer(
            @PathVariable("kommune") String slug,
            @RequestParam Map<String, String> felt,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        var slag = Mottattslag.av(felt.getOrDefault("slag", "")).orElseThrow(IkkeFunnet::new);
        return gjoer(slug, felt, modell, svar, videre, () -> {
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
    String aapne(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            @RequestParam Map<String, String> felt,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        return gjoer(slug, felt, modell, svar, videre, () -> {
            register.aapne(id, felt(felt, "aapnet"), felt(felt, "aapnetogsaa"));
            return tekster.tekst("papir.sagt.aapnet");
        });
    }

    @PostMapping("/{kommune}/papir/samtykke")
    String samtykk(
            @PathVariable("kommune") String slug,
            @RequestParam Map<String, String> felt,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        return gjoer(slug, felt, modell, svar, videre, () -> {
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
    String trekk(
            @PathVariable("kommune") String slug,
            @PathVariable UUID id,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre) {
        return gjoer(slug, Map.of(), modell, svar, videre, () -> {
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

    private String gjoer(
            String slug,
            Map<String, String> felt,
            Model modell,
            HttpServletResponse svar,
            RedirectAttributes videre,
            Supplier<String> arbeid) {
        return svarene.etter(arbeid, "/papir/mottatt?kommune=" + slug, videre, svar, feil -> {
            modell.addAttribute("side", visning.side(felt, feil));
            return SIDE;
        });
    }
}
