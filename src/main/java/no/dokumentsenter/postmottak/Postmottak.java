package no.dokumentsenter.postmottak;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Innstilling;
import no.dokumentsenter.kommune.Innstillinger;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunejobber;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Helligdager;
import no.dokumentsenter.postmottak.PostgangRepository.Steg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to what happens to an item: it comes in, is taken, and gets exactly one disposal. */
@Service
public class Postmottak {
    private final PostRepository repository;
    private final PostgangRepository gang;
    private final FeilsendtRepository feilsendte;
    private final Helligdager helligdager;
    private final Innstillinger innstillinger;
    private final Registrator registrator;
    private final Kommunejobber jobber;
    private final Endringslogg logg;
    private final ApplicationEventPublisher hendelser;

    Postmottak(
            PostRepository repository,
            PostgangRepository gang,
            FeilsendtRepository feilsendte,
            Helligdager helligdager,
            Innstillinger innstillinger,
            Registrator registrator,
            Kommunejobber jobber,
            Endringslogg logg,
            ApplicationEventPublisher hendelser) {
        this.repository = repository;
        this.gang = gang;
        this.feilsendte = feilsendte;
        this.helligdager = helligdager;
        this.innstillinger = innstillinger;
        this.registrator = registrator;
        this.jobber = jobber;
        this.logg = logg;
        this.hendelser = hendelser;
    }

    /**
     * Notes items whose bytes are stored. The same bytes by the same channel are a second delivery of the first.
     *
     * @return what came of each, in their order
     */
    @Transactional
    List<Mottatt> noter(List<Innlevert> innleverte) {
        var kommune = Kommunevalg.valgt();
        var tenkte = new LinkedHashMap<UUID, Innlevert>();
        innleverte.forEach(innlevert -> tenkte.put(UuidV7.ny(), innlevert));
        var nye = repository.settInn(kommune, tenkte);
        jobber.leggTilNye(LesJob.LES, kommune, nye);
        return tenkte.entrySet().stream()
                .map(en -> nye.contains(en.getKey())
                        ? opprettet(en.getKey(), en.getValue())
                        : levertIgjen(kommune, en.getValue()))
                .toList();
    }

    private Mottatt opprettet(UUID id, Innlevert ny) {
        var post = ny.post();
        logg.opprettet(
                "innkommet_post",
                id,
                Map.of(
                        "kanal", post.kanal().kode(),
                        "filnavn", post.filnavn(),
                        "sjekksum", ny.fil().sjekksum()));
        return new Mottatt(id, true);
    }

    private Mottatt levertIgjen(Kommune kommune, Innlevert igjen) {
        var navn = igjen.post().filnavn();
        var kjent = repository.medSjekksum(
                kommune, igjen.post().kanal(), igjen.fil().sjekksum());
        repository.settInnLevering(kommune, kjent, navn);
        logg.hendt("innkommet_post", kjent, "levert på nytt", navn);
        return new Mottatt(kjent, false);
    }

    /** An item that is just noted came earlier than now (M104: the day that the paper reached us). */
    @Transactional
    void kom(UUID id, OffsetDateTime mottatt) {
        repository.settMottatt(Kommunevalg.valgt(), id, mottatt);
    }

    /** Notes a file that is no item for its folder. It is counted apart. */
    @Transactional
    public void avvisFil(Kanal kanal, String filnavn, String grunn) {
        repository.settInnAvvist(Kommunevalg.valgt(), kanal, filnavn, grunn);
    }

    /** Says that this person has it open. A colleague sees the name; nothing is locked. */
    @Transactional
    public void ta(UUID id) {
        Paalogget.krev(Handling.REGISTRERE);
        if (repository.ta(Kommunevalg.valgt(), id, Innlogget.brukernavn())) {
            hendelser.publishEvent(new PostEndret(Kommunevalg.valgt(), id));
        }
    }

    /**
     * Registers the item: case if new, journalpost with status J, documents, and the item's disposal, all in one
     * transaction.
     *
     * @throws Konflikt when the item is not as it was shown
     */
    @Transactional
    public Registrert godta(UUID id, int versjon, Registrering registrering) {
        Paalogget.krev(Handling.REGISTRERE);
        var post = laas(id, versjon);
        krevAapen(post);
        var registrert = registrator.registrer(post, registrering);
        repository.ferdig(Kommunevalg.valgt(), id, Poststatus.JOURNALFOERT, registrert.journalpost());
        gang.noter(Kommunevalg.valgt(), post, Steg.JOURNALFOERT, "");
        logg.endret("innkommet_post", id, "status", post.status(), Poststatus.JOURNALFOERT.kode());
        hendelser.publishEvent(new PostEndret(Kommunevalg.valgt(), id));
        return registrert;
    }

    /** Disposes of the item without a journalpost. */
    @Transactional
    public void avslutt(UUID id, int versjon, Avslutning grunn, String forklaring) {
        Paalogget.krev(Handling.REGISTRERE);
        if (grunn.kreverForklaring() && forklaring.isBlank()) {
            throw Regelbrudd.i("tekst", "postmottak.forklaring_mangler");
        }
        avslutt(laas(id, versjon), grunn, forklaring);
    }

