package no.dokumentsenter.einnsyn.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import no.dokumentsenter.einnsyn.Einnsyn;
import no.dokumentsenter.einnsyn.Einnsynpost;
import no.dokumentsenter.einnsyn.Einnsyntekst;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Kanalfeil;
import no.dokumentsenter.postmottak.Kanalstatus;
import no.dokumentsenter.postmottak.Kanaltilstand;
import no.dokumentsenter.postmottak.Tilknytning;
import org.springframework.stereotype.Component;

/** Puts the page together, each municipality by itself. */
@Component
class Einnsynvisning {
    private static final int FLEST = 50;

    private final Einnsyn einnsyn;
    private final Einnsyntekst tekst;
    private final Kanalstatus kanaler;
    private final Tekster tekster;

    Einnsynvisning(Einnsyn einnsyn, Einnsyntekst tekst, Kanalstatus kanaler, Tekster tekster) {
        this.einnsyn = einnsyn;
        this.tekst = tekst;
        this.kanaler = kanaler;
        this.tekster = tekster;
    }

    Einnsynside side(List<Kommune> kommuner, List<String> feil) {
        var deler = kommuner.stream()
                .map(kommune -> Kommunevalg.i(kommune, () -> del(kommune)))
                .toList();
        return new Einnsynside(overskrift(deler), deler, feil);
    }

    private String overskrift(List<Einnsynside.Del> deler) {
        if (deler.stream().noneMatch(Einnsynside.Del::sattOpp)) return tekster.tekst("einnsyn.ikke_satt_opp");
        var roede = deler.stream()
                .flatMap(del -> del.rader().stream())
                .filter(rad -> rad.grad().equals("feil"))
                .count();
        var venter = deler.stream().mapToLong(Einnsynside.Del::venter).sum();
        if (roede > 0) return tekster.tekst("einnsyn.trenger", roede);
        return venter > 0 ? tekster.tekst("einnsyn.venter", venter) : tekster.tekst("einnsyn.ajour");
    }

    private Einnsynside.Del del(Kommune kommune) {
        var tall = einnsyn.tall();
        var rader = einnsyn.ikkeFerdige(FLEST).stream()
                .map(post -> rad(kommune, post))
                .toList();
        var kanal = kanaler.alle().stream()
                .filter(en -> en.kommuneId() == kommune.id() && en.kanal().equals(Tilknytning.EINNSYN.kode()))
                .findFirst();
        return new Einnsynside.Del(
                kommune.slug(),
                kommune.kode(),
                kommune.navn(),
                einnsyn.erSattOpp(),
                einnsyn.erOevelse(),
                tall.ute(),
                tall.venter(),
                tall.mangler(),
                kanal.map(Kanaltilstand::feil)
                        // The rows say which, and how they are mended.
                        .filter(feil -> !feil.equals(Kanalfeil.MELDING.kode()))
                        .map(feil -> tekster.tekst("arbeidsbord.varsel.einnsyn." + feil))
                        .orElse(""),
                kanal.flatMap(en -> Optional.ofNullable(en.sistVellykket()))
                        .map(Datoer::naar)
                        .orElse(""),
                rader,
                Math.max(0, tall.venter() + tall.menneske() - rader.size()));
    }

    private Einnsynside.Rad rad(Kommune kommune, Einnsynpost post) {
        var naa = OffsetDateTime.now(Klokke.OSLO);
        return new Einnsynside.Rad(
                post.nummer(),
                "/%s/journalpost/%s".formatted(kommune.slug(), post.journalpostId()),
                Datoer.naar(post.oensketTid()),
                tekst.tilstand(post),
                post.trengerMenneske() || post.forSent(naa) ? "feil" : "venter",
                tekst.videre(post),
                "/%s/einnsyn/%s/paa-nytt".formatted(kommune.slug(), post.journalpostId()));
    }
}
