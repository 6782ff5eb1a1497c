package no.dokumentsenter.einnsyn;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import no.dokumentsenter.einnsyn.Einnsynoppsett.Tjener;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.offentligjournal.Utlagte;
import no.dokumentsenter.postmottak.Kanalfeil;
import no.dokumentsenter.postmottak.Kanalstatus;
import no.dokumentsenter.postmottak.Tilknytning;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One municipality's wishes, carried out one by one over its own line, what hastes before all else. A fault
 * in one entry stops no other; a fault in the line stops this municipality alone.
 */
final class Einnsynsender {
    private static final Logger LOGG = LoggerFactory.getLogger(Einnsynsender.class);

    /** The others are waiting for the job. */
    private static final Duration LENGSTE_RUNDE = Duration.ofSeconds(20);

    /** Longer than one entry takes with every answer at its slowest; within the deadline of a withdrawal even after a kill. */
    private static final Duration LEIE = Duration.ofMinutes(3);

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration LENGSTE_PAUSE = Duration.ofMinutes(30);
    private static final Duration LENGSTE_PAUSE_HASTER = Duration.ofSeconds(30);
    private static final int SVIKT_PAA_RAD = 3;
    /** So often the key's owner is asked for anew. */
    private static final Duration KJENT = Duration.ofHours(1);

    private final Kommune kommune;
    private final Utboks utboks;
    private final Kanalstatus status;
    private final EinnsynClient klient;
    private final Arbeidsgang arbeid;
    private Instant tidligst = Instant.MIN;
    private Instant kjentTil = Instant.MIN;

    Einnsynsender(Kommune kommune, Tjener tjener, Sendedeler deler) {
        this.kommune = kommune;
        this.utboks = deler.utboks();
        this.status = deler.status();
        this.klient = new EinnsynClient(tjener);
        this.arbeid = new Arbeidsgang(kommune, klient, deler.utboks(), deler.utlagte());
    }

    /** What every sender uses. */
    record Sendedeler(Utboks utboks, Utlagte utlagte, Kanalstatus status) {}

    /** Sends what waits, when it is time. Never throws for what eInnsyn does: it is tried again, and told of. */
    void runde() {
        if (naa().isBefore(tidligst)) return;
        Kommunevalg.gjoerI(
                kommune,
                () -> Innlogget.som("einnsyn", () -> {
                    if (utboks.noenVenter() && utboks.taLinja(LEIE)) {
                        try {
                            sendOver();
                        } finally {
                            utboks.slipp();
                        }
                    }
                    return null;
                }));
    }

    private void sendOver() {
        try {
            if (naa().isAfter(kjentTil)) {
                klient.krevRettEnhet();
                kjentTil = naa().plus(KJENT);
            }
            sendAlle();
            meld();
        } catch (Linjebrudd brudd) {
            brutt(brudd.feil(), brudd.vent().orElse(PAUSE));
        } catch (Svikt svikt) {
            brutt(Kanalfeil.FORBINDELSE, PAUSE);
        }
    }

    private void sendAlle() {
        var slutt = naa().plus(LENGSTE_RUNDE);
        var paaRad = 0;
        while (naa().isBefore(slutt)) {
            var neste = utboks.ta(LEIE);
            if (neste.isEmpty()) return;
            paaRad = send(neste.get()) ? 0 : paaRad + 1;
            if (paaRad == SVIKT_PAA_RAD) throw new Svikt(0);
        }
    }

    /** Whether eInnsyn answered as it should, also when it said no. */
    private boolean send(Sending sending) {
        try {
            arbeid.gjoer(sending);
        } catch (Avvist nei) {
            utboks.avvist(sending, nei);
            LOGG.warn("einnsyn {}: {} avvist ({}, {})", kommune, sending.id(), nei.status(), nei.feil());
        } catch (Svikt svikt) {
            utboks.utsett(sending, pause(sending), svikt.status());
            return false;
        } catch (Linjebrudd brudd) {
            utboks.utsett(sending, PAUSE, 0);
            throw brudd;
        }
        return true;
    }

    /** 10, 20, 40 … seconds. What hastes never waits longer than its deadline bears. */
    static Duration pause(Sending sending) {
        var lengst = sending.haster() ? LENGSTE_PAUSE_HASTER : LENGSTE_PAUSE;
        var pause = PAUSE.multipliedBy(1L << Math.min(Math.max(sending.forsoek(), 1) - 1, 10));
        return pause.compareTo(lengst) > 0 ? lengst : pause;
    }

    /** The line is well: eInnsyn has answered. An entry that needs a person is told of until it is mended. */
    private void meld() {
        si(Optional.empty());
        if (utboks.noenTrengerMenneske()) si(Optional.of(Kanalfeil.MELDING));
    }

    private void brutt(Kanalfeil feil, Duration vent) {
        tidligst = naa().plus(vent);
        kjentTil = Instant.MIN;
        si(Optional.of(feil));
        LOGG.warn("einnsyn {}: får ikke sendt ({})", kommune, feil.kode());
    }

    /** A database that is away must not stop the sending for good. */
    private void si(Optional<Kanalfeil> feil) {
        try {
            feil.ifPresentOrElse(
                    hva -> status.feilet(Tilknytning.EINNSYN, hva), () -> status.lyktes(Tilknytning.EINNSYN));
        } catch (RuntimeException ikkeSkrevet) {
            LOGG.warn("einnsyn {}: tilstanden ble ikke skrevet", kommune, ikkeSkrevet);
        }
    }

    private static Instant naa() {
        return Objects.requireNonNull(Klokke.OSLO.instant());
    }
}
