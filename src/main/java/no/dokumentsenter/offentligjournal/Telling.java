package no.dokumentsenter.offentligjournal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How many entries, counted no further than {@link #TAK}: the exact number of a common word costs more than it tells.
 *
 * @param deler by day and type, of the newest
 */
public record Telling(List<Del> deler) {
    /** Where counting stops. */
    public static final int TAK = 1_001;

    /** The entries of one day and type. */
    public record Del(LocalDate journaldato, String journalposttype, int antall) {}

    /** At most {@link #TAK}. */
    public int antall() {
        return deler.stream().mapToInt(Del::antall).sum();
    }

    /** Whether there may be more than was counted. */
    public boolean flere() {
        return antall() >= TAK;
    }

    /** How many of these types. Only right when there are no more than were counted. */
    public int avType(List<String> typer) {
        return deler.stream()
                .filter(del -> typer.contains(del.journalposttype()))
                .mapToInt(Del::antall)
                .sum();
    }

    /** How many that day; 0 when the counting may have stopped within it. */
    public int paaDag(LocalDate dag) {
        var eldste = deler.stream().map(Del::journaldato).min(Comparator.naturalOrder());
        if (flere() && eldste.filter(dag::equals).isPresent()) {
            return 0;
        }
        return deler.stream()
                .filter(del -> del.journaldato().equals(dag))
                .mapToInt(Del::antall)
                .sum();
    }
}
