package no.dokumentsenter.periodekontroll;

import java.time.LocalDate;
import java.util.Optional;
import no.dokumentsenter.felles.Klokke;

/**
 * How a control stands in a municipality.
 *
 * @param ansvarlig user name of who follows it up
 */
public record Kontrollstatus(Periodekontroll kontroll, Optional<Kjoering> sist, Optional<String> ansvarlig) {
    /** The day it runs by itself; one that never ran runs today, and one that failed the day after. */
    public LocalDate neste(LocalDate idag) {
        return sist.map(en -> en.startetTid()
                        .atZoneSameInstant(Klokke.SONE)
                        .toLocalDate()
                        .plusDays(en.antall() == null ? 1 : kontroll.intervallDager()))
                .orElse(idag);
    }
}
