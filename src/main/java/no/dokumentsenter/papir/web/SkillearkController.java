package no.dokumentsenter.papir.web;

import java.nio.charset.StandardCharsets;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.papir.Skillearktrykk;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Separator sheets as a PDF to print, for one municipality at a time. */
@Controller
class SkillearkController {
    private final Skillearktrykk trykk;
    private final Tekster tekster;

    SkillearkController(Skillearktrykk trykk, Tekster tekster) {
        this.trykk = trykk;
        this.tekster = tekster;
    }

    @PostMapping("/{kommune}/papir/skilleark")
    ResponseEntity<byte[]> trykk(
            @RequestParam(defaultValue = "") String antall, @RequestParam(defaultValue = "") String enhet) {
        var bunke = trykk.trykk(tall(antall), enhet);
        var navn = tekster.tekst("papir.trykk.filnavn", Kommunevalg.valgt().slug(), Integer.toString(bunke.nummer()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(navn, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bunke.pdf());
    }

    /** 0 for what is no number: then the door says what it wants. */
    private static int tall(String tekst) {
        return tekst.strip().matches("\\d{1,4}") ? Integer.parseInt(tekst.strip()) : 0;
    }
}
