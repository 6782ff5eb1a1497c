package no.dokumentsenter.postmottak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what was read of an item, and what it suggests. Runs inside the reading's transaction. */
@Component
class Lesefangst {
    private final PostRepository poster;
    private final Postmottak postmottak;
    private final ForslagRepository forslag;
    private final Forslagslager forslagslager;
    private final Regelbruk regler;
    private final Likhetssoek likheter;
    private final MerkeRepository merker;
    private final UtelattRepository utelatte;
    private final Fillagre fillagre;
    private final Endringslogg logg;
    private final ApplicationEventPublisher hendelser;

    Lesefangst(
            PostRepository poster,
            Postmottak postmottak,
            ForslagRepository forslag,
            Forslagslager forslagslager,
            Regelbruk regler,
            Likhetssoek likheter,
            MerkeRepository merker,
            UtelattRepository utelatte,
            Fillagre fillagre,
            Endringslogg logg,
            ApplicationEventPublisher hendelser) {
        this.poster = poster;
        this.postmottak = postmottak;
        this.forslag = forslag;
        this.forslagslager = forslagslager;
        this.regler = regler;
        this.likheter = likheter;
        this.merker = merker;
        this.utelatte = utelatte;
        this.fillagre = fillagre;
        this.logg = logg;
        this.hendelser = hendelser;
    }

    void lagre(Post post, Lestpost lest) {
        var kommune = Kommunevalg.valgt();
        var naa = poster.laas(kommune, post.id()).orElseThrow();
        if (naa.poststatus() != Poststatus.BEHANDLES) {
            return; // a person was faster
        }
        var automatisk = automatisk(kommune, post.id(), lest);
        poster.erstattInnhold(kommune, post.id(), lest.filer());
        merker.erstatt(kommune, post.id(), merker(lest));
        utelatte.erstatt(kommune, post.id(), lest.utelatte());
        var funnet = automatisk.isPresent() ? utenForslag(lest) : forslagslager.lag(post, lest);
        var rader = automatisk.isPresent() ? funnet.rader() : regler.over(kommune, post, lest, funnet);
        forslag.erstatt(kommune, post.id(), rader);
        poster.lest(kommune, post.id(), lest, funnet.fra(), funnet.emne());
        if (automatisk.isPresent()) {
            postmottak.avslutt(post, automatisk.get(), "");
            return;
        }
        likheter.noter(kommune, post.id(), lest);
        logg.endret("innkommet_post", post.id(), "status", post.status(), Poststatus.KLAR.kode());
        hendelser.publishEvent(new PostKlar(kommune, post.id()));
    }

    /** The rule disposes of an item once: what a person has taken back is for people. */
    private Optional<Avslutning> automatisk(Kommune kommune, UUID post, Lestpost lest) {
        if (merker.har(kommune, post, Merkekode.AUTOMATISK)) {
            return Optional.empty();
        }
        return lest.saertegn().autopost().map(Avslutning::av);
    }

    private List<Merke> merker(Lestpost lest) {
        var alle = new ArrayList<>(lest.merker());
        fillagre.bareLenke(lest).ifPresent(lager -> alle.add(new Merke(Merkekode.BARE_LENKE, lager)));
        return alle;
    }

    private static Forslagslager.Laget utenForslag(Lestpost lest) {
        return new Forslagslager.Laget(List.of(), lest.fraNavn().or(lest::fraAdresse), lest.emne());
    }

    void giOpp(UUID id) {
        var kommune = Kommunevalg.valgt();
        poster.settStatus(kommune, id, Poststatus.FEILET);
        logg.endret("innkommet_post", id, "status", Poststatus.BEHANDLES.kode(), Poststatus.FEILET.kode());
        hendelser.publishEvent(new PostKlar(kommune, id));
    }
}
