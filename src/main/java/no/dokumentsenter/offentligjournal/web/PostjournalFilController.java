package no.dokumentsenter.offentligjournal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.dokumentsenter.offentligjournal.Journaleier;
import no.dokumentsenter.offentligjournal.Offentligsoek;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The same search as a file. A file is a copy that others can search, so names of natural persons in entries older than
 * a year are not in it (offf § 6 (4)).
 */
@Controller
class PostjournalFilController extends OffentligFeil {
    /** As many as one asks for by hand; a journal of a year, for most. */
    static final int RADER = 5_000;

    private static final int NYHETER = 50;

    private final Offentligsoek soek;
    private final MessageSource tekster;

    PostjournalFilController(Offentligsoek soek, MessageSource tekster) {
        this.soek = soek;
        this.tekster = tekster;
    }

    @GetMapping("/postjournal.csv")
    void csvForAlle(@ModelAttribute Postjournalskjema skjema, HttpServletResponse svar, Locale spraak)
            throws IOException {
        csv(soek.eiere(), "postjournal", skjema, svar, spraak);
    }

    @GetMapping("/{slug}/postjournal.csv")
    void csvForEn(
            @PathVariable String slug,
            @ModelAttribute Postjournalskjema skjema,
            HttpServletResponse svar,
            Locale spraak)
            throws IOException {
        csv(List.of(soek.eier(slug)), "postjournal-" + slug, skjema, svar, spraak);
    }

    private void csv(
            List<Journaleier> eiere, String navn, Postjournalskjema skjema, HttpServletResponse svar, Locale spraak)
            throws IOException {
        var avgrensning = Avgrensning.les("", eiere, skjema);
        var perId = eiere.stream().collect(Collectors.toMap(Journaleier::id, Function.identity()));
        svar.setContentType("text/csv;charset=UTF-8");
        svar.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(navn + ".csv").build().toString());
        var ut = svar.getWriter();
        var fil = new Csv(ut, rot(), kode -> tekster.getMessage(kode, null, spraak));
        fil.hode();
        soek.hver(avgrensning.utvalg(), RADER, post -> {
            var eier = perId.get(post.kommuneId());
            if (eier != null) {
                fil.rad(new Postvisning(eier, post.utenNavnFoer(Offentligsoek.navnegrense())));
            }
        });
        ut.flush();
    }

    @GetMapping("/postjournal.rss")
    void rssForAlle(@ModelAttribute Postjournalskjema skjema, HttpServletResponse svar, Locale spraak)
            throws IOException {
        rss(soek.eiere(), tekster.getMessage("offentlig.felles", null, spraak), "/postjournal", skjema, svar, spraak);
    }

    @GetMapping("/{slug}/postjournal.rss")
    void rssForEn(
            @PathVariable String slug,
            @ModelAttribute Postjournalskjema skjema,
            HttpServletResponse svar,
            Locale spraak)
            throws IOException {
        var eier = soek.eier(slug);
        rss(List.of(eier), eier.navn(), "/" + slug + "/postjournal", skjema, svar, spraak);
    }

    private void rss(
            List<Journaleier> eiere,
            String navn,
            String sti,
            Postjournalskjema skjema,
            HttpServletResponse svar,
            Locale spraak)
            throws IOException {
        var avgrensning = Avgrensning.les(sti, eiere, skjema);
        var perId = eiere.stream().collect(Collectors.toMap(Journaleier::id, Function.identity()));
        // A feed is news, and its reader keeps it: nothing older than a year goes out by it.
        var nye = soek.finn(avgrensning.utvalg().tidligst(Offentligsoek.navnegrense()), NYHETER);
        svar.setContentType("application/rss+xml;charset=UTF-8");
        svar.setCharacterEncoding(StandardCharsets.UTF_8);
        var fil = new Rss(rot(), kode -> tekster.getMessage(kode, null, spraak));
        fil.skriv(
                svar.getWriter(),
                navn,
                avgrensning,
                nye.stream()
                        .flatMap(post -> Optional.ofNullable(perId.get(post.kommuneId())).stream()
                                .map(eier -> new Postvisning(eier, post)))
                        .toList());
    }

    private static String rot() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
