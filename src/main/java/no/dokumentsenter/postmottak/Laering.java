package no.dokumentsenter.postmottak;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.forslag.Avsenderfunn;
import no.dokumentsenter.postmottak.forslag.Funn;
import no.dokumentsenter.postmottak.forslag.Laerdom;
import no.dokumentsenter.postmottak.forslag.Navneform;
import no.dokumentsenter.postmottak.forslag.Ordbruk;
import no.dokumentsenter.postmottak.forslag.Titteldom;
import no.dokumentsenter.postmottak.forslag.Treff;
import no.dokumentsenter.sak.SakId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Learns from the municipality's own journal, after the fact: registering writes nothing here. What is learned can be
 * forgotten and learned anew at any time.
 */
@Component
class Laering {
    /** How much is learned while a letter waits to be read; the job takes the rest. */
    static final int FOER_LESING = 500;

    /** Letters of one sender that are looked at for a title. */
    private static final int TITLER = 60;

    private static final int I_HVER_KLASSE = 150;
    private static final int FLEST = 3000;
    /** An entry's id is made before its transaction ends: so much later may an older id turn up. */
    private static final Duration ETTERNOELERE = Duration.ofMinutes(5);

    private static final UUID BEGYNNELSEN = new UUID(0, 0);

    private final LaeringRepository repository;

    Laering(LaeringRepository repository) {
        this.repository = repository;
    }

    /**
     * Learns from entries that are new, oldest first; nothing when another is doing it.
     *
     * @return how many
     */
    @Transactional
    int laer(int antall) {
        var kommune = Kommunevalg.valgt();
        if (!repository.laas(kommune)) {
            return 0;
        }
        var fra = fra(kommune);
        var nye = repository.ulaert(kommune, fra, antall);
        if (nye.isEmpty()) {
            return 0;
        }
        var roetter = repository.roetter(nye.stream()
                .flatMap(ny -> List.of(ny.tittel(), ny.tekst(), String.join(" ", ny.personer())).stream())
                .flatMap(tekst -> Ordbruk.i(tekst).stream())
                .collect(Collectors.toSet()));
        Function<String, Set<String>> ord = tekst -> Ordbruk.i(tekst).stream()
                .filter(roetter::containsKey)
                .map(roetter::get)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var navn = new HashSet<String>();
        for (var ny : nye) {
            repository.settInn(
                    kommune,
                    ny.id(),
                    ny.motpart().strip().toLowerCase(java.util.Locale.ROOT).hashCode(),
                    ny.rettet(),
                    ord.apply(ny.tittel()),
                    ord.apply(ny.tekst()));
            ny.personer().forEach(person -> navn.addAll(ord.apply(person)));
        }
        repository.settInnNavn(kommune, navn);
        repository.glem(kommune, fra, I_HVER_KLASSE);
        return nye.size();
    }

    /** Some time before the newest that is known; in a journal that is old when learning begins, what is newest of it. */
    private UUID fra(Kommune kommune) {
        return repository
                .siste(kommune)
                .map(siste -> new UUID(siste.getMostSignificantBits() - (ETTERNOELERE.toMillis() << 16), 0))
                .or(() -> repository.fraNyeste(kommune, FLEST))
                .orElse(BEGYNNELSEN);
    }

    /** Forgets what was learned in the bound municipality; the job learns it again from the journal. */
    @Transactional
    void glem() {
        repository.glemAlt(Kommunevalg.valgt());
    }

    /** What the bound municipality's letters have taught. */
    @Transactional(propagation = Propagation.MANDATORY)
    Laerdom laerdom() {
        var kommune = Kommunevalg.valgt();
        var titler = repository.plan(kommune);
        var roetter = repository.roetter(titler.values().stream()
                .flatMap(tittel -> Ordbruk.i(tittel).stream())
                .collect(Collectors.toSet()));
        var plan = new TreeMap<String, Set<String>>();
        titler.forEach((klasse, tittel) -> plan.put(
                klasse,
                Ordbruk.i(tittel).stream()
                        .filter(roetter::containsKey)
                        .map(roetter::get)
                        .collect(Collectors.toSet())));
        return new Laerdom(repository.eksempler(kommune, FLEST), repository.navneord(kommune), plan);
    }

    /** The sender by the number in the letterhead, as this journal has written the name before; else as the letter has it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Funn medKjentAvsender(Funn funn) {
        return funn.orgnr()
                .flatMap(nr -> repository
                        .virksomhet(Kommunevalg.valgt(), nr.verdi())
                        .map(navn -> new Treff<>(new Avsenderfunn(navn, adresse(funn), false), nr.bevis())))
                .map(funn::medAvsender)
                .or(() -> funn.avsender()
                        .flatMap(lest -> repository.navn(
                                Kommunevalg.valgt(), lest.verdi().navn()))
                        .flatMap(navn -> medNavn(funn, navn)))
                .orElse(funn);
    }

    /** A name that was read nearly right is written as the letters of the case write it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Funn medSakensNavn(Funn funn, SakId sak) {
        return funn.avsender()
                .flatMap(lest -> repository.navn(Kommunevalg.valgt(), sak.verdi()).stream()
                        .filter(navn -> Navneform.erSamme(lest.verdi().navn(), navn))
                        .findFirst())
                .flatMap(navn -> medNavn(funn, navn))
                .orElse(funn);
    }

    private static Optional<Funn> medNavn(Funn funn, String navn) {
        return funn.avsender()
                .filter(lest -> !lest.verdi().navn().equals(navn))
                .map(lest -> funn.medAvsender(new Treff<>(
                        new Avsenderfunn(
                                navn, lest.verdi().adresse(), lest.verdi().erPerson()),
                        lest.bevis())));
    }

    private static String adresse(Funn funn) {
        return funn.avsender().map(lest -> lest.verdi().adresse()).orElse("");
    }

    /** What letters of this kind from this sender are called here, when most are called the same. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Titteldom.Svar> tittel(Funn funn) {
        var kommune = Kommunevalg.valgt();
        var avsender = funn.avsender().map(treff -> treff.verdi().navn()).filter(navn -> !navn.isBlank());
        var brev =
                avsender.map(navn -> repository.titler(kommune, navn, TITLER)).orElse(List.of());
        if (brev.isEmpty()) {
            return Optional.empty();
        }
        var navneord = repository.navneord(kommune);
        var roetter = repository.roetter(
                brev.stream().flatMap(ett -> Ordbruk.i(ett.tittel()).stream()).collect(Collectors.toSet()));
        return Titteldom.av(
                brev,
                funn.tittel().map(Treff::verdi).orElse(""),
                funn.eiendommer().stream()
                        .findFirst()
                        .map(treff -> treff.verdi().gnr() + "/" + treff.verdi().bnr())
                        .orElse(""),
                ord -> navneord.contains(ord) || navneord.contains(roetter.getOrDefault(ord, ord)));
    }

    Map<String, String> roetter(Set<String> ord) {
        return repository.roetter(ord);
    }
}
