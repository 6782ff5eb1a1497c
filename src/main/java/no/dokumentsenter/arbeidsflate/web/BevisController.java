package no.dokumentsenter.arbeidsflate.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.dokumentsenter.einnsyn.Einnsyn;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.web.Nedlasting;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.offentligjournal.OffentligJournal;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The file that shows what the public could read, how long, and when it was gone. */
@Controller
class BevisController {
    private static final MediaType TEKST = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final OffentligJournal offentlig;
    private final Journal journal;
    private final Einnsyn einnsyn;
    private final Bevistekst bevis;

    BevisController(OffentligJournal offentlig, Journal journal, Einnsyn einnsyn, Bevistekst bevis) {
        this.offentlig = offentlig;
        this.journal = journal;
        this.einnsyn = einnsyn;
        this.bevis = bevis;
    }

    @GetMapping("/{kommune}/journalpost/{id}/tilbaketrekking/{trekk}")
    ResponseEntity<byte[]> bevis(@PathVariable UUID id, @PathVariable UUID trekk) {
        Paalogget.krev(Handling.PUBLISERE);
        var post = journal.hent(new JournalpostId(id));
        var trukket = offentlig.tilbaketrekkinger(post.id()).stream()
                .filter(en -> en.id().equals(trekk))
                .findFirst()
                .orElseThrow(IkkeFunnet::new);
        var navn = "tilbaketrekking-%s-%s.txt"
                .formatted(Kommunevalg.valgt().slug(), post.nummer().replace('/', '-'));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, Nedlasting.somFil(navn))
                .cacheControl(CacheControl.noStore())
                .contentType(TEKST)
                .body(bevis.skriv(
                                Kommunevalg.valgt(),
                                post,
                                trukket,
                                einnsyn.post(post.id()),
                                einnsyn.kvitteringer(post.id()))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
