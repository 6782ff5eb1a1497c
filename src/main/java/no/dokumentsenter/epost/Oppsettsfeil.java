package no.dokumentsenter.epost;

import jakarta.mail.MessagingException;
import no.dokumentsenter.postmottak.Kanalfeil;

/** What no new attempt will mend: a person must change the settings or the mailbox. */
final class Oppsettsfeil extends MessagingException {
    private static final long serialVersionUID = 1L;

    private final Kanalfeil feil;

    Oppsettsfeil(Kanalfeil feil, String hva) {
        super(hva);
        this.feil = feil;
    }

    Kanalfeil feil() {
        return feil;
    }
}
