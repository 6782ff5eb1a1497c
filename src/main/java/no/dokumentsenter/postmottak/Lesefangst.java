package no.dokumentsenter.postmottak;

import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what was read of an item, and what it suggests. Runs inside the reading's transaction. */
@Component
class Lesefangst {
    private final PostRepository poster;
    private final ForslagRepository forslag;
    private final Forslagslager forslagslager;
    private final Regelbruk regler;
    private final Likhetssoek likheter;
    private final Endringslogg logg;
    private final ApplicationEventPublisher hendelser;

    Lesefangst(
            PostRepository poster,
            ForslagRepository forslag,
            Forslagslager forslagslager,
            Regelbruk regler,
            Likhetssoek likheter,
            Endringslogg logg,
            ApplicationEventPublisher hendelser) {
        this.poster = poster;
        this.forslag = forslag;
        this.forslagslager = forslagslager;
        this.regler = regler;
        this.likheter = likheter;
        this.logg = logg;
        this.hendelser = hendelser;
    }

    void lagre(Post post, Lestpost lest) {
        var kommune = Kommunevalg.valgt();
        var naa = poster.laas(kommune, post.id()).orElseThrow();
        if (naa.poststatus() != Poststatus.BEHANDLES) {
            return; // a person was faster
        }
        poster.erstattInnhold(kommune, post.id(), lest.filer());
        var funnet = forslagslager.lag(post, lest);
        forslag.erstatt(kommune, post.id(), regler.over(kommune, post, lest, funnet));
        poster.lest(kommune, post.id(), lest, funnet.fra(), funnet.emne());
        likheter.noter(kommune, post.id(), lest);
        logg.endret("innkommet_post", post.id(), "status", post.status(), Poststatus.KLAR.kode());
        hendelser.publishEvent(new PostKlar(kommune, post.id()));
    }

    void giOpp(UUID id) {
        var kommune = Kommunevalg.valgt();
        poster.settStatus(kommune, id, Poststatus.FEILET);
        logg.endret("innkommet_post", id, "status", Poststatus.BEHANDLES.kode(), Poststatus.FEILET.kode());
        hendelser.publishEvent(new PostKlar(kommune, id));
    }
}
