package no.dokumentsenter.journalkontroll;

import java.time.LocalDate;
import java.util.List;

/**
 * The journal of one municipality on one day.
 *
 * @param tidligst the first day that it may be put out (embargo)
 */
public record Kontrolldag(LocalDate dag, LocalDate tidligst, List<Kontrollpost> poster) {
    public long avgjorte() {
        return poster.stream().filter(Kontrollpost::erAvgjort).count();
    }

    public boolean erAvgjort() {
        return avgjorte() == poster.size();
    }

    /** Those that go out when the day does. */
    public List<Kontrollpost> klare() {
        return poster.stream()
                .filter(post -> post.erGodkjent() && !post.lagtUt())
                .toList();
    }
}
