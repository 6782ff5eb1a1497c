package no.dokumentsenter.epost;

import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import no.dokumentsenter.dokumentlager.Fil;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Forkjoersrett;
import no.dokumentsenter.postmottak.InnkommetPost;
import no.dokumentsenter.postmottak.Innlevert;
import no.dokumentsenter.postmottak.Kanal;
import no.dokumentsenter.postmottak.Mottak;
import no.dokumentsenter.postmottak.Mottatt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes messages in: first the bytes, then the items and their numbers in one transaction. When that has ended, the
 * messages may be moved.
 */
@Component
class Meldingsmottak {
    private static final String EPOST = "message/rfc822";

    /** Safe on disk is a wait for the disk, and eight wait as fast as one. */
    private static final int SAMTIDIG = 8;

    private static final int KIB = 1024;

    /** What may wait for the disk at a time, of all mailboxes, in KiB. */
    private static final int MINNE = 32 * 1024;

    private final Mottak mottak;
    private final Kvitteringer kvitteringer;
    private final HentetRepository hentede;
    private final TransactionTemplate transaksjon;
    private final Forkjoersrett forkjoersrett;
    private final Semaphore minne = new Semaphore(MINNE);
    private final ExecutorService skrivere = Executors.newFixedThreadPool(
            SAMTIDIG, Thread.ofPlatform().name("epost-lager-", 1).daemon().factory());

    /** A message whose bytes are safe. */
    record Lagret(Meldingsnummer nummer, Meldingshode hode, Fil fil) {}

    Meldingsmottak(
            Mottak mottak,
            Kvitteringer kvitteringer,
            HentetRepository hentede,
            TransactionTemplate transaksjon,
            Forkjoersrett forkjoersrett) {
        this.mottak = mottak;
        this.kvitteringer = kvitteringer;
        this.hentede = hentede;
        this.transaksjon = transaksjon;
        this.forkjoersrett = forkjoersrett;
    }

    /** A heap is on its way in. */
    Forkjoersrett.Inntak haug() {
        return forkjoersrett.ta();
    }

    /** Those that need not be fetched: they are safe, and were only not moved. */
    Set<Meldingsnummer> kjente(Kommune kommune, Collection<Meldingsnummer> numre) {
        return Kommunevalg.i(kommune, () -> transaksjon.execute(_ -> hentede.kjente(kommune, numre)));
    }

    /** Stores a message of any size. */
    Fil lagre(Kommune kommune, InputStream raa) throws IOException {
        return Kommunevalg.i(kommune, () -> mottak.lagre(raa));
    }

    /** Stores a message that is not large while the next is fetched; waits when too much waits for the disk. */
    Future<Fil> lagreSiden(Kommune kommune, byte[] raa) {
        int plass = raa.length / KIB + 1;
        minne.acquireUninterruptibly(plass);
        Callable<Fil> lagring = () -> {
            try {
                return lagre(kommune, new ByteArrayInputStream(raa));
            } finally {
                minne.release(plass);
            }
        };
        return skrivere.submit(lagring);
    }

    /**
     * Notes messages; all or none. What another instance has noted meanwhile is left out.
     *
     * @return what came of those that were noted
     */
    List<Mottatt> noter(Kommune kommune, List<Lagret> lagrede) {
        if (lagrede.isEmpty()) return List.of();
        return Kommunevalg.i(
                kommune, () -> Innlogget.som("epost", () -> transaksjon.execute(_ -> noterUkjente(kommune, lagrede))));
    }

    private List<Mottatt> noterUkjente(Kommune kommune, List<Lagret> lagrede) {
        var numre = lagrede.stream().map(Lagret::nummer).toList();
        numre.stream()
                .map(nummer -> nummer.serie().postkasse())
                .distinct()
                .forEach(kasse -> hentede.laas(kommune, kasse));
        var kjente = hentede.kjente(kommune, numre);
        var ukjente = lagrede.stream()
                .filter(melding -> !kjente.contains(melding.nummer()))
                .toList();
        var mottatte =
                mottak.noter(ukjente.stream().map(Meldingsmottak::innlevert).toList());
        var poster = new LinkedHashMap<Meldingsnummer, UUID>();
        for (int nr = 0; nr < mottatte.size(); nr++) {
            var melding = ukjente.get(nr);
            var mottatt = mottatte.get(nr);
            if (mottatt.ny()) kvitteringer.noter(mottatt.id(), melding.hode());
            poster.put(melding.nummer(), mottatt.id());
        }
        hentede.merk(kommune, poster);
        return mottatte;
    }

    private static Innlevert innlevert(Lagret melding) {
        var navn = "e-post-" + melding.nummer().uid() + ".eml";
        return new Innlevert(new InnkommetPost(Kanal.EPOST, navn, EPOST), melding.fil());
    }

    interface Flytt {
        int flytt() throws MessagingException;
    }

    /** Moves messages while no other instance does so in the same mailbox: two at once would leave two of each. */
    int alene(Kommune kommune, String postkasse, Flytt flytting) throws MessagingException {
        var feilet = new AtomicReference<MessagingException>();
        int rest = Kommunevalg.i(
                kommune,
                () -> transaksjon.execute(_ -> {
                    hentede.laas(kommune, postkasse);
                    try {
                        return flytting.flytt();
                    } catch (MessagingException feil) {
                        feilet.set(feil);
                        return 0;
                    }
                }));
        if (feilet.get() != null) throw feilet.get();
        return rest;
    }

    @PreDestroy
    void stopp() {
        skrivere.shutdown();
    }
}
