package no.dokumentsenter.postmottak.web;

import java.io.IOException;
import java.util.UUID;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.web.Nedlasting;
import no.dokumentsenter.postmottak.Karantener;
import no.dokumentsenter.postmottak.Postkoe;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a person can do with what is kept closed, besides disposing of it. Each is asked for in so many words. */
@Controller
class KaranteneController {
    private final Karantener karantener;
    private final Postkoe koe;

    KaranteneController(Karantener karantener, Postkoe koe) {
        this.karantener = karantener;
        this.koe = koe;
    }

    @PostMapping("/{kommune}/postko/{id}/karantene/frigi")
    String frigi(@PathVariable UUID id, @RequestParam int versjon, @RequestParam(defaultValue = "") String hvorfor) {
        karantener.frigi(id, versjon, hvorfor);
        return "redirect:/postko";
    }

    /** Its name ends so that nothing opens it by a double click. */
    @PostMapping("/{kommune}/postko/{id}/karantene/hent")
    ResponseEntity<InputStreamResource> hent(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean forstaar) throws IOException {
        if (!forstaar) {
            throw Regelbrudd.i("forstaar", "postmottak.hent_uten_bekreftelse");
        }
        var post = koe.hent(id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(post.filstoerrelse())
                .header(HttpHeaders.CONTENT_DISPOSITION, Nedlasting.somFil(post.filnavn() + ".karantene"))
                .body(new InputStreamResource(karantener.hentLikevel(id)));
    }
}
