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
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.dokumentsenter.epost.Epostoppsett.Imap;
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

    private Runde bunke(List<Nummerert> meldinger) throws MessagingException {
        var kjente = mottak.kjente(
                kommune, serie(), meldinger.stream().map(m -> m.nummer().uid()).toList());
        var trygge = new ArrayList<Message>();
        int nye = 0;
        int feilet = 0;
        for (var melding : meldinger) {
            if (stoppet) break;
            try {
                if (!kjente.contains(melding.nummer().uid()) && ta(melding)) nye++;
                trygge.add(melding.melding());
            } catch (MessageRemovedException borte) {
                // Somebody moved it with a mail program: it is no longer among what lies here.
            } catch (MessagingException | IOException | RuntimeException feil) {
                if (!innboks.isOpen()) {
                    mistenkte.brast(melding.nummer());
                    throw new MessagingException("forbindelsen ble brutt");
                }
                // The fault may quote the message: only its kind is written.
                LOGG.warn(
                        "epost {}: en melding ble ikke tatt imot: {}",
                        kommune,
                        feil.getClass().getSimpleName());
                feilet++;
            }
        }
        return new Runde(nye, feilet, flytt(trygge));
    }

    private boolean ta(Nummerert melding) throws MessagingException, IOException {
        melding.melding().setPeek(true); // unread is for a person to change
        try (var raa = melding.melding().getMimeStream()) {
            var mottatt = mottak.taImot(kommune, melding.nummer(), raa);
            mistenkte.gikk(melding.nummer());
            mottatt.ifPresent(m -> LOGG.info("epost {}: {} {}", kommune, m.ny() ? "ny" : "levert igjen", m.id()));
            return mottatt.isPresent();
        }
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
