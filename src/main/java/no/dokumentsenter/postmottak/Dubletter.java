package no.dokumentsenter.postmottak;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.DublettRepository.Par;
import no.dokumentsenter.postmottak.likhet.Ordforskjell;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to what may be the same letter twice, within the bound municipality. A person decides; nothing is joined by itself. */
@Service
public class Dubletter {
    private final DublettRepository dubletter;
    private final PostRepository poster;
    private final Postmottak postmottak;
    private final Endringslogg logg;

    Dubletter(DublettRepository dubletter, PostRepository poster, Postmottak postmottak, Endringslogg logg) {
        this.dubletter = dubletter;
        this.poster = poster;
        this.postmottak = postmottak;
        this.logg = logg;
    }

    /**
     * Two items side by side.
     *
     * @param grunn melding, fil or tekst
     * @param likhet per cent
     * @param avgjort whether somebody has decided already
     */
    public record Sammenligning(
            Post denne, Post annen, String grunn, int likhet, boolean avgjort, Ordforskjell forskjell) {}

    /** Why the form says that it may be the same as another: the reason and how alike, if any is undecided. */
    public record Hint(UUID annen, String grunn, int likhet) {}

    /** The likeliest one that nobody has decided. */
    @Transactional(readOnly = true)
    public Optional<Hint> hint(UUID id) {
        return dubletter
                .beste(Kommunevalg.valgt(), id)
                .map(par -> new Hint(par.annenPostId(), par.grunn(), par.likhet()));
    }

    /** Those that a person has said belong with this one. */
    @Transactional(readOnly = true)
    public List<Post> knyttet(UUID id) {
        return dubletter.knyttet(Kommunevalg.valgt(), id).stream()
                .flatMap(annen -> poster.hent(Kommunevalg.valgt(), annen).stream())
                .toList();
    }

    /**
     * The two with their differences.
     *
     * @throws IkkeFunnet when we never thought that they were alike
     */
    @Transactional(readOnly = true)
    public Sammenligning sammenlign(UUID id, UUID annen) {
        Paalogget.krev(Handling.REGISTRERE);
        var par = par(id, annen);
        return new Sammenligning(
                post(id),
                post(annen),
                par.grunn(),
                par.likhet(),
                par.avgjoerelse() != null,
                Ordforskjell.mellom(tekst(id, par.filNr()), tekst(annen, par.annenFilNr())));
    }

    /**
     * What a person says of the two. A copy is disposed of; the other stays as it is.
     *
     * @param versjon of the item that came last, as it was shown
     * @param forklaring what the disposal shall say, when it is a copy
     * @throws no.dokumentsenter.felles.Konflikt when it is a copy and the item is not as it was shown
     */
    @Transactional
    public void avgjoer(UUID id, int versjon, UUID annen, Dublettvalg valg, String forklaring) {
        Paalogget.krev(Handling.REGISTRERE);
        var kommune = Kommunevalg.valgt();
        par(id, annen);
        if (valg == Dublettvalg.KOPI) {
            postmottak.avslutt(id, versjon, Avslutning.DUPLIKAT, forklaring);
        }
        dubletter.avgjoer(kommune, id, annen, valg);
        dubletter.pekTil(kommune, id, dubletter.beste(kommune, id).map(Par::annenPostId));
        logg.hendt("innkommet_post", id, "sammenlignet", valg.kode() + " " + annen);
    }

    private Par par(UUID id, UUID annen) {
        return dubletter.par(Kommunevalg.valgt(), id, annen).orElseThrow(IkkeFunnet::new);
    }

    private Post post(UUID id) {
        return poster.hent(Kommunevalg.valgt(), id).orElseThrow(IkkeFunnet::new);
    }

    private String tekst(UUID id, int filNr) {
        return poster.filer(Kommunevalg.valgt(), id).stream()
                .filter(fil -> fil.nr() == filNr)
                .map(Postfil::tekst)
                .findFirst()
                .orElse("");
    }
}
