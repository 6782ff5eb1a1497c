package no.dokumentsenter.epost;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.util.Optional;
import no.dokumentsenter.epost.Epostoppsett.Smtp;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Opens the line to the server that receipts are handed to. */
final class Smtplinje {
    private static final int TLS = 465;
    private static final int STARTTLS = 587;
    private static final int INGEN = 25;

    private Smtplinje() {}

    /**
     * Connects, and logs in when there is somebody to log in as.
     *
     * @param domene what we say that we are
     * @throws jakarta.mail.AuthenticationFailedException when the server refuses the user
     * @throws Oppsettsfeil when the settings cannot work
     * @throws MessagingException when the server does not answer
     */
    static SMTPTransport koble(Smtp oppsett, Adgang adgang, String domene) throws MessagingException, IOException {
        var egenskaper = Linjesikring.egenskaper("smtp", oppsett);
        // Else the greeting tells the machine's own name.
        egenskaper.put("mail.smtp.localhost", domene);
        // Nobody is told when a receipt comes back (RFC 3834, 3.3): the envelope has no sender.
        egenskaper.put("mail.smtp.from", "<>");
        egenskaper.put("mail.smtp.auth", Boolean.toString(oppsett.bruker() != null));
        var linje = (SMTPTransport) Session.getInstance(egenskaper).getTransport("smtp");
        var hemmelighet = oppsett.bruker() == null ? Optional.<String>empty() : Optional.of(adgang.hemmelighet());
        linje.connect(
                oppsett.vert(),
                Linjesikring.port(oppsett, TLS, STARTTLS, INGEN),
                oppsett.bruker(),
                hemmelighet.orElse(null));
        return linje;
    }
}
