package no.dokumentsenter.epost;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import no.dokumentsenter.epost.Epostoppsett.Imap;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.postmottak.Kanalfeil;
import no.dokumentsenter.postmottak.Tilknytning;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the line to one mailbox open while the product runs, and says how it goes. */
final class Postkassevakt {
    private static final Logger LOGG = LoggerFactory.getLogger(Postkassevakt.class);
    private static final Duration STOPPETID = Duration.ofSeconds(10);

    /** A server that is down is asked again after one second, then two, four and so on, up to this. */
    private static final Duration LENGSTE_PAUSE = Duration.ofMinutes(1);

    private final Kommune kommune;
    private final Imap oppsett;
    private final Meldingsmottak mottak;
    private final Tilstandsmelder melder;
    private final Adgang adgang;
    private final Thread traad;
    private volatile @Nullable Postkasse aapen;
    private volatile boolean stoppet;
    private final Mistenkte mistenkte = new Mistenkte();
    private int forsoek;
    private boolean flyttetIkke;

    Postkassevakt(Kommune kommune, Imap oppsett, Meldingsmottak mottak, Tilstandsmelder melder) {
        this.kommune = kommune;
        this.oppsett = oppsett;
        this.mottak = mottak;
        this.melder = melder;
        this.adgang = new Adgang(oppsett);
        this.traad = Thread.ofPlatform().name("epost-" + kommune).daemon().unstarted(this::gaa);
    }

    void start() {
        traad.start();
    }

    /** Asks it to stop, without waiting for it: all can finish at the same time. */
    void vekkForStopp() {
        stoppet = true;
        var kasse = aapen;
        if (kasse != null) kasse.stans();
    }

    /** Lets the message in hand be finished. */
    void stopp() {
        vekkForStopp();
        try {
            if (!traad.join(STOPPETID)) traad.interrupt();
        } catch (InterruptedException avbrutt) {
            traad.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private void gaa() {
        while (!stoppet) {
            try {
                hent();
            } catch (AuthenticationFailedException avvist) {
                adgang.avvist();
                feilet(Kanalfeil.INNLOGGING, avvist);
            } catch (Oppsettsfeil feil) {
                feilet(feil.feil(), feil);
            } catch (MessagingException | IOException | RuntimeException feil) {
                feilet(Kanalfeil.FORBINDELSE, feil);
            } catch (InterruptedException avbrutt) {
                return;
            }
        }
    }

    private void hent() throws MessagingException, IOException, InterruptedException {
        try (var kasse = Postkasse.aapne(kommune, oppsett, adgang.hemmelighet())) {
            aapen = kasse;
            var runde = new Runde(kasse, mottak, mistenkte);
            while (!stoppet) {
                var resultat = runde.gaa();
                forsoek = 0;
                meld(resultat);
                if (!stoppet) kasse.vent();
            }
        } finally {
            aapen = null;
        }
    }

    /** That something could not be moved is said when it has happened twice: another instance may just have done it. */
    private void meld(Runde.Resultat resultat) {
        boolean flyttesIkke = resultat.ikkeFlyttet() > 0;
        if (resultat.feilet() > 0) melder.feilet(kommune, Tilknytning.EPOST, Kanalfeil.MELDING);
        else if (flyttesIkke && flyttetIkke) melder.feilet(kommune, Tilknytning.EPOST, Kanalfeil.FLYTTING);
        else melder.lyktes(kommune, Tilknytning.EPOST);
        flyttetIkke = flyttesIkke;
    }

    /** The fault's own words may hold the user or the message: only its kind is written. */
    private void feilet(Kanalfeil hva, Exception feil) {
        if (stoppet) return;
        LOGG.warn(
                "epost {}: {} ({}), prøver igjen",
                kommune,
                hva.kode(),
                feil.getClass().getSimpleName());
        melder.feilet(kommune, Tilknytning.EPOST, hva);
        try {
            var pause = Duration.ofSeconds(1L << Math.min(forsoek++, 6));
            Thread.sleep(pause.compareTo(LENGSTE_PAUSE) < 0 ? pause : LENGSTE_PAUSE);
        } catch (InterruptedException avbrutt) {
            stoppet = true;
        }
    }
}
