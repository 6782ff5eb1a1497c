package no.dokumentsenter.periodekontroll;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.dokumentsenter.metadata.Helligdager;
import org.springframework.stereotype.Component;

/** The thresholds of a control as the SQL asks for them. */
@Component
class Kontrollgrenser {
    private final Helligdager helligdager;

    Kontrollgrenser(Helligdager helligdager) {
        this.helligdager = helligdager;
    }

    /** {@code :dager} is the number and {@code :dager_siden} the day: what is before it is more than that old. */
    Map<String, Object> verdier(List<Grense> grenser, LocalDate idag) {
        var verdier = new HashMap<String, Object>();
        for (var grense : grenser) {
            verdier.put(grense.navn(), grense.verdi());
            switch (grense.navn()) {
                case "dager", "vindu" -> verdier.put(grense.navn() + "_siden", idag.minusDays(grense.verdi()));
                case "maaneder" -> verdier.put("maaneder_siden", idag.minusMonths(grense.verdi()));
                case "virkedager" -> verdier.put("virkedager_siden", virkedagerSiden(grense.verdi(), idag));
                default -> {}
            }
        }
        return verdier;
    }

    /** The day after the last one that has that many whole working days between itself and today. */
    private LocalDate virkedagerSiden(int virkedager, LocalDate idag) {
        var dag = idag.minusDays(virkedager + 1L);
        while (!helligdager.virkedagEtter(dag, virkedager).isBefore(idag)) {
            dag = dag.minusDays(1);
        }
        return dag.plusDays(1);
    }
}