    /** The disposal itself, by a person or by the rule; the caller holds the item. */
    void avslutt(Post post, Avslutning grunn, String forklaring) {
        var kommune = Kommunevalg.valgt();
        repository.avslutt(kommune, post.id(), grunn, forklaring);
        gang.noter(kommune, post, Steg.AVSLUTTET, grunn.kode());
        logg.endret("innkommet_post", post.id(), "status", post.status(), Poststatus.AVSLUTTET.kode());
        logg.hendt("innkommet_post", post.id(), "avsluttet", (grunn.kode() + " " + forklaring).strip());
        hendelser.publishEvent(new PostEndret(kommune, post.id()));
    }

    /**
     * Lets the item wait. It always has a day to come back: without one it would be forgotten.
     *
     * @param forklaring what it waits for, in words
     * @param til the day; empty gives the working days that {@code ventefrist} has for the reason
     */
    @Transactional
    public void vent(UUID id, int versjon, Ventegrunn grunn, String forklaring, Optional<LocalDate> til) {
        vent(id, versjon, forklaring, til.orElseGet(() -> frist(grunn)));
    }

    private LocalDate frist(Ventegrunn grunn) {
        var idag = LocalDate.now(Klokke.OSLO);
        var egen = grunn == Ventegrunn.AVKLARING || grunn == Ventegrunn.ANNET
                ? innstillinger.gjelder(Kommunevalg.valgt(), Innstilling.UAVKLART)
                : Optional.<String>empty();
        var dager = egen.map(Integer::valueOf).orElseGet(() -> repository.ventefrist(grunn, idag));
        return helligdager.virkedagEtter(idag, dager);
    }

    private void vent(UUID id, int versjon, String grunn, LocalDate til) {
        Paalogget.krev(Handling.REGISTRERE);
        if (grunn.isBlank()) {
            throw Regelbrudd.i("tekst", "postmottak.vent_uten_grunn");
        }
        var post = laas(id, versjon);
        krevAapen(post);
        repository.vent(Kommunevalg.valgt(), id, grunn, til);
        gang.noter(Kommunevalg.valgt(), post, Steg.VENTER, grunn);
        logg.endret("innkommet_post", id, "status", post.status(), Poststatus.VENTER.kode());
        logg.hendt("innkommet_post", id, "venter", grunn);
        hendelser.publishEvent(new PostEndret(Kommunevalg.valgt(), id));
    }

    /**
     * Takes back a disposal that can be taken back.
     *
     * @throws Regelbrudd when it became a journalpost: what has a number is corrected, never undone
     */
    @Transactional
    public void angre(UUID id) {
        Paalogget.krev(Handling.REGISTRERE);
        var post = repository.laas(Kommunevalg.valgt(), id).orElseThrow(IkkeFunnet::new);
        if (post.poststatus() == Poststatus.JOURNALFOERT) {
            throw Regelbrudd.i("", "postmottak.journalfoert_kan_ikke_angres");
        }
        if (post.poststatus() != Poststatus.AVSLUTTET && post.poststatus() != Poststatus.VENTER) {
            throw Regelbrudd.i("", "postmottak.ingenting_aa_angre");
        }
        var tilbake = post.erStengt() ? Poststatus.KARANTENE : Poststatus.KLAR;
        repository.tilbakeTilKoen(Kommunevalg.valgt(), id, tilbake);
        feilsendte.slett(Kommunevalg.valgt(), id);
        gang.noter(
                Kommunevalg.valgt(),
                post,
                post.poststatus() == Poststatus.AVSLUTTET ? Steg.GJENAAPNET : Steg.HENTET,
                "");
        logg.endret("innkommet_post", id, "status", post.status(), tilbake.kode());
        hendelser.publishEvent(new PostEndret(Kommunevalg.valgt(), id));
    }

    /** Puts back in the queue what has waited until today (a clock that ran out is work again). */
    @Transactional
    public int hentForfalte() {
        var forfalte = repository.forfalte(Kommunevalg.valgt(), LocalDate.now(Klokke.OSLO));
        for (var post : forfalte) {
            var id = post.id();
            gang.noter(Kommunevalg.valgt(), post, Steg.HENTET, "");
            logg.endret("innkommet_post", id, "status", Poststatus.VENTER.kode(), Poststatus.KLAR.kode());
            hendelser.publishEvent(new PostKlar(Kommunevalg.valgt(), id));
        }
        return forfalte.size();
    }

    /** Reads the item once more, after a fault or when a tool has come. */
    @Transactional
    public void lesPaaNytt(UUID id) {
        Paalogget.krev(Handling.REGISTRERE);
        var post = repository.hent(Kommunevalg.valgt(), id).orElseThrow(IkkeFunnet::new);
        if (!post.poststatus().kanBehandles()) {
            throw new Konflikt("postmottak.allerede_avgjort");
        }
        repository.settStatus(Kommunevalg.valgt(), id, Poststatus.BEHANDLES);
        jobber.leggTil(LesJob.LES, Kommunevalg.valgt(), id);
        hendelser.publishEvent(new PostEndret(Kommunevalg.valgt(), id));
    }

    private static void krevAapen(Post post) {
        if (post.erStengt()) {
            throw new Konflikt("postmottak.i_karantene");
        }
    }

    private Post laas(UUID id, int versjon) {
        var post = repository.laas(Kommunevalg.valgt(), id).orElseThrow(IkkeFunnet::new);
        if (!post.poststatus().kanBehandles()) {
            throw new Konflikt("postmottak.allerede_avgjort");
        }
        if (post.versjon() != versjon) {
            throw new Konflikt("postmottak.endret_siden_vist");
        }
        return post;
    }
}
