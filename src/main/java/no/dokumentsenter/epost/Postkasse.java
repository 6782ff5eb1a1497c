package no.dokumentsenter.epost;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.event.ConnectionAdapter;
import jakarta.mail.event.ConnectionEvent;
import jakarta.mail.event.MessageCountAdapter;
import jakarta.mail.event.MessageCountEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.dokumentsenter.dokumentlager.Fil;
import no.dokumentsenter.epost.Epostoppsett.Imap;
import no.dokumentsenter.epost.Meldingsmottak.Lagret;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.postmottak.Kanalfeil;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.IdleManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One open line to one mailbox. A message is stored and committed before it is moved, and is moved whole: nothing is
 * deleted, marked or changed on the server. A broken line throws, and the next line goes on from what the table says.
 */
final class Postkasse implements AutoCloseable {
    private static final Logger LOGG = LoggerFactory.getLogger(Postkasse.class);

    /** As many as are moved by one command: to move them one by one would cost as much as to store them. */
    private static final int BUNKE = 50;

    /** Up to this it is in memory while it waits for the disk. */
    private static final int LITEN = 2 << 20;

    private final Kommune kommune;
    private final Imap oppsett;
    private final Meldingsmottak mottak;
    private final ExecutorService traader;
    private final IdleManager lytter;
    private final IMAPStore tjener;
    private final IMAPFolder innboks;
    private final IMAPFolder behandlet;

    /** A permit when there may be something to see. */
    private final Semaphore vekker = new Semaphore(0);

    private volatile boolean stoppet;

    private final Mistenkte mistenkte;

    /**
     * How one look went.
     *
     * @param nye messages that were taken in
     * @param feilet messages that could not be taken in; they lie where they lay
     * @param ikkeFlyttet messages that are safe, but lie where they lay
     */
    record Runde(int nye, int feilet, int ikkeFlyttet) {
        Runde og(Runde annen) {
            return new Runde(nye + annen.nye, feilet + annen.feilet, ikkeFlyttet + annen.ikkeFlyttet);
        }
    }

    private record Nummerert(IMAPMessage melding, Meldingsnummer nummer) {}

    /**
     * Opens the line.
     *
     * @throws jakarta.mail.AuthenticationFailedException when the server refuses the user
     * @throws Oppsettsfeil when the settings cannot work
     * @throws MessagingException when the server does not answer
     */
    static Postkasse aapne(Kommune kommune, Imap oppsett, String passord, Meldingsmottak mottak, Mistenkte mistenkte)
            throws MessagingException, IOException {
        var oekt = Imaplinje.oekt(oppsett);
        var tjener = Imaplinje.koble(oekt, oppsett, passord);
        var traader = Executors.newCachedThreadPool(
                Thread.ofPlatform().name("epost-" + kommune + "-", 1).daemon().factory());
        try {
            var innboks = (IMAPFolder) tjener.getFolder(oppsett.mappe());
            if (!innboks.exists()) throw new Oppsettsfeil(Kanalfeil.MAPPE, "innboksen finnes ikke");
            var behandlet = (IMAPFolder) tjener.getFolder(oppsett.behandlet());
            if (!behandlet.exists() && !behandlet.create(Folder.HOLDS_MESSAGES) && !behandlet.exists()) {
                throw new Oppsettsfeil(Kanalfeil.MAPPE, "mappa for behandlet post kan ikke lages");
            }
            innboks.open(Folder.READ_WRITE);
            return new Postkasse(
                    kommune,
                    oppsett,
                    mottak,
                    mistenkte,
                    traader,
                    new IdleManager(oekt, traader),
                    tjener,
                    innboks,
                    behandlet);
        } catch (MessagingException | IOException | RuntimeException feil) {
            traader.shutdownNow();
            lukk(tjener);
            throw feil;
        }
    }

