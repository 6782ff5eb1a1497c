package no.dokumentsenter.epost;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.event.ConnectionAdapter;
import jakarta.mail.event.ConnectionEvent;
import jakarta.mail.event.MessageCountAdapter;
import jakarta.mail.event.MessageCountEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import no.dokumentsenter.epost.Epostoppsett.Imap;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.postmottak.Kanalfeil;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.IdleManager;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.UID;

/**
 * One open line to one mailbox: opened, listened on, closed. What is done with the messages is for {@link Runde}. A
 * broken line throws, and the next line goes on from what the table says.
 */
final class Postkasse implements AutoCloseable {
    private final Kommune kommune;
    private final Imap oppsett;
    private final ExecutorService traader;
    private final IdleManager lytter;
    private final IMAPStore tjener;
    private final IMAPFolder innboks;
    private final IMAPFolder behandlet;

    /** A permit when there may be something to see. */
    private final Semaphore vekker = new Semaphore(0);

    private volatile boolean stoppet;

    /**
     * Opens the line.
     *
     * @throws jakarta.mail.AuthenticationFailedException when the server refuses the user
     * @throws Oppsettsfeil when the settings cannot work
     * @throws MessagingException when the server does not answer
     */
    static Postkasse aapne(Kommune kommune, Imap oppsett, String passord) throws MessagingException, IOException {
        var oekt = Imaplinje.oekt(oppsett);
        var tjener = Imaplinje.koble(oekt, oppsett, passord);
        var traader = Executors.newCachedThreadPool(
                Thread.ofPlatform().name("epost-" + kommune + "-", 1).daemon().factory());
        try {
            return new Postkasse(kommune, oppsett, oekt, tjener, traader);
        } catch (MessagingException | IOException | RuntimeException feil) {
            traader.shutdownNow();
            lukk(tjener);
            throw feil;
        }
    }

    private Postkasse(Kommune kommune, Imap oppsett, Session oekt, IMAPStore tjener, ExecutorService traader)
            throws MessagingException, IOException {
        this.kommune = kommune;
        this.oppsett = oppsett;
        this.tjener = tjener;
        this.traader = traader;
        this.innboks = (IMAPFolder) tjener.getFolder(oppsett.mappe());
        if (!innboks.exists()) throw new Oppsettsfeil(Kanalfeil.MAPPE, "innboksen finnes ikke");
        this.behandlet = (IMAPFolder) tjener.getFolder(oppsett.behandlet());
        if (!behandlet.exists() && !behandlet.create(Folder.HOLDS_MESSAGES) && !behandlet.exists()) {
            throw new Oppsettsfeil(Kanalfeil.MAPPE, "mappa for behandlet post kan ikke lages");
        }
        innboks.open(Folder.READ_WRITE);
        this.lytter = new IdleManager(oekt, traader);
        lytt();
    }

    private void lytt() {
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

    Kommune kommune() {
        return kommune;
    }

    /** Which mailbox it is, as the numbers know it. */
    String navn() {
        return oppsett.postkasse();
    }

    /** A message that lies in the inbox, not yet fetched. */
    record Liggende(IMAPMessage melding, Meldingsnummer nummer) {}

    /** What lies in the inbox now. Asks the server, and ends the listening. */
    List<Liggende> liggende() throws MessagingException {
        sePaaNytt();
        var meldinger = innboks.getMessages();
        var nummer = new FetchProfile();
        nummer.add(UIDFolder.FetchProfileItem.UID);
        innboks.fetch(meldinger, nummer);
        var serie = serie();
        var liggende = new ArrayList<Liggende>(meldinger.length);
        for (var melding : meldinger) {
            if (!melding.isExpunged()) {
                liggende.add(new Liggende((IMAPMessage) melding, new Meldingsnummer(serie, innboks.getUID(melding))));
            }
        }
        return liggende;
    }

    /** Asks how large they are. A server may say too little: it decides how a message is fetched, never how much of it. */
    void maal(List<Liggende> meldinger) throws MessagingException {
        var stoerrelse = new FetchProfile();
        stoerrelse.add(FetchProfile.Item.SIZE);
        innboks.fetch(meldinger.stream().map(Liggende::melding).toArray(Message[]::new), stoerrelse);
    }

    /**
     * Several messages by one command, each byte for byte as the server has it, unread as before. One that somebody moved
     * meanwhile does not come; when the line breaks on the way, what had come whole has been given.
     */
    void hentHele(List<Liggende> meldinger, BiConsumer<Meldingsnummer, byte[]> mottaker) throws MessagingException {
        var numre = meldinger.stream().map(Liggende::nummer).toList();
        innboks.doCommand(linje -> {
            var svar = linje.command("UID FETCH " + uider(numre) + " (UID BODY.PEEK[])", null);
            for (var nummer : numre) {
                hel(svar, nummer.uid()).ifPresent(bytes -> mottaker.accept(nummer, bytes));
            }
            linje.notifyResponseHandlers(svar);
            linje.handleResult(svar[svar.length - 1]);
            return null;
        });
    }

    private static String uider(List<Meldingsnummer> numre) {
        return numre.stream().map(nummer -> Long.toString(nummer.uid())).collect(Collectors.joining(","));
    }

    /** Two answers about one message are of one message: a flag that somebody set comes in an answer of its own. */
    private static Optional<byte[]> hel(Response[] svar, long uid) {
        return Arrays.stream(svar)
                .filter(FetchResponse.class::isInstance)
                .map(FetchResponse.class::cast)
                .filter(ett -> ett.getItem(UID.class) instanceof UID nummer && nummer.uid == uid)
                .map(ett -> ett.getItem(BODY.class))
                .filter(Objects::nonNull)
                .map(kropp -> kropp.getByteArray().getNewBytes())
                .findFirst();
    }

    /** What the numbers of this line belong to. */
    Meldingsnummer.Serie serie() throws MessagingException {
        return new Meldingsnummer.Serie(navn(), innboks.getUIDValidity());
    }

    /** Learns what came and what somebody else moved. */
    void sePaaNytt() throws MessagingException {
        innboks.getMessageCount();
    }

    boolean kanFlytte() throws MessagingException {
        return tjener.hasCapability("MOVE");
    }

    /** Moves them by one command; the server refuses all when one of them is gone. */
    void flytt(IMAPMessage[] meldinger) throws MessagingException {
        innboks.moveMessages(meldinger, behandlet);
    }

    boolean erAapen() {
        return innboks.isOpen();
    }

    /** What was done over a line that is broken is not to be trusted. */
    void krevAapen() throws MessagingException {
        if (!erAapen()) throw new MessagingException("forbindelsen ble brutt");
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

    boolean skalStanse() {
        return stoppet;
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
