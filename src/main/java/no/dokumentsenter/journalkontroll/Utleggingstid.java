package no.dokumentsenter.journalkontroll;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Innstilling;
import no.dokumentsenter.kommune.Innstillinger;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Helligdager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When a municipality lets its decided days go out by themselves. */
@Component
public class Utleggingstid {
    private final Innstillinger innstillinger;
    private final Helligdager helligdager;

    Utleggingstid(Innstillinger innstillinger, Helligdager helligdager) {
        this.innstillinger = innstillinger;
        this.helligdager = helligdager;
    }

    /** The time of day, if the municipality has decided one; else its days are put out by a person. */
    @Transactional(readOnly = true)
    public Optional<LocalTime> klokkeslett() {
        return innstillinger
                .gjelder(Kommunevalg.valgt(), Innstilling.KLOKKESLETT)
                .map(LocalTime::parse);
    }

    /** Whether today is a working day and the time has come. */
    @Transactional(readOnly = true)
    boolean erKommet() {
        return helligdager.erVirkedag(LocalDate.now(Klokke.OSLO))
                && klokkeslett()
                        .filter(tid -> !LocalTime.now(Klokke.OSLO).isBefore(tid))
                        .isPresent();
    }
}
