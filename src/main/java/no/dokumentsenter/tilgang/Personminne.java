package no.dokumentsenter.tilgang;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import no.dokumentsenter.felles.Klokke;

/** Spares the database one question per click. The day is part of the key: a grant ends at midnight, not later. */
final class Personminne {
    private static final Duration LENGST = Duration.ofSeconds(30);
    private static final int FLEST = 1000;

    private final Map<String, Husket> husket = new ConcurrentHashMap<>();

    Optional<Person> hent(String brukernavn, Supplier<Optional<Person>> les) {
        var naa = Instant.now(Klokke.OSLO);
        var fra = husket.get(brukernavn);
        if (fra != null && fra.gjelder(naa)) {
            return Optional.of(fra.person());
        }
        var person = les.get();
        if (husket.size() >= FLEST) {
            husket.clear();
        }
        person.ifPresentOrElse(lest -> husket.put(brukernavn, new Husket(lest, naa)), () -> husket.remove(brukernavn));
        return person;
    }

    void glem(String brukernavn) {
        husket.remove(brukernavn);
    }

    private record Husket(Person person, Instant lest) {
        boolean gjelder(Instant naa) {
            return !naa.isBefore(lest) && naa.isBefore(lest.plus(LENGST)) && dag(naa).equals(dag(lest));
        }

        private static LocalDate dag(Instant tid) {
            return LocalDate.ofInstant(tid, Klokke.SONE);
        }
    }
}
