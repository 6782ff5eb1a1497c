package no.dokumentsenter.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Sixty days of an archive's life, made from a seed: the same seed and date give the same history. What a case is about
 * follows from the seed alone, so that the sample post can speak of it; the date decides only when things happen.
 */
public final class Historie {
    /** The seed that the sample post was written for. */
    public static final long FROE = 20261123L;

    private static final int DAGER = 60;
    private static final Map<String, Integer> ANTALL_SAKER = Map.of("vaaler", 62, "grue", 65, "aasnes", 78);

    private Historie() {}

    /**
     * All registrations in time order, on working days from sixty days before the date to the day before it. The cases
     * of faste.csv come first in each municipality, so an archive that was empty gives them its lowest numbers.
     */
    public static List<Hendelse> lag(LocalDate idag, long froe) {
        var grunnlag = Grunnlag.les();
        // Past the date too: a step that would fall there has not happened yet.
        var dager = Virkedager.mellom(idag.minusDays(DAGER), idag.plusDays(30));
        var hendelser = new ArrayList<Hendelse>();
        for (var kommune : Demodata.kommuner()) {
            hendelser.addAll(iKommune(grunnlag, kommune, dager, idag, froe));
        }
        hendelser.sort(Comparator.comparing(Hendelse::naar).thenComparing(Hendelse::sakNoekkel));
        return List.copyOf(hendelser);
    }

    private static List<Hendelse> iKommune(
            Grunnlag grunnlag, Demokommune kommune, List<LocalDate> dager, LocalDate idag, long froe) {
        var faste = grunnlag.faste(kommune.slug());
        int antall = ANTALL_SAKER.getOrDefault(kommune.slug(), 0);
        int antallDager = (int) dager.stream().filter(dag -> dag.isBefore(idag)).count();
        var hendelser = new ArrayList<Hendelse>();
        for (int nr = 0; nr < antall; nr++) {
            var terning = new SplittableRandom(froe * 1_000_003 + kommune.kommuneId() * 10_007L + nr);
            var fast = nr < faste.size() ? Optional.of(faste.get(nr)) : Optional.<Ressurs.Rad>empty();
            var moenster = fast.map(rad -> grunnlag.moenster(rad.verdi("moenster")))
                    .orElseGet(() -> grunnlag.trekkMoenster(terning));
            var sak = new Demosak(
                    grunnlag, kommune, "%s-%03d".formatted(kommune.slug(), nr + 1), moenster, fast, terning);
            var start = fast.isPresent()
                    ? dager.getFirst().atTime(8, 5 + nr * 10)
                    : klokkeslett(dager.get(trekkDag(dager, 0, antallDager, terning)), terning);
            int lengde = fast.isPresent() ? terning.nextInt(3, 6) : lengde(terning);
            hendelser.addAll(forloep(sak, sak.trinn(lengde), start, dager, idag, terning));
        }
        return hendelser;
    }

    /** The case lives on until its steps are spent or the days are. */
    private static List<Hendelse> forloep(
            Demosak sak,
            List<Saksmoenster.Trinn> trinn,
            LocalDateTime start,
            List<LocalDate> dager,
            LocalDate idag,
            RandomGenerator terning) {
        var hendelser = new ArrayList<Hendelse>();
        int dag = dager.indexOf(start.toLocalDate());
        var naar = start;
        for (var steg : trinn) {
            hendelser.add(sak.hendelse(steg, naar, hendelser.isEmpty()));
            int neste = dag + 1 + terning.nextInt(trinn.size() > 8 ? 2 : 7);
            dag = trekkDag(dager, neste, neste + 3, terning);
            if (!dager.get(dag).isBefore(idag)) {
                break;
            }
            naar = klokkeslett(dager.get(dag), terning);
        }
        return hendelser;
    }

    /** After 09:00, so that the fixed cases of the first morning come first. */
    private static LocalDateTime klokkeslett(LocalDate dag, RandomGenerator terning) {
        return dag.atTime(9, 0).plusSeconds(terning.nextInt(6 * 3600 + 1800));
    }

    private static int trekkDag(List<LocalDate> dager, int fra, int til, RandomGenerator terning) {
        double sum =
                dager.subList(fra, til).stream().mapToDouble(Virkedager::vekt).sum();
        double rest = terning.nextDouble(sum);
        int dag = fra;
        while (dag < til - 1 && rest >= Virkedager.vekt(dager.get(dag))) {
            rest -= Virkedager.vekt(dager.get(dag));
            dag++;
        }
        return dag;
    }

    /** Mostly short, a few long: near the shares of a real archive, with fewer of the longest since time cuts them. */
    private static int lengde(RandomGenerator terning) {
        int kast = terning.nextInt(100);
        if (kast < 36) {
            return 1;
        }
        if (kast < 77) {
            return terning.nextInt(2, 6);
        }
        return kast < 96 ? terning.nextInt(6, 13) : terning.nextInt(21, 26);
    }
}
