package no.dokumentsenter.postmottak.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import no.dokumentsenter.felles.Brudd;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Kommunevalgbrikke;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Post;
import no.dokumentsenter.postmottak.Postfil;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Postside;
import no.dokumentsenter.postmottak.Poststatus;
import no.dokumentsenter.postmottak.Utkast;
import no.dokumentsenter.postmottak.Videresending;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Component;

/** Puts one document on the desk: its pages with the evidence marked, and the form filled in. */
@Component
class Arbeidsbygger {
    /** Pages shown in the pane; the rest is in the large view. */
    private static final int FLEST_SIDER = 20;

    private final Postkoe koe;
    private final Skjemabygger skjemaer;
    private final Merkebygger merker;
    private final Videresending videresending;
    private final Kommuner kommuner;
    private final Postord ord;
    private final Tekster tekster;

    Arbeidsbygger(
            Postkoe koe,
            Skjemabygger skjemaer,
            Merkebygger merker,
            Videresending videresending,
            Kommuner kommuner,
            Postord ord,
            Tekster tekster) {
        this.koe = koe;
        this.skjemaer = skjemaer;
        this.merker = merker;
        this.videresending = videresending;
        this.kommuner = kommuner;
        this.ord = ord;
        this.tekster = tekster;
    }

    Arbeid bygg(
            Post post, Optional<Utkast.Lagret> utkast, Optional<Map<String, List<String>>> sendt, List<Brudd> brudd) {
        var kommune = Kommunevalg.valgt();
        var filer = koe.filer(post.id());
        var sider = koe.sider(post.id(), FLEST_SIDER);
        var forslag = koe.forslag(post.id());
        var bevis = Bevisnummer.av(forslag);
        return new Arbeid(
                kommune.slug(),
                kommune.kode(),
                kommune.navn(),
                post.id(),
                Integer.toString(post.versjon()),
                hode(post, filer),
                sidevisninger(post, sider, bevis),
                lesefeil(post, sider),
                karantene(post),
                "/" + kommune.slug() + "/postko/" + post.id() + "/original",
                pdf(post, filer),
                merker.bygg(post, sendt.or(() -> utkast.map(Utkast.Lagret::felt))),
                andre(kommune),
                skjemaer.bygg(new Skjemabygger.Grunnlag(
                        post, filer, sider, forslag, koe.terskel(), bevis, utkast, sendt, brudd)));
    }

    /** What it waited for, when the wait ran out: the reader must know why it is here again. */
    private Optional<String> ventet(Post post) {
        var til = post.ventTil();
        var grunn = post.ventGrunn();
        return til == null || grunn == null || post.poststatus() == Poststatus.VENTER
                ? Optional.empty()
                : Optional.of(tekster.tekst("postko.ventet", grunn, Datoer.dato(til)));
    }

    private static List<Kommunevalgbrikke> andre(Kommune her) {
        return Paalogget.person().kommuner(Handling.REGISTRERE).stream()
                .filter(kommune -> !kommune.equals(her))
                .map(kommune -> new Kommunevalgbrikke(kommune.slug(), kommune.kode(), kommune.navn(), 0))
                .toList();
    }

    private Arbeid.Hode hode(Post post, List<Postfil> filer) {
        return new Arbeid.Hode(
                ord.hode(post),
                ord.mottatt(post),
                videresending
                        .sendtHit(post.id())
                        .map(hit -> tekster.tekst(
                                "postko.sendt_hit",
                                kommuner.medId(hit.fraKommuneId()).navn(),
                                Datoer.naar(hit.mottattDer())))
                        .orElse(post.filnavn()),
                filer.size() > 1 ? Optional.of(tekster.tekst("postko.antall_filer", filer.size())) : Optional.empty(),
                ventet(post),
                tekster.tekst("postko.aapnet", Datoer.klokke(OffsetDateTime.now(Klokke.OSLO))));
    }

    private static List<Sidevisning> sidevisninger(Post post, List<Postside> sider, Bevisnummer bevis) {
        var nr = new AtomicInteger();
        return sider.stream()
                .map(side -> Sidebygger.bygg(
                        nr.incrementAndGet(),
                        "/" + Kommunevalg.valgt().slug() + "/postko/" + post.id() + "/side/" + side.filNr() + "/"
                                + side.side(),
                        side,
                        bevis))
                .toList();
    }

    private Optional<Arbeid.Lesefeil> lesefeil(Post post, List<Postside> sider) {
        if (!sider.isEmpty() || post.erStengt()) {
            return Optional.empty();
        }
        var grunn = Optional.ofNullable(post.grunn()).orElse("lesing.skadet");
        return Optional.of(new Arbeid.Lesefeil(tekster.tekst(grunn), tekster.tekst(grunn + ".videre")));
    }

    private Optional<Arbeid.Lesefeil> karantene(Post post) {
        if (!post.erStengt()) {
            return Optional.empty();
        }
        var kode = "karantene." + post.karantene();
        var funn = Optional.ofNullable(post.virusfunn()).orElse("");
        return Optional.of(new Arbeid.Lesefeil(tekster.tekst(kode, funn), tekster.tekst(kode + ".videre")));
    }

    private static Optional<String> pdf(Post post, List<Postfil> filer) {
        return filer.stream()
                .filter(fil -> fil.arkivSjekksum() != null)
                .findFirst()
                .map(fil -> "/" + Kommunevalg.valgt().slug() + "/postko/" + post.id() + "/pdf/" + fil.nr());
    }
}
