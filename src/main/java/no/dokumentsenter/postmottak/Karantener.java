package no.dokumentsenter.postmottak;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommunejobber;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to what is kept closed because it may be harmful: it goes in by itself, and out by a person's word alone. */
@Service
public class Karantener {
    private final PostRepository poster;
    private final ForslagRepository forslag;
    private final Dokumentlager lager;
    private final Kommunejobber jobber;
    private final Endringslogg logg;
    private final ApplicationEventPublisher hendelser;

    Karantener(
            PostRepository poster,
            ForslagRepository forslag,
            Dokumentlager lager,
            Kommunejobber jobber,
            Endringslogg logg,
            ApplicationEventPublisher hendelser) {
        this.poster = poster;
        this.forslag = forslag;
        this.lager = lager;
        this.jobber = jobber;
        this.logg = logg;
        this.hendelser = hendelser;
    }

    /** Closes an item that was to be read. What an earlier reading made of it goes; the original stays. */
    @Transactional
    void steng(UUID id, Karantene hvorfor, String funn) {
        var kommune = Kommunevalg.valgt();
        var post = poster.laas(kommune, id).orElseThrow();
        if (post.poststatus() != Poststatus.BEHANDLES) return; // a person was faster
        forslag.erstatt(kommune, id, List.of());
        poster.steng(kommune, id, hvorfor, funn);
        logg.endret("innkommet_post", id, "status", post.status(), Poststatus.KARANTENE.kode());
        logg.hendt("innkommet_post", id, "i karantene", funn.isEmpty() ? hvorfor.kode() : funn);
        hendelser.publishEvent(new PostKlar(kommune, id));
    }

    /** It was closed once, and this time there is nothing to be found: the signatures were mended. */
    @Transactional
    void ingentingFunnet(Post post) {
        if (post.erStengt()) poster.aapne(Kommunevalg.valgt(), post.id(), Optional.empty());
    }

    /**
     * Opens it on a person's word that it is harmless; it is read as any other, and never looked at again.
     *
     * @throws Regelbrudd when the person does not say why
     * @throws Konflikt when it is not closed, or not as it was shown
     */
    @Transactional
    public void frigi(UUID id, int versjon, String hvorfor) {
        Paalogget.krev(Handling.REGISTRERE);
        if (hvorfor.isBlank()) {
            throw Regelbrudd.i("hvorfor", "postmottak.frigi_uten_grunn");
        }
        var kommune = Kommunevalg.valgt();
        var post = poster.laas(kommune, id).orElseThrow(IkkeFunnet::new);
        if (post.poststatus() != Poststatus.KARANTENE || post.versjon() != versjon) {
            throw new Konflikt("postmottak.endret_siden_vist");
        }
        poster.aapne(kommune, id, Optional.of(Karantene.FRIGITT));
        poster.settStatus(kommune, id, Poststatus.BEHANDLES);
        logg.endret("innkommet_post", id, "status", post.status(), Poststatus.BEHANDLES.kode());
        logg.hendt("innkommet_post", id, "frigitt fra karantene", hvorfor.strip());
        jobber.leggTil(LesJob.LES, kommune, id);
        hendelser.publishEvent(new PostEndret(kommune, id));
    }

    /** The original of a closed item, for the one who has asked for just that. It is written down. The caller closes. */
    @Transactional
    public InputStream hentLikevel(UUID id) throws IOException {
        Paalogget.krev(Handling.REGISTRERE);
        var post = poster.hent(Kommunevalg.valgt(), id).filter(Post::erStengt).orElseThrow(IkkeFunnet::new);
        logg.hendt("innkommet_post", id, "hentet fra karantene", null);
        return lager.aapne(Kommunevalg.valgt(), post.sjekksum());
    }
}
