package no.dokumentsenter.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

/** The days when the office is open, and how busy each is. */
final class Virkedager {
    private static final Set<MonthDay> FASTE =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 17), MonthDay.of(12, 25), MonthDay.of(12, 26));
    private static final double[] MAANED = {1.1, 1.0, 1.1, 1.0, 1.05, 1.15, 0.6, 1.0, 1.1, 1.1, 1.1, 0.9};
    private static final double[] UKEDAG = {1.35, 1.05, 1.0, 0.9, 0.8};

    private Virkedager() {}

    static List<LocalDate> mellom(LocalDate fra, LocalDate foer) {
        return fra.datesUntil(foer).filter(Virkedager::erVirkedag).toList();
    }

    static boolean erVirkedag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY && dag.getDayOfWeek() != DayOfWeek.SUNDAY && !erHelligdag(dag);
    }

    static double vekt(LocalDate dag) {
        return MAANED[dag.getMonthValue() - 1] * UKEDAG[dag.getDayOfWeek().getValue() - 1];
    }

    private static boolean erHelligdag(LocalDate dag) {
        var paaske = foerstePaaskedag(dag.getYear());
        return FASTE.contains(MonthDay.from(dag))
                || List.of(-3, -2, 0, 1, 39, 49, 50).stream().anyMatch(avstand -> dag.equals(paaske.plusDays(avstand)));
    }

    /** The Gregorian computus (Meeus, Jones and Butcher). */
    private static LocalDate foerstePaaskedag(int aar) {
        int a = aar % 19;
        int b = aar / 100;
        int c = aar % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(aar, sum / 31, sum % 31 + 1);
    }
}
