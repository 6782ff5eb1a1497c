package no.dokumentsenter.epost;

import jakarta.mail.MessagingException;
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
import no.dokumentsenter.epost.Epostoppsett.Sikring;
import no.dokumentsenter.epost.Epostoppsett.Tjener;
import no.dokumentsenter.postmottak.Kanalfeil;

/** How a line to a mail server is kept from others, the same for what is fetched and what is sent. */
final class Linjesikring {
    private Linjesikring() {}

    /**
     * The mail library's settings for one server.
     *
     * @param protokoll as the library names it: {@code imap} or {@code smtp}
     * @throws Oppsettsfeil when the line would be in clear to another machine, or the certificate cannot be read
     * @throws MessagingException when the server's name is unknown
     */
    static Properties egenskaper(String protokoll, Tjener tjener) throws MessagingException {
        krevSikring(tjener);
        var foran = "mail." + protokoll + ".";
        var ventetid = Long.toString(tjener.ventetid().toMillis());
        var egenskaper = new Properties();
        egenskaper.put(foran + "connectiontimeout", ventetid);
        egenskaper.put(foran + "timeout", ventetid);
        egenskaper.put(foran + "writetimeout", ventetid);
        egenskaper.put(foran + "ssl.enable", Boolean.toString(tjener.sikring() == Sikring.TLS));
        // The library's default, said aloud: a good certificate of another server is no good.
        egenskaper.put(foran + "ssl.checkserveridentity", "true");
        egenskaper.put(foran + "starttls.enable", Boolean.toString(tjener.sikring() == Sikring.STARTTLS));
        egenskaper.put(foran + "starttls.required", Boolean.toString(tjener.sikring() == Sikring.STARTTLS));
        if (tjener.token() != null) egenskaper.put(foran + "auth.mechanisms", "XOAUTH2");
        if (tjener.sertifikat() != null) {
            egenskaper.put(foran + "ssl.socketFactory", tillit(tjener.sertifikat()));
        }
        return egenskaper;
    }

    /** The port in the settings, else the usual one. */
    static int port(Tjener tjener, int tls, int starttls, int ingen) {
        if (tjener.port() != 0) return tjener.port();
        return switch (tjener.sikring()) {
            case TLS -> tls;
            case STARTTLS -> starttls;
            case INGEN -> ingen;
        };
    }

    /** A password or an address in clear is for a server on the same machine alone. */
    private static void krevSikring(Tjener tjener) throws MessagingException {
        try {
            if (tjener.sikring() == Sikring.INGEN
                    && !InetAddress.getByName(tjener.vert()).isLoopbackAddress()) {
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
