package no.dokumentsenter.postmottak.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Dubletter;
import no.dokumentsenter.postmottak.Dublettvalg;
import no.dokumentsenter.postmottak.Post;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Poststatus;
import no.dokumentsenter.postmottak.likhet.Ordforskjell;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Paper meets e-mail: two items that may be the same letter, with what differs marked, and one digit to say which it is. */
@Controller
class LiktController {
    /** Pictures of each; the rest is read as text. */
    private static final int FLEST_BILDER = 3;

    private final Dubletter dubletter;
    private final Postkoe koe;
    private final Postord ord;
    private final Tekster tekster;

    LiktController(Dubletter dubletter, Postkoe koe, Postord ord, Tekster tekster) {
        this.dubletter = dubletter;
        this.koe = koe;
        this.ord = ord;
        this.tekster = tekster;
    }

    @GetMapping("/{kommune}/postko/{id}/likt/{annen}")
    String side(@PathVariable UUID id, @PathVariable UUID annen, Model modell) {
        Paalogget.krev(Handling.REGISTRERE);
        var kommune = Kommunevalg.valgt();
        var lik = dubletter.sammenlign(id, annen);
        var forskjell = lik.forskjell();
        modell.addAttribute(
                "side",
                new Liktside(
                        kommune.slug(),
                        kommune.kode(),
                        "/" + kommune.slug() + "/postko/" + id + "/likt/" + annen,
                        tilPost(id),
                        lik.denne().versjon(),
                        tekster.tekst("likt.hvorfor." + lik.grunn(), lik.likhet()),
                        forskjell.venstre().stream().noneMatch(Ordforskjell.Bit::bareHer)
                                && forskjell.hoeyre().stream().noneMatch(Ordforskjell.Bit::bareHer),
                        lik.avgjort(),
                        lik.denne().poststatus().kanBehandles(),
                        List.of(
                                del("likt.dette", lik.denne(), forskjell.venstre()),
                                del("likt.foer", lik.annen(), forskjell.hoeyre()))));
        return "postmottak/web/likt";
    }

    @PostMapping("/{kommune}/postko/{id}/likt/{annen}")
    String velg(
            @PathVariable UUID id,
            @PathVariable UUID annen,
            @RequestParam int versjon,
            @RequestParam int valg,
            RedirectAttributes videre) {
        Paalogget.krev(Handling.REGISTRERE);
        var slug = Kommunevalg.valgt().slug();
        var valgt = Dublettvalg.medSiffer(valg).orElseThrow(IkkeFunnet::new);
        var foerste = koe.hent(annen);
        try {
            dubletter.avgjoer(
                    id, versjon, annen, valgt, tekster.tekst("likt.kopi_av", ord.hode(foerste), ord.mottatt(foerste)));
        } catch (Konflikt konflikt) {
            videre.addFlashAttribute("feil", tekster.tekst(konflikt.kode()));
            return "redirect:/" + slug + "/postko/" + id + "/likt/" + annen;
        }
        var angre = Optional.of("/" + slug + "/postko/" + id + "/angre").filter(sti -> valgt == Dublettvalg.KOPI);
        videre.addFlashAttribute(
                "kvittering", new Kvittering("", tekster.tekst("likt.valgt." + valgt.kode()), Optional.empty(), angre));
        return valgt == Dublettvalg.KOPI ? "redirect:/postko?kommune=" + slug : "redirect:" + tilPost(id);
    }

    private static String tilPost(UUID id) {
        var slug = Kommunevalg.valgt().slug();
        return "/postko?kommune=" + slug + "&post=" + slug + "/" + id + "&rute=dokument";
    }

    private Liktside.Side del(String rolle, Post post, List<Ordforskjell.Bit> tekst) {
        var slug = Kommunevalg.valgt().slug();
        var grunnsti = "/" + slug + "/postko/" + post.id() + "/side/";
        return new Liktside.Side(
                tekster.tekst(rolle),
                ord.hode(post),
                Postord.emne(post),
                ord.mottatt(post),
                tekster.tekst("postko.status." + post.status()),
                Optional.ofNullable(post.journalpostId())
                        .map(journalpost -> "/" + slug + "/journalpost/" + journalpost)
                        .or(() -> Optional.of(tilPost(post.id()))
                                .filter(sti -> post.poststatus() != Poststatus.AVSLUTTET)),
                koe.sider(post.id(), FLEST_BILDER).stream()
                        .map(side -> grunnsti + side.filNr() + "/" + side.side())
                        .toList(),
                tekst);
    }
}