    private Postkasse(
            Kommune kommune,
            Imap oppsett,
            Meldingsmottak mottak,
            Mistenkte mistenkte,
            ExecutorService traader,
            IdleManager lytter,
            IMAPStore tjener,
            IMAPFolder innboks,
            IMAPFolder behandlet) {
        this.kommune = kommune;
        this.oppsett = oppsett;
        this.mottak = mottak;
        this.mistenkte = mistenkte;
        this.traader = traader;
        this.lytter = lytter;
        this.tjener = tjener;
        this.innboks = innboks;
        this.behandlet = behandlet;
        innboks.addMessageCountListener(new MessageCountAdapter() {
            @Override
            public void messagesAdded(MessageCountEvent hendelse) {
                vekk();
            }
        });
        innboks.addConnectionListener(new ConnectionAdapter() {
            @Override
            public void closed(ConnectionEvent hendelse) {
                vekk();
            }
        });
    }

    /** Takes in all that lies there. A message that cannot be read stops no other, and is tried again next time. */
    Runde runde() throws MessagingException {
        innboks.getMessageCount(); // asks the server, and ends the listening
        var alle = nummerer(innboks.getMessages());
        var tur = alle.stream()
                .filter(melding -> !mistenkte.faarVente(melding.nummer()))
                .sorted(Comparator.comparing(melding -> mistenkte.har(melding.nummer())))
                .toList();
        var runde = new Runde(0, alle.size() - tur.size(), 0);
        for (int fra = 0; fra < tur.size() && !stoppet; fra += BUNKE) {
            runde = runde.og(bunke(tur.subList(fra, Math.min(fra + BUNKE, tur.size()))));
        }
        return runde;
    }

    private List<Nummerert> nummerer(Message[] meldinger) throws MessagingException {
        var nummer = new FetchProfile();
        nummer.add(UIDFolder.FetchProfileItem.UID);
        innboks.fetch(meldinger, nummer);
        var serie = serie();
        var nummererte = new ArrayList<Nummerert>(meldinger.length);
        for (var melding : meldinger) {
            if (!melding.isExpunged()) {
                nummererte.add(
                        new Nummerert((IMAPMessage) melding, new Meldingsnummer(serie, innboks.getUID(melding))));
            }
        }
        return nummererte;
    }

    /** What the numbers of this line belong to. */
    Meldingsnummer.Serie serie() throws MessagingException {
        return new Meldingsnummer.Serie(oppsett.postkasse(), innboks.getUIDValidity());
    }

    /** Fetches, notes, moves. When the line breaks on the way, what had come is noted all the same. */
    private Runde bunke(List<Nummerert> meldinger) throws MessagingException {
        var serie = serie();
        var kjente = mottak.kjente(
                kommune, serie, meldinger.stream().map(m -> m.nummer().uid()).toList());
        var hentinger = hent(meldinger.stream()
                .filter(melding -> !kjente.contains(melding.nummer().uid()))
                .toList());
        var lagrede = lagrede(hentinger.ventende());
        var notert = noter(serie, lagrede);
        if (!innboks.isOpen()) throw new MessagingException("forbindelsen ble brutt");

        var trygge = meldinger.stream()
                .filter(melding -> kjente.contains(melding.nummer().uid()) || notert.har(melding.nummer()))
                .<Message>map(Nummerert::melding)
                .toList();
        int feilet = hentinger.feilet()
                + hentinger.ventende().size()
                - notert.trygge().size();
        return new Runde(notert.nye(), feilet, flytt(trygge));
    }

    private record Hentinger(Map<Meldingsnummer, Future<Fil>> ventende, int feilet) {}

    private Hentinger hent(List<Nummerert> meldinger) {
        var ventende = new LinkedHashMap<Meldingsnummer, Future<Fil>>();
        int feilet = 0;
        for (var melding : meldinger) {
            if (stoppet) break;
            try {
                ventende.put(melding.nummer(), hent(melding.melding()));
            } catch (MessageRemovedException borte) {
                // Somebody moved it with a mail program: it is no longer among what lies here.
            } catch (MessagingException | IOException | RuntimeException feil) {
                feilet++;
                siFra(feil);
                if (!innboks.isOpen()) {
                    mistenkte.brast(melding.nummer());
                    break;
                }
            }
        }
        return new Hentinger(ventende, feilet);
    }

