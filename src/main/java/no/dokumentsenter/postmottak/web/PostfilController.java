package no.dokumentsenter.postmottak.web;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.web.Nedlasting;
import no.dokumentsenter.postmottak.Postkoe;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The bytes of an item: page pictures, the file as it came, the archive version. Written in the request's own thread. */
@Controller
class PostfilController {
    private final Postkoe koe;

    PostfilController(Postkoe koe) {
        this.koe = koe;
    }

    /** A page's picture never changes under its address within a reading, and is the reader's own to cache. */
    @GetMapping("/{kommune}/postko/{id}/side/{fil}/{side}")
    ResponseEntity<InputStreamResource> side(@PathVariable UUID id, @PathVariable int fil, @PathVariable int side)
            throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(new InputStreamResource(koe.bilde(id, fil, side)));
    }

    /** The file as it came, always as a download: it is foreign and is never run in our pages. */
    @GetMapping("/{kommune}/postko/{id}/original")
    ResponseEntity<InputStreamResource> original(@PathVariable UUID id) throws IOException {
        var post = koe.hent(id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(post.filstoerrelse())
                .header(HttpHeaders.CONTENT_DISPOSITION, Nedlasting.somFil(post.filnavn()))
                .body(new InputStreamResource(koe.innhold(id, post.sjekksum())));
    }

    /** The archive version of one file, for the large view. */
    @GetMapping("/{kommune}/postko/{id}/pdf/{fil}")
    ResponseEntity<InputStreamResource> pdf(@PathVariable UUID id, @PathVariable int fil) throws IOException {
        koe.hent(id);
        var sum = koe.filer(id).stream()
                .filter(postfil -> postfil.nr() == fil && postfil.arkivSjekksum() != null)
                .map(postfil -> String.valueOf(postfil.arkivSjekksum()))
                .findFirst()
                .orElseThrow(IkkeFunnet::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(new InputStreamResource(koe.innhold(id, sum)));
    }
}
