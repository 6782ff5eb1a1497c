package no.dokumentsenter.epost;

import jakarta.mail.MessagingException;
import java.util.List;
import org.eclipse.angus.mail.imap.IMAPMessage;

/** Moves what is safe to the folder for what is done, one instance at a time. */
final class Flytting {
    private final Postkasse kasse;
    private final Meldingsmottak mottak;

    Flytting(Postkasse kasse, Meldingsmottak mottak) {
        this.kasse = kasse;
        this.mottak = mottak;
    }

    /**
     * A server that cannot move keeps them where they are; the table remembers them.
     *
     * @return how many lie where they lay
     */
    int flytt(List<IMAPMessage> trygge) throws MessagingException {
        if (trygge.isEmpty() || !kasse.kanFlytte()) return 0;
        return mottak.alene(kasse.kommune(), kasse.navn(), () -> {
            kasse.sePaaNytt(); // tells what somebody else moved while we waited
            var ligger =
                    trygge.stream().filter(melding -> !melding.isExpunged()).toArray(IMAPMessage[]::new);
            return ligger.length == 0 ? 0 : flyttAlle(ligger);
        });
    }

    /** Refused as a whole when a person moved one of them just now. The next round moves the rest. */
    private int flyttAlle(IMAPMessage[] ligger) throws MessagingException {
        try {
            kasse.flytt(ligger);
            return 0;
        } catch (MessagingException feil) {
            kasse.krevAapen();
            return ligger.length;
        }
    }
}
