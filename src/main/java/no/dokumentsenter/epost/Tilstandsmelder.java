package no.dokumentsenter.epost;

import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Kanalfeil;
import no.dokumentsenter.postmottak.Kanalstatus;
import no.dokumentsenter.postmottak.Tilknytning;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says how it goes with each mailbox and each server that receipts go to. A database that is away must not stop the fetching for good. */
@Component
class Tilstandsmelder {
    private static final Logger LOGG = LoggerFactory.getLogger(Tilstandsmelder.class);

    private final Kanalstatus status;

    Tilstandsmelder(Kanalstatus status) {
        this.status = status;
    }

    void lyktes(Kommune kommune, Tilknytning hva) {
        si(kommune, () -> status.lyktes(hva));
    }

    void feilet(Kommune kommune, Tilknytning hva, Kanalfeil feil) {
        si(kommune, () -> status.feilet(hva, feil));
    }

    private static void si(Kommune kommune, Runnable melding) {
        try {
            Kommunevalg.gjoerI(kommune, melding);
        } catch (RuntimeException feil) {
            LOGG.warn("epost {}: tilstanden ble ikke skrevet", kommune, feil);
        }
    }
}
