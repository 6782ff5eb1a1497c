package no.dokumentsenter.epost;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import no.dokumentsenter.epost.Epostoppsett.Kvittering;
import no.dokumentsenter.epost.Epostoppsett.Smtp;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Kanalfeil;
import no.dokumentsenter.postmottak.Tilknytning;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands one municipality's receipts to its mail server, one by one over one line, and notes each as it is taken. What
 * happens between the two is told in the module's README.
 */
final class Kvitteringssender {
    private static final Logger LOGG = LoggerFactory.getLogger(Kvitteringssender.class);

    /** As many as go before the next municipality gets its turn. */
    private static final int BUNKE = 50;

    /** Longer than any sending takes: until then nobody else sends the same one. */
    private static final Duration LEIE = Duration.ofMinutes(10);

    /** A server that is down is asked again after this. */
    private static final Duration PAUSE = Duration.ofMinutes(2);

    static final String FOR_SENT = "for_sent";

    private final Kommune kommune;
    private final Smtp smtp;
    private final Adgang adgang;
    private final Kvitteringer kvitteringer;
    private final Kvitteringsskriver skriver;
    private final Tilstandsmelder melder;
    private OffsetDateTime tidligst = OffsetDateTime.MIN;

    Kvitteringssender(
            Kommune kommune, Smtp smtp, Kvitteringer kvitteringer, Kvitteringsskriver skriver, Tilstandsmelder melder) {
        this.kommune = kommune;
        this.smtp = smtp;
        this.adgang = new Adgang(smtp);
        this.kvitteringer = kvitteringer;
        this.skriver = skriver;
        this.melder = melder;
    }

    /** Sends what waits, when it is time. Never throws for what the server does: it is tried again, and told of. */
    void send() {
        if (OffsetDateTime.now(Klokke.OSLO).isBefore(tidligst)) return;
        Kommunevalg.gjoerI(
                kommune,
                () -> Innlogget.som("epost", () -> {
                    var valg = kvitteringer.valg();
                    if (valg.isPresent() && kvitteringer.noenVenter(valg.get().send())) sendOver(valg.get());
                    return null;
                }));
    }

    private void sendOver(Kvittering valg) {
        try {
            krevAvsender(valg);
            try (var linje = Smtplinje.koble(smtp, adgang, Kvitteringsskriver.domene(valg.fra()))) {
                for (int nr = 0; nr < BUNKE; nr++) {
                    var brev = kvitteringer.ta(LEIE, valg.send());
                    if (brev.isEmpty()) break;
                    send(linje, valg, brev.get());
                }
            }
            melder.lyktes(kommune, Tilknytning.KVITTERING);
        } catch (AuthenticationFailedException avvist) {
            adgang.avvist();
            feilet(Kanalfeil.INNLOGGING, avvist);
        } catch (Oppsettsfeil feil) {
            feilet(feil.feil(), feil);
        } catch (MessagingException | IOException brutt) {
            feilet(Kanalfeil.FORBINDELSE, brutt);
        }
    }

    private static void krevAvsender(Kvittering valg) throws Oppsettsfeil {
        try {
            new InternetAddress(valg.fra(), true);
            if (valg.fra().indexOf('@') > 0) return;
        } catch (AddressException ugyldig) {
            // told below
        }
        throw new Oppsettsfeil(Kanalfeil.OPPSETT, "kvitteringen mangler en gyldig avsender");
    }

    private void send(SMTPTransport linje, Kvittering valg, Kvitteringsbrev brev) throws MessagingException {
        if (brev.mottatt().plus(brev.levetid()).isBefore(OffsetDateTime.now(Klokke.OSLO))) {
            kvitteringer.avvist(brev, FOR_SENT);
            return;
        }
        var melding = skriver.skriv(kommune, valg, brev);
        try {
            linje.sendMessage(melding, new Address[] {new InternetAddress(brev.mottaker())});
        } catch (MessagingException feil) {
            nektet(brev, Smtpsvar.av(feil, linje.isConnected()), feil);
            return;
        }
        kvitteringer.sendt(brev);
        LOGG.info("epost {}: {} sendt for {}", kommune, slag(brev), brev.post());
    }

    /** What concerns this receipt alone stops no other; the rest ends the line. */
    private void nektet(Kvitteringsbrev brev, Smtpsvar svar, MessagingException feil) throws MessagingException {
        switch (svar.hva()) {
            case NEI -> {
                kvitteringer.avvist(brev, Integer.toString(svar.kode()));
                LOGG.warn("epost {}: {} avvist for {} ({})", kommune, slag(brev), brev.post(), svar.kode());
            }
            case IKKE_NAA -> kvitteringer.utsett(brev, pause(brev.forsoek()));
            case AVSENDER -> {
                kvitteringer.utsett(brev, PAUSE);
                throw new Oppsettsfeil(Kanalfeil.OPPSETT, "tjeneren godtar ikke avsenderen");
            }
            case BRUTT -> {
                kvitteringer.utsett(brev, PAUSE);
                throw feil;
            }
        }
    }

    private static String slag(Kvitteringsbrev brev) {
        return brev.varsel().isPresent() ? "varsel" : "kvittering";
    }

    /** 5, 10, 20 … minutes, at most two hours. */
    static Duration pause(int forsoek) {
        return Duration.ofMinutes(Math.min(120, 5L << Math.min(forsoek - 1, 10)));
    }

    /** The fault's own words may hold the user or the address: only its kind is written. */
    private void feilet(Kanalfeil hva, Exception feil) {
        tidligst = OffsetDateTime.now(Klokke.OSLO).plus(PAUSE);
        LOGG.warn(
                "epost {}: kvitteringene går ikke ut: {} ({}), prøver igjen",
                kommune,
                hva.kode(),
                feil.getClass().getSimpleName());
        melder.feilet(kommune, Tilknytning.KVITTERING, hva);
    }
}
