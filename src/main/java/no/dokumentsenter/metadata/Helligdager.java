package no.dokumentsenter.metadata;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the calendar: deadlines in the law count working days. */
@Service
public class Helligdager {
    private final MetadataRepository repository;
    private volatile Set<LocalDate> lest = Set.of();

    Helligdager(MetadataRepository repository) {
        this.repository = repository;
    }

    /**
     * Monday to Friday, and no public holiday.
     *
     * @throws IllegalStateException outside the years that the table holds: a wrong deadline is worse than none
     */
    @Transactional(readOnly = true)
    public boolean erVirkedag(LocalDate dag) {
        var helligdager = helligdager();
        if (helligdager.stream().noneMatch(helligdag -> helligdag.getYear() == dag.getYear())) {
            throw new IllegalStateException("Helligdagene er ikke lagt inn for " + dag.getYear());
        }
        var helg = dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !helg && !helligdager.contains(dag);
    }

    /**
     * The working day that is so many working days after the day, which itself is not counted.
     *
     * @param antall one or more
     */
    @Transactional(readOnly = true)
    public LocalDate virkedagEtter(LocalDate dag, int antall) {
        var frist = dag;
        for (int igjen = antall; igjen > 0; ) {
            frist = frist.plusDays(1);
            if (erVirkedag(frist)) igjen--;
        }
        return frist;
    }

    private Set<LocalDate> helligdager() {
        if (lest.isEmpty()) {
            lest = repository.helligdager().stream().collect(Collectors.toUnmodifiableSet());
        }
        return lest;
    }
}
