package no.dokumentsenter.epost;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * What a mail server meant by not taking a message (RFC 5321, 4.2).
 *
 * @param kode the reply code; 0 when there was none
 */
record Smtpsvar(Hva hva, int kode) {
    enum Hva {
        /** Never. */
        NEI,
        /** Later, perhaps. */
        IKKE_NAA,
        /** It takes nothing from us: the settings must be mended. */
        AVSENDER,
        /** The line is gone, or it was never understood what became of the message. */
        BRUTT
    }

    private static final int VARIG = 500;
    private static final int MIDLERTIDIG = 400;

    static Smtpsvar av(MessagingException feil, boolean koblet) {
        if (!koblet) return new Smtpsvar(Hva.BRUTT, 0);
        var svar = new Smtpsvar(Hva.BRUTT, 0);
        for (Exception ledd = feil; ledd instanceof MessagingException del; ledd = del.getNextException()) {
            // What it says of the address is the reason behind what it says of the whole.
            if (del instanceof SMTPAddressFailedException adresse) return etter(adresse.getReturnCode());
            if (del instanceof SMTPSendFailedException avvist) svar = etter(avvist);
        }
        return svar;
    }

    private static Smtpsvar etter(SMTPSendFailedException avvist) {
        return avvist.getCommand().startsWith("MAIL") && avvist.getReturnCode() >= VARIG
                ? new Smtpsvar(Hva.AVSENDER, avvist.getReturnCode())
                : etter(avvist.getReturnCode());
    }

    private static Smtpsvar etter(int kode) {
        if (kode >= VARIG) return new Smtpsvar(Hva.NEI, kode);
        return new Smtpsvar(kode >= MIDLERTIDIG ? Hva.IKKE_NAA : Hva.BRUTT, kode);
    }
}
