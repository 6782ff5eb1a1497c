package no.dokumentsenter.epost;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.InnkommetPost;
import no.dokumentsenter.postmottak.Kanal;
import no.dokumentsenter.postmottak.Mottak;
import no.dokumentsenter.postmottak.Mottatt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one message in: its bytes, then its item and its number in one transaction. */
@Component
class Meldingsmottak {
    private static final String EPOST = "message/rfc822";

    private final Mottak mottak;
    private final HentetRepository hentede;
    private final TransactionTemplate transaksjon;

    Meldingsmottak(Mottak mottak, HentetRepository hentede, TransactionTemplate transaksjon) {
        this.mottak = mottak;
        this.hentede = hentede;
        this.transaksjon = transaksjon;
    }

    /** Those that need not be fetched: they are safe, and were only not moved. */
    Set<Long> kjente(Kommune kommune, Meldingsnummer.Serie serie, Collection<Long> numre) {
        return Kommunevalg.i(kommune, () -> transaksjon.execute(_ -> hentede.kjente(kommune, serie, numre)));
    }

    /**
     * When this returns the message may be moved.
     *
     * @return what came of it; empty when another instance took it in meanwhile
     */
    Optional<Mottatt> taImot(Kommune kommune, Meldingsnummer nummer, InputStream raa) throws IOException {
        return Kommunevalg.i(
                kommune,
                () -> Innlogget.som("epost", () -> {
                    var fil = mottak.lagre(raa);
                    var post = new InnkommetPost(Kanal.EPOST, "e-post-" + nummer.uid() + ".eml", EPOST);
                    return transaksjon.execute(status -> {
                        var mottatt = mottak.noter(post, fil);
                        if (hentede.ta(kommune, nummer, mottatt.id())) {
                            return Optional.of(mottatt);
                        }
                        status.setRollbackOnly();
                        return Optional.<Mottatt>empty();
                    });
                }));
    }

    interface Flytting {
        int flytt() throws MessagingException;
    }

    /** Moves messages while no other instance does so in the same mailbox: two at once would leave two of each. */
    int alene(Kommune kommune, String postkasse, Flytting flytting) throws MessagingException {
        var feilet = new AtomicReference<MessagingException>();
        int rest = Kommunevalg.i(
                kommune,
                () -> transaksjon.execute(_ -> {
                    hentede.laas(kommune, postkasse);
                    try {
                        return flytting.flytt();
                    } catch (MessagingException feil) {
                        feilet.set(feil);
                        return 0;
                    }
                }));
        if (feilet.get() != null) throw feilet.get();
        return rest;
    }
}
