package no.dokumentsenter.arbeidsflate.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.web.Tilstede;
import no.dokumentsenter.tilgang.Person;
import org.springframework.stereotype.Component;

/**
 * Who asked for a page the last five minutes. Kept in memory and nowhere else: it is a help to colleagues, not a record
 * of anybody's working day.
 */
@Component
class Naervaer {
    private static final Duration LENGE = Duration.ofMinutes(5);

    private final Map<String, Sett> sett = new ConcurrentHashMap<>();

    private record Sett(Person person, Instant naar) {}

    /** The person is here now. */
    void merk(Person person) {
        var naa = Instant.now(Klokke.OSLO);
        sett.values().removeIf(en -> en.naar().isBefore(naa.minus(LENGE)));
        sett.put(person.brukernavn(), new Sett(person, naa));
    }

    /** Those who share a municipality with this person, by name. */
    List<Tilstede> kolleger(Person meg) {
        var grense = Instant.now(Klokke.OSLO).minus(LENGE);
        return sett.values().stream()
                .filter(en -> !en.naar().isBefore(grense))
                .map(Sett::person)
                .filter(person -> !person.brukernavn().equals(meg.brukernavn()))
                .filter(person -> !Collections.disjoint(
                        person.roller().keySet(), meg.roller().keySet()))
                .sorted(Comparator.comparing(Person::navn))
                .map(Naervaer::tilstede)
                .toList();
    }

    static Tilstede tilstede(Person person) {
        return new Tilstede(person.navn(), person.initialer(), person.sted());
    }
}
