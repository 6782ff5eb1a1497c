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
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Post;
import no.dokumentsenter.postmottak.Postfil;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Postside;
import no.dokumentsenter.postmottak.Utkast;
import org.springframework.stereotype.Component;

/** Puts one document on the desk: its pages with the evidence marked, and the form filled in. */
@Component
class Arbeidsbygger {
    /** Pages shown in the pane; the rest is in the large view. */
    private static final int FLEST_SIDER = 20;

    private final Postkoe koe;
    private final Skjemabygger skjemaer;
    private final Merkebygger merker;
    private final Tekster tekster;

    Arbeidsbygger(Postkoe koe, Skjemabygger skjemaer, Merkebygger merker, Tekster tekster) {
        this.koe = koe;
        this.skjemaer = skjemaer;
        this.merker = merker;
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
                "/" + kommune.slug() + "/postko/" + post.id() + "/original",
                pdf(post, filer),
                skjemaer.bygg(new Skjemabygger.Grunnlag(post, filer, sider, forslag, bevis, utkast, sendt, brudd)),
                merker.bygg(post, sendt.or(() -> utkast.map(Utkast.Lagret::felt))));
    }

    /** What the row calls it. */
    static String emne(Post post) {
        var emne = post.emne();
        return emne == null || emne.isBlank() ? post.filnavn() : emne;
    }

    private Arbeid.Hode hode(Post post, List<Postfil> filer) {
        var fra = Optional.ofNullable(post.fra()).filter(navn -> !navn.isBlank());
        var slag = tekster.tekst("postko.slag." + post.kanal());
        return new Arbeid.Hode(
                fra.map(navn -> tekster.tekst("postko.fra", slag, navn)).orElse(slag),
                tekster.tekst(
                        "postko.mottatt",
                        Datoer.dato(post.mottattDato()
                                .atZoneSameInstant(Klokke.SONE)
                                .toLocalDate()),
                        Datoer.klokke(post.mottattDato())),
                post.filnavn(),
                filer.size() > 1 ? Optional.of(tekster.tekst("postko.antall_filer", filer.size())) : Optional.empty(),
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
        if (!sider.isEmpty()) {
            return Optional.empty();
        }
        var grunn = Optional.ofNullable(post.grunn()).orElse("lesing.skadet");
        return Optional.of(new Arbeid.Lesefeil(tekster.tekst(grunn), tekster.tekst(grunn + ".videre")));
    }

    private static Optional<String> pdf(Post post, List<Postfil> filer) {
        return filer.stream()
                .filter(fil -> fil.arkivSjekksum() != null)
                .findFirst()
                .map(fil -> "/" + Kommunevalg.valgt().slug() + "/postko/" + post.id() + "/pdf/" + fil.nr());
    }
}
