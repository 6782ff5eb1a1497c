package no.dokumentsenter.postmottak;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommunejobber;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door to the parts of a very large item that were not read: listed by name, size and reason, and taken in when a person
 * asks, each for itself.
 */
@Service
public class Utelatte {
    private final UtelattRepository repository;
    private final PostRepository poster;
    private final Kommunejobber jobber;
    private final Endringslogg logg;

    Utelatte(UtelattRepository repository, PostRepository poster, Kommunejobber jobber, Endringslogg logg) {
        this.repository = repository;
        this.poster = poster;
        this.jobber = jobber;
        this.logg = logg;
    }

    /** All of them, in the order of the message. 404 while the item is kept closed. */
    @Transactional(readOnly = true)
    public List<Utelattdel> av(UUID post) {
        Paalogget.krev(Handling.REGISTRERE);
        var kommune = Kommunevalg.valgt();
        var hode = poster.hent(kommune, post).orElseThrow(IkkeFunnet::new);
        if (hode.erStengt()) {
            throw new IkkeFunnet();
        }
        return repository.alle(kommune, post);
    }

    /**
     * Asks for these; a job in the same transaction takes them in.
     *
     * @throws Regelbrudd when none of them can be asked for
     * @throws Konflikt when the item is decided about: what is registered is not added to from here
     */
    @Transactional
    public int bestill(UUID post, Set<Integer> numre) {
        Paalogget.krev(Handling.REGISTRERE);
        var kommune = Kommunevalg.valgt();
        var hode = poster.laas(kommune, post).orElseThrow(IkkeFunnet::new);
        if (!hode.poststatus().kanBehandles() || hode.erStengt()) {
            throw new Konflikt("postmottak.allerede_avgjort");
        }
        var antall = numre.isEmpty() ? 0 : repository.bestill(kommune, post, numre);
        if (antall == 0) {
            throw Regelbrudd.i("nr", "utelatt.velg");
        }
        jobber.leggTil(HentJob.HENT, kommune, post);
        logg.hendt("innkommet_post", post, "vedlegg bestilt", Integer.toString(antall));
        return antall;
    }
}
