package no.dokumentsenter.epost;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import no.dokumentsenter.epost.Epostoppsett.Imap;
import no.dokumentsenter.epost.Epostoppsett.Sikring;
import no.dokumentsenter.postmottak.Kanalfeil;
import org.eclipse.angus.mail.imap.IMAPStore;

/** Opens the line to a mail server as the settings say. */
final class Imaplinje {
    private static final int TLS = 993;
    private static final int KLAR = 143;

    /** A large message is fetched in pieces of this many bytes: what it costs in memory, whatever its size. */
    private static final int BIT = 1 << 20;

    private Imaplinje() {}

    static Session oekt(Imap oppsett) throws MessagingException {
        krevSikring(oppsett);
        var ventetid = Long.toString(oppsett.ventetid().toMillis());
        var egenskaper = new Properties();
        egenskaper.put("mail.imap.connectiontimeout", ventetid);
        egenskaper.put("mail.imap.timeout", ventetid);
        egenskaper.put("mail.imap.writetimeout", ventetid);
        egenskaper.put("mail.imap.fetchsize", Integer.toString(BIT));
        // Some servers say too small a size, and then the end of the message would be left behind.
        egenskaper.put("mail.imap.ignorebodystructuresize", "true");
        egenskaper.put("mail.imap.usesocketchannels", "true"); // what waiting without a thread needs
        egenskaper.put("mail.imap.ssl.enable", Boolean.toString(oppsett.sikring() == Sikring.TLS));
        egenskaper.put("mail.imap.starttls.enable", Boolean.toString(oppsett.sikring() == Sikring.STARTTLS));
        egenskaper.put("mail.imap.starttls.required", Boolean.toString(oppsett.sikring() == Sikring.STARTTLS));
        if (oppsett.token() != null) egenskaper.put("mail.imap.auth.mechanisms", "XOAUTH2");
        if (oppsett.sertifikat() != null) {
            egenskaper.put("mail.imap.ssl.socketFactory", tillit(oppsett.sertifikat()));
        }
        return Session.getInstance(egenskaper);
    }

    static IMAPStore koble(Session oekt, Imap oppsett, String passord) throws MessagingException {
        var tjener = (IMAPStore) oekt.getStore("imap");
        int vanlig = oppsett.sikring() == Sikring.TLS ? TLS : KLAR;
        tjener.connect(oppsett.vert(), oppsett.port() == 0 ? vanlig : oppsett.port(), oppsett.bruker(), passord);
        return tjener;
    }

    /** A password in clear is for a server on the same machine alone. */
    private static void krevSikring(Imap oppsett) throws MessagingException {
        try {
            if (oppsett.sikring() == Sikring.INGEN
                    && !InetAddress.getByName(oppsett.vert()).isLoopbackAddress()) {
                throw new Oppsettsfeil(Kanalfeil.OPPSETT, "en tjener på nettet må ha TLS eller STARTTLS");
            }
        } catch (IOException ukjent) {
            throw new MessagingException("tjeneren finnes ikke", ukjent);
        }
    }

    private static SSLSocketFactory tillit(Path sertifikat) throws MessagingException {
        try (var pem = Files.newInputStream(sertifikat)) {
            var lager = KeyStore.getInstance(KeyStore.getDefaultType());
            lager.load(null, null);
            int nr = 0;
            for (var utsteder : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                lager.setCertificateEntry("utsteder-" + nr++, utsteder);
            }
            var tillit = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            tillit.init(lager);
            var kontekst = SSLContext.getInstance("TLS");
            kontekst.init(null, tillit.getTrustManagers(), null);
            return kontekst.getSocketFactory();
        } catch (IOException | GeneralSecurityException uleselig) {
            throw new Oppsettsfeil(Kanalfeil.OPPSETT, "sertifikatet kan ikke leses");
        }
    }
}
