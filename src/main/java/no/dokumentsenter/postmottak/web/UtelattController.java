package no.dokumentsenter.postmottak.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Skjemasvar;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Utelattdel;
import no.dokumentsenter.postmottak.Utelatte;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The parts of a very large item that were not read: which they are, and taking them in. Works without script. */
@Controller
class UtelattController {
    private static final long KB = 1024;
    private static final long MB = KB * KB;
    private static final Set<String> KJENTE_FEIL = Set.of("skadet", "karantene", "avgjort");

    private final Utelatte utelatte;
    private final Postkoe koe;
    private final Skjemasvar svarene;
    private final Postord ord;
    private final Tekster tekster;

    UtelattController(Utelatte utelatte, Postkoe koe, Skjemasvar svarene, Postord ord, Tekster tekster) {
        this.utelatte = utelatte;
        this.koe = koe;
        this.svarene = svarene;
        this.ord = ord;
        this.tekster = tekster;
    }

    /** One part. */
    record Linje(
            int nr, String navn, String stoerrelse, String grunn, String status, boolean feilet, boolean kanHentes) {}

    /**
     * The page.
     *
     * @param framdrift how many of those that were asked for are taken in; empty when nothing is asked for
     */
    record Side(
            String slug,
            String kode,
            String emne,
            String fra,
            String sti,
            List<Linje> linjer,
            Optional<String> framdrift,
            boolean arbeider,
            boolean kanHentes) {}

    @GetMapping("/{kommune}/postko/{id}/vedlegg")
    ModelAndView vis(@PathVariable UUID id) {
        var alle = utelatte.av(id);
        if (alle.isEmpty()) {
            throw new IkkeFunnet();
        }
        var post = koe.hent(id);
        var kommune = Kommunevalg.valgt();
        return new ModelAndView(
                "postmottak/web/utelatt",
                "side",
                new Side(
                        kommune.slug(),
                        kommune.kode(),
                        Postord.emne(post),
                        ord.fra(post.fra()),
                        "/" + kommune.slug() + "/postko/" + id,
                        alle.stream().map(this::linje).toList(),
                        framdrift(alle),
                        alle.stream().anyMatch(Utelattdel::venter),
                        post.poststatus().kanBehandles() && alle.stream().anyMatch(Utelattdel::kanHentes)));
    }

    private Optional<String> framdrift(List<Utelattdel> alle) {
        var hentet = alle.stream().filter(del -> del.status().equals("hentet")).count();
        var feilet = alle.stream().filter(del -> del.status().equals("feilet")).count();
        var venter = alle.stream().filter(Utelattdel::venter).count();
        return hentet + feilet + venter == 0
                ? Optional.empty()
                : Optional.of(tekster.tekst("utelatt.framdrift", hentet, hentet + feilet + venter, feilet));
    }

    private Linje linje(Utelattdel del) {
        var feil = del.feil();
        return new Linje(
                del.nr(),
                del.filnavn(),
                stoerrelse(del.stoerrelse()),
                tekster.tekst("utelatt.grunn." + del.grunn()),
                feil == null ? tekster.tekst("utelatt.status." + del.status()) : feilen(feil),
                feil != null,
                del.kanHentes());
    }

    private String stoerrelse(long bytes) {
        return bytes < MB
                ? tekster.tekst("utelatt.kb", (bytes + KB - 1) / KB)
                : tekster.tekst("utelatt.mb", bytes / (double) MB);
    }

    /** What the reading says of a file, in words; of what it says seldom, that it could not be read. */
    private String feilen(String kode) {
        var feil = kode.replace("lesing.", "");
        return tekster.tekst("utelatt.feil." + (KJENTE_FEIL.contains(feil) ? feil : "skadet"));
    }

    @PostMapping("/{kommune}/postko/{id}/vedlegg")
    ModelAndView hent(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> nr,
            @RequestParam(defaultValue = "valgte") String hva) {
        return svarene.etter(
                () -> {
                    var valgte = hva.equals("alle")
                            ? utelatte.av(id).stream().map(Utelattdel::nr).collect(Collectors.toSet())
                            : nr.stream()
                                    .filter(en -> en.matches("\\d{1,5}"))
                                    .map(Integer::valueOf)
                                    .collect(Collectors.toSet());
                    return tekster.tekst("utelatt.sagt", utelatte.bestill(id, valgte));
                },
                "/" + Kommunevalg.valgt().slug() + "/postko/" + id + "/vedlegg",
                feil -> vis(id).addObject("feil", feil));
    }
}
