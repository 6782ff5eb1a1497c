package no.dokumentsenter.originaler.web;

import java.time.LocalDate;
import java.util.ArrayList;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.originaler.Listehode;
import no.dokumentsenter.originaler.Makulering;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The certificates of destroyed paper, for those who control: what was carried out, in the municipalities they are let into. */
@Controller
class AttesterController {
    private static final int ANTALL = 200;

    private final Makulering makulering;
    private final Karanteneord ord;

    AttesterController(Makulering makulering, Karanteneord ord) {
        this.makulering = makulering;
        this.ord = ord;
    }

    /** A certificate in the list. */
    record Linje(String slug, String kode, String navn, String dag, String hos, String sti) {}

    @GetMapping("/papir/attester")
    ModelAndView vis() {
        var linjer = new ArrayList<Linje>();
        for (var kommune : Paalogget.krevEtSted(Handling.LESE_SKJERMET)) {
            Kommunevalg.gjoerI(
                    kommune, () -> makulering.utfoerte(ANTALL).forEach(liste -> linjer.add(linje(kommune, liste))));
        }
        return new ModelAndView("originaler/web/attester", "linjer", linjer);
    }

    private Linje linje(Kommune kommune, Listehode liste) {
        LocalDate dag = liste.utfoertDato();
        var hos = liste.utfoertHos();
        return new Linje(
                kommune.slug(),
                kommune.kode(),
                ord.tekst("originaler.liste", Integer.toString(liste.nummer())),
                dag == null ? "" : Datoer.dato(dag),
                hos == null ? "" : hos,
                "/%s/papir/karantene/liste/%s/attest".formatted(kommune.slug(), liste.id()));
    }
}
