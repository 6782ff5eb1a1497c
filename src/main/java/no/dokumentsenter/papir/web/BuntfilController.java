package no.dokumentsenter.papir.web;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import no.dokumentsenter.felles.web.Nedlasting;
import no.dokumentsenter.papir.Skannebunter;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The bytes of a stack: page pictures and the file as it came. */
@Controller
class BuntfilController {
    private final Skannebunter bunter;

    BuntfilController(Skannebunter bunter) {
        this.bunter = bunter;
    }

    @GetMapping("/{kommune}/papir/bunt/{id}/side/{nr}")
    ResponseEntity<InputStreamResource> stor(@PathVariable UUID id, @PathVariable int nr) throws IOException {
        return bilde(id, nr, false);
    }

    @GetMapping("/{kommune}/papir/bunt/{id}/side/{nr}/liten")
    ResponseEntity<InputStreamResource> liten(@PathVariable UUID id, @PathVariable int nr) throws IOException {
        return bilde(id, nr, true);
    }

    /** A page's picture never changes under its address, and is the reader's own to cache for a while. */
    private ResponseEntity<InputStreamResource> bilde(UUID id, int nr, boolean lite) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .body(new InputStreamResource(bunter.bilde(id, nr, lite)));
    }

    /** Always as a download: it is foreign and is never run in our pages. */
    @GetMapping("/{kommune}/papir/bunt/{id}/original")
    ResponseEntity<InputStreamResource> original(@PathVariable UUID id) throws IOException {
        var hode = bunter.hent(id).hode();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(hode.filstoerrelse())
                .header(HttpHeaders.CONTENT_DISPOSITION, Nedlasting.somFil(hode.filnavn()))
                .body(new InputStreamResource(bunter.original(id)));
    }
}
