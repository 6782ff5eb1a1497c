package no.dokumentsenter.epost;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import no.dokumentsenter.epost.Epostoppsett.Imap;
import org.eclipse.angus.mail.imap.IMAPStore;

/** Opens the line to a mailbox as the settings say. */
final class Imaplinje {
    private static final int TLS = 993;
    private static final int KLAR = 143;

    /** A large message is fetched in pieces of this many bytes: what it costs in memory, whatever its size. */
    private static final int BIT = 1 << 20;

    private Imaplinje() {}

    static Session oekt(Imap oppsett) throws MessagingException {
        var egenskaper = Linjesikring.egenskaper("imap", oppsett);
        egenskaper.put("mail.imap.fetchsize", Integer.toString(BIT));
        // Some servers say too small a size, and then the end of the message would be left behind.
        egenskaper.put("mail.imap.ignorebodystructuresize", "true");
        egenskaper.put("mail.imap.usesocketchannels", "true"); // what waiting without a thread needs
        return Session.getInstance(egenskaper);
    }

    static IMAPStore koble(Session oekt, Imap oppsett, String passord) throws MessagingException {
        var tjener = (IMAPStore) oekt.getStore("imap");
        tjener.connect(oppsett.vert(), Linjesikring.port(oppsett, TLS, KLAR, KLAR), oppsett.bruker(), passord);
        return tjener;
    }
}
