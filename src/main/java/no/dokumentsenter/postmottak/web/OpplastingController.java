package no.dokumentsenter.postmottak.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.lesing.Filleser;
import no.dokumentsenter.lesing.Filnavn;
import no.dokumentsenter.postmottak.InnkommetPost;
import no.dokumentsenter.postmottak.Kanal;
import no.dokumentsenter.postmottak.Mottak;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files that a person puts in the queue of one municipality. Each file is one item; one that fails is named and stops no
 * other. The municipality is chosen by the button or the place where the files are dropped, never by what was open before.
 */
@Controller
class OpplastingController {
    private static final Logger LOGG = LoggerFactory.getLogger(OpplastingController.class);

    private final Mottak mottak;
    private final Tekster tekster;

    OpplastingController(Mottak mottak, Tekster tekster) {
        this.mottak = mottak;
        this.tekster = tekster;
    }

    /**
     * What became of one file.
     *
     * @param gikk whether it is safe in the queue, now or from before
     */
    record Lastetopp(String filnavn, String tekst, boolean gikk) {}

    @PostMapping("/{kommune}/postko/last-opp")
    String lastOpp(
            @RequestParam(name = "fil", required = false) Optional<List<MultipartFile>> fil,
            Model modell,
            HttpServletResponse svar) {
        Paalogget.krev(Handling.REGISTRERE);
        // An empty file field is sent as one part without name and bytes.
        var filer = fil.orElse(List.of()).stream()
                .filter(en -> !en.isEmpty()
                        || !Optional.ofNullable(en.getOriginalFilename())
                                .orElse("")
                                .isEmpty())
                .toList();
        var resultater = filer.stream().map(this::taImot).toList();
        if (filer.isEmpty() || resultater.stream().anyMatch(resultat -> !resultat.gikk())) {
            svar.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        modell.addAttribute("her", Kommunevalg.valgt());
        modell.addAttribute("resultater", resultater);
        return "postmottak/web/lastet-opp";
    }

    private Lastetopp taImot(MultipartFile fil) {
        var navn = Filnavn.trygt(Optional.ofNullable(fil.getOriginalFilename()).orElse(""), "fil");
        try (var innhold = fil.getInputStream()) {
            var type = Filleser.format(fil::getInputStream, navn).mimetype();
            var mottatt = mottak.noter(new InnkommetPost(Kanal.OPPLASTET, navn, type), mottak.lagre(innhold));
            return new Lastetopp(navn, tekster.tekst(mottatt.ny() ? "lastopp.ny" : "lastopp.kjent"), true);
        } catch (IOException | RuntimeException feil) {
            LOGG.warn("opplasting {}: en fil ble ikke lagret", Kommunevalg.valgt(), feil);
            return new Lastetopp(navn, tekster.tekst("lastopp.feilet"), false);
        }
    }
}