    /** An ordinary message is stored while the next is fetched; a large one goes straight through, whatever its size. */
    private Future<Fil> hent(IMAPMessage melding) throws MessagingException, IOException {
        melding.setPeek(true); // unread is for a person to change
        try (var raa = melding.getMimeStream()) {
            var foerste = raa.readNBytes(LITEN + 1);
            if (foerste.length <= LITEN) return mottak.lagreSiden(kommune, foerste);
            var hele = new SequenceInputStream(new ByteArrayInputStream(foerste), raa);
            return CompletableFuture.completedFuture(mottak.lagre(kommune, hele));
        }
    }

    private List<Lagret> lagrede(Map<Meldingsnummer, Future<Fil>> ventende) {
        var lagrede = new ArrayList<Lagret>();
        for (var melding : ventende.entrySet()) {
            try {
                lagrede.add(new Lagret(melding.getKey(), melding.getValue().get()));
            } catch (ExecutionException feil) {
                siFra(feil);
            } catch (InterruptedException avbrutt) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        return lagrede;
    }

    private record Notert(Set<Meldingsnummer> trygge, int nye) {
        boolean har(Meldingsnummer nummer) {
            return trygge.contains(nummer);
        }
    }

    /** All together; one by one when they will not go together, so that one stops no other. */
    private Notert noter(Meldingsnummer.Serie serie, List<Lagret> lagrede) {
        try {
            return notertSammen(serie, lagrede);
        } catch (RuntimeException feil) {
            siFra(feil);
            if (lagrede.size() <= 1) return new Notert(Set.of(), 0);
            var trygge = new HashSet<Meldingsnummer>();
            int nye = 0;
            for (var melding : lagrede) {
                var en = noter(serie, List.of(melding));
                trygge.addAll(en.trygge());
                nye += en.nye();
            }
            return new Notert(trygge, nye);
        }
    }

    private Notert notertSammen(Meldingsnummer.Serie serie, List<Lagret> lagrede) {
        var noterte = mottak.noter(kommune, serie, lagrede);
        for (var mottatt : noterte) {
            LOGG.info("epost {}: {} {}", kommune, mottatt.ny() ? "ny" : "levert igjen", mottatt.id());
        }
        var trygge = lagrede.stream().map(Lagret::nummer).collect(Collectors.toSet());
        trygge.forEach(mistenkte::gikk);
        return new Notert(trygge, noterte.size());
    }

    /** The fault may quote the message: only its kind is written. */
    private void siFra(Exception feil) {
        LOGG.warn(
                "epost {}: en melding ble ikke tatt imot: {}",
                kommune,
                feil.getClass().getSimpleName());
    }

    /**
     * Moves what is safe. A server that cannot move keeps it where it is; the table remembers it.
     *
     * @return how many lie where they lay
     */
    private int flytt(List<Message> trygge) throws MessagingException {
        if (trygge.isEmpty() || !tjener.hasCapability("MOVE")) return 0;
        return mottak.alene(kommune, oppsett.postkasse(), () -> {
            innboks.getMessageCount(); // tells what somebody else moved while we waited
            var ligger =
                    trygge.stream().filter(melding -> !melding.isExpunged()).toArray(Message[]::new);
            if (ligger.length == 0) return 0;
            try {
                innboks.moveMessages(ligger, behandlet);
                return 0;
            } catch (MessagingException feil) {
                // Refused as a whole when a person moved one of them just now. The next round moves the rest.
                if (!innboks.isOpen()) throw new MessagingException("forbindelsen ble brutt");
                return ligger.length;
            }
        });
    }

    /** Waits until the server says that something came, or the time is out. */
    void vent() throws MessagingException, InterruptedException {
        if (tjener.hasCapability("IDLE")) lytter.watch(innboks);
        vekker.tryAcquire(oppsett.mellomrom().toMillis(), TimeUnit.MILLISECONDS);
        vekker.drainPermits();
    }

    private void vekk() {
        vekker.release();
    }

    /** Ends the waiting, and the round after the message in hand. */
    void stans() {
        stoppet = true;
        vekk();
    }

    @Override
    public void close() {
        lytter.stop();
        lukk(tjener);
        traader.shutdownNow();
    }

    private static void lukk(IMAPStore tjener) {
        try {
            tjener.close();
        } catch (MessagingException lukket) {
            // It was closed from the other side.
        }
    }
}
