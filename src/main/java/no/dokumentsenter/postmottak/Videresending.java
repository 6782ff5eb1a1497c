package no.dokumentsenter.postmottak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.dokumentlager.Fil;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Door for what came to the wrong municipality. It is sent to the right one by a person who works in both, and nothing is
 * journalled where it does not belong (forvaltningsloven § 11 fourth paragraph, forvaltningslovforskriften § 4). The only
 * way by which post crosses the wall: no rule and no job does.
 */
@Service
public class Videresending {
    /** What the code of a hindrance has before it, among the messages. */
    private static final String HINDER = "varsel.hinder.";

    private final Dokumentlager lager;
    private final Mottak mottak;
    private final Postmottak postmottak;
    private final PostRepository poster;
    private final FeilsendtRepository feilsendte;
    private final Varseltekst varseltekst;
    private final ObjectProvider<Varselkanal> kanal;
    private final Kommuner kommuner;
    private final Endringslogg logg;
    private final TransactionTemplate her;
    private final TransactionTemplate der;

    Videresending(
            Dokumentlager lager,
            Mottak mottak,
            Postmottak postmottak,
            PostRepository poster,
            FeilsendtRepository feilsendte,
            Varseltekst varseltekst,
            ObjectProvider<Varselkanal> kanal,
            Kommuner kommuner,
            Endringslogg logg,
            PlatformTransactionManager transaksjoner) {
        this.lager = lager;
        this.mottak = mottak;
        this.postmottak = postmottak;
        this.poster = poster;
        this.feilsendte = feilsendte;
        this.varseltekst = varseltekst;
        this.kanal = kanal;
        this.kommuner = kommuner;
        this.logg = logg;
        this.her = new TransactionTemplate(transaksjoner);
        this.der = new TransactionTemplate(transaksjoner);
        this.der.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Puts the original in the queue of the other municipality and disposes of the item here. It is there before it is
     * gone from here: a crash between the two leaves it in both queues, and sending again is a second delivery.
     *
     * @param versjon of the item as it was shown
     * @param til one where the person registers too; any other answers as if it did not exist
     * @param grunn why it belongs there
     * @throws no.dokumentsenter.felles.Konflikt when the item is not as it was shown
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void send(UUID id, int versjon, Kommune til, String grunn) {
        kontroller(til, grunn);
        var fra = Kommunevalg.valgt();
        var post = her.execute(status -> poster.hent(fra, id)).orElseThrow(IkkeFunnet::new);
        if (post.erStengt()) {
            throw Regelbrudd.i("", "postmottak.feilsendt_i_karantene");
        }
        var fil = kopier(post.sjekksum(), til);
        her.executeWithoutResult(status -> {
            postmottak.avslutt(id, versjon, Avslutning.FEIL_KOMMUNE, til.navn() + ": " + grunn);
            overlever(post, til, grunn, fil);
        });
    }

    /**
     * The same for what is no item yet: pages that were taken out of a scanned stack. It is noted as an item that was sent
     * on, so that it is counted where it came. The caller holds the transaction, and the bytes are stored.
     *
     * @param mottatt when the paper came here
     * @return the item here
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID sendNy(InnkommetPost innhold, Fil fil, OffsetDateTime mottatt, Kommune til, String grunn) {
        kontroller(til, grunn);
        var fra = Kommunevalg.valgt();
        var id = mottak.noter(innhold, fil, mottatt).id();
        var post = poster.laas(fra, id).orElseThrow();
        if (post.poststatus() == Poststatus.JOURNALFOERT) {
            throw new Konflikt("postmottak.allerede_avgjort");
        }
        if (feilsendte.hent(fra, id).isEmpty()) {
            postmottak.avslutt(post, Avslutning.FEIL_KOMMUNE, til.navn() + ": " + grunn);
            overlever(post, til, grunn, kopier(fil.sjekksum(), til));
        }
        return id;
    }

    private static void kontroller(Kommune til, String grunn) {
        Paalogget.krev(Handling.REGISTRERE);
        if (til.equals(Kommunevalg.valgt()) || !Paalogget.person().kan(Handling.REGISTRERE, til)) {
            throw new IkkeFunnet();
        }
        if (grunn.isBlank()) {
            throw Regelbrudd.i("tekst", "postmottak.feilsendt_uten_grunn");
        }
    }

    private Fil kopier(String sjekksum, Kommune til) {
        try (var innhold = lager.aapne(Kommunevalg.valgt(), sjekksum)) {
            return lager.lagre(til, innhold);
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    private void overlever(Post post, Kommune til, String grunn, Fil fil) {
        var fra = Kommunevalg.valgt();
        var postDer = Objects.requireNonNull(Kommunevalg.<@Nullable UUID, RuntimeException>i(
                til, () -> der.execute(ny -> noterDer(post, fra, fil))));
        feilsendte.settInn(fra, post.id(), til, postDer, grunn);
    }

    private UUID noterDer(Post post, Kommune fra, Fil fil) {
        var ny = mottak.noter(new InnkommetPost(Kanal.av(post.kanal()), post.filnavn(), post.mimeType()), fil);
        feilsendte.settInnSendtHit(Kommunevalg.valgt(), ny.id(), fra, post.id(), post.mottattDato());
        logg.hendt("innkommet_post", ny.id(), "sendt hit", fra.slug());
        return ny.id();
    }

    /** Where an item came first, when it was sent here from another municipality. */
    @Transactional(readOnly = true)
    public Optional<SendtHit> sendtHit(UUID id) {
        return feilsendte.sendtHit(Kommunevalg.valgt(), id);
    }

    /** One that was sent on, or 404. */
    @Transactional(readOnly = true)
    public Feilsendt hent(UUID id) {
        Paalogget.krev(Handling.REGISTRERE);
        return feilsendte.hent(Kommunevalg.valgt(), id).orElseThrow(IkkeFunnet::new);
    }

    /** What was sent on from the bound municipality, those whose sender is not told first. */
    @Transactional(readOnly = true)
    public List<Feilsendt> siste(int antall) {
        Paalogget.krev(Handling.REGISTRERE);
        return feilsendte.siste(Kommunevalg.valgt(), antall);
    }

    /** How many senders are not told yet. */
    @Transactional(readOnly = true)
    public long ikkeVarslet() {
        Paalogget.krev(Handling.REGISTRERE);
        return feilsendte.ikkeVarslet(Kommunevalg.valgt());
    }

    /** The notice to the sender of what was sent on, as the municipality words it. */
    @Transactional(readOnly = true)
    public Varselbrev varseltekst(UUID id) {
        var feilsendt = hent(id);
        var kommune = Kommunevalg.valgt();
        var post = poster.hent(kommune, id).orElseThrow(IkkeFunnet::new);
        return varseltekst.av(kommune, kommuner.medId(feilsendt.tilKommuneId()), post);
    }

    /** Why it cannot go by e-mail; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<String> varselhinder(UUID id) {
        hent(id);
        return kanal.stream().findFirst().map(en -> en.hinder(id)).orElse(Optional.of("ikke_satt_opp"));
    }

    /** What has come of the notice that went by e-mail. */
    @Transactional(readOnly = true)
    public Optional<Varselkanal.Stand> varselstand(UUID id) {
        hent(id);
        return kanal.stream().findFirst().flatMap(en -> en.stand(id));
    }

    /**
     * Sends the notice by e-mail: once, to a person, in the municipality's words.
     *
     * @throws Konflikt when the sender has been told already
     * @throws Regelbrudd when it cannot go by e-mail
     */
    @Transactional
    public void sendVarsel(UUID id) {
        if (hent(id).varsletTid() != null) {
            throw new Konflikt("varsel.varslet_foer");
        }
        var brev = varseltekst(id);
        varselhinder(id).ifPresent(hinder -> {
            throw Regelbrudd.i("", HINDER + hinder);
        });
        kanal.stream().findFirst().orElseThrow().send(id, brev);
        logg.hendt("innkommet_post", id, "varsel bestilt", "");
    }

    /** The mail server has taken the notice. Called by the channel, for the one who ordered it. */
    @Transactional
    public void varselGikk(UUID id) {
        if (feilsendte.varslet(Kommunevalg.valgt(), id)) {
            logg.hendt("innkommet_post", id, "avsender varslet", "e-post");
        }
    }

    /** Notes that the sender has been told, once. */
    @Transactional
    public void varslet(UUID id) {
        Paalogget.krev(Handling.REGISTRERE);
        hent(id);
        if (feilsendte.varslet(Kommunevalg.valgt(), id)) {
            logg.hendt("innkommet_post", id, "avsender varslet", "");
        }
    }
}
