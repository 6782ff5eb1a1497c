package no.dokumentsenter.arbeidsflate.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.dokumentsenter.dokument.Dokument;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The bytes of a document. What came from outside is foreign: it is always a download. Only our own archive version, a
 * PDF, may be shown, and then without anything that can act.
 */
@Controller
class DokumentController {
    private static final String UTEN_RETTIGHETER = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
    private static final String ARKIVVERSJON = "A";

    private final Dokumentutlevering utlevering;

    DokumentController(Dokumentutlevering utlevering) {
        this.utlevering = utlevering;
    }

    @GetMapping("/{kommune}/dokument/{id}")
    ResponseEntity<InputStreamResource> dokument(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean vis) throws IOException {
        var fil = utlevering.utlever(id);
        var type = type(fil);
        var vises = vis && ARKIVVERSJON.equals(fil.variantformat()) && MediaType.APPLICATION_PDF.equals(type);
        var disposisjon = (vises ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(fil.filnavn(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .contentLength(fil.filstoerrelse())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposisjon.toString())
                .header("Content-Security-Policy", UTEN_RETTIGHETER)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(new InputStreamResource(utlevering.aapne(fil)));
    }

    private static MediaType type(Dokument.Objekt fil) {
        try {
            return MediaType.parseMediaType(fil.mimeType());
        } catch (InvalidMediaTypeException ukjent) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
