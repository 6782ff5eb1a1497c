package no.dokumentsenter.postmottak.web;

import java.util.List;
import java.util.UUID;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Post;
import no.dokumentsenter.postmottak.Postmottak;
import no.dokumentsenter.postmottak.Regelavslutninger;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the rule has disposed of, and the way back to the queue for what it should have left alone. */
@Controller
class RegelavslutningController {
    private static final int FLEST = 200;

    private final Regelavslutninger avslutninger;
    private final Postmottak postmottak;
    private final Kommuner kommuner;
    private final Postord ord;
    private final Tekster tekster;

    RegelavslutningController(
            Regelavslutninger avslutninger, Postmottak postmottak, Kommuner kommuner, Postord ord, Tekster tekster) {
        this.avslutninger = avslutninger;
        this.postmottak = postmottak;
        this.kommuner = kommuner;
        this.ord = ord;
        this.tekster = tekster;
    }

    /** One row. */
    record Linje(String slug, String kode, UUID id, String mottatt, String fra, String hva, String grunn) {}

    /** How many of one kind: "12 autosvar". */
    record Antall(String grunn, long antall) {}

    @GetMapping("/postko/automatisk")
    String liste(Model modell) {
        var mine = Paalogget.krevEtSted(Handling.REGISTRERE);
        modell.addAttribute("dager", Regelavslutninger.DAGER);
        modell.addAttribute("antall", Kommunevalg.blant(mine, this::antall));
        modell.addAttribute(
                "linjer",
                Kommunevalg.blant(mine, () -> avslutninger.siste(FLEST)).stream()
                        .map(this::linje)
                        .toList());
        return "postmottak/web/automatisk";
    }

    /** Back to the queue, and there. */
    @PostMapping("/{kommune}/postko/{id}/legg-tilbake")
    String leggTilbake(@PathVariable("kommune") String slug, @PathVariable UUID id) {
        postmottak.angre(id);
        return "redirect:/postko?rute=dokument&post=" + slug + "/" + id;
    }

    private List<Antall> antall() {
        return avslutninger.antall().entrySet().stream()
                .map(en -> new Antall(navn(en.getKey()), en.getValue()))
                .toList();
    }

    private Linje linje(Post post) {
        var kommune = kommuner.medId(post.kommuneId());
        return new Linje(
                kommune.slug(),
                kommune.kode(),
                post.id(),
                Datoer.naar(post.mottattDato()),
                ord.fra(post.fra()),
                Postord.emne(post),
                navn(post.avsluttGrunn()));
    }

    private String navn(@Nullable String grunn) {
        return StringUtils.capitalize(tekster.tekst("avslutning." + grunn));
    }
}
