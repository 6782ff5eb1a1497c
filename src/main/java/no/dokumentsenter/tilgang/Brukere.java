package no.dokumentsenter.tilgang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.dokumentsenter.felles.Brudd;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Door to accounts and grants. A grant lies behind the wall of its municipality, while a person may work in several:
 * so what concerns grants begins its own transaction with the municipalities it needs, whatever the caller has bound.
 */
@Service
public class Brukere {
    private final BrukerRepository repository;
    private final Kommuner kommuner;
    private final PasswordEncoder passordkoder;
    private final TransactionTemplate transaksjon;
    private final TransactionTemplate lesing;
    private final Personminne minne = new Personminne();

    Brukere(
            BrukerRepository repository,
            Kommuner kommuner,
            PasswordEncoder passordkoder,
            PlatformTransactionManager transaksjoner) {
        this.repository = repository;
        this.kommuner = kommuner;
        this.passordkoder = passordkoder;
        this.transaksjon = new TransactionTemplate(transaksjoner);
        this.lesing = new TransactionTemplate(transaksjoner);
        lesing.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        lesing.setReadOnly(true);
    }

    /**
     * Makes an account, without any grant.
     *
     * @throws Konflikt when the user name is taken; it is never given to another, for it stands in the log
     */
    @Transactional
    public UUID opprett(NyBruker ny) {
        var brudd = Brukerregler.kontroller(ny);
        if (!brudd.isEmpty()) {
            throw new Regelbrudd(brudd);
        }
        var id = UuidV7.ny();
        if (!repository.settInn(id, ny, ny.passord().map(passordkoder::encode), Instant.now(Klokke.OSLO))) {
            throw new Konflikt("tilgang.brukernavn_tatt", ny.brukernavn());
        }
        return id;
    }

    /**
     * Gives a role in a municipality from a day to and with another.
     *
     * @throws Regelbrudd when the account is unknown, the dates are turned round or an auditor has no end date
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void tildel(String brukernavn, Kommune kommune, Rolle rolle, LocalDate fra, Optional<LocalDate> til) {
        var brudd = new ArrayList<Brudd>();
        if (rolle == Rolle.REVISOR && til.isEmpty()) {
            brudd.add(Brudd.i("tilDato", "tilgang.revisor_uten_sluttdato"));
        }
        if (til.isPresent() && til.get().isBefore(fra)) {
            brudd.add(Brudd.i("tilDato", "tilgang.sluttdato_foer_startdato"));
        }
        if (!brudd.isEmpty()) {
            throw new Regelbrudd(brudd);
        }
        Kommunevalg.gjoerI(
                kommune,
                () -> transaksjon.executeWithoutResult(_ -> {
                    var bruker = repository
                            .finn(brukernavn, idag())
                            .orElseThrow(() -> Regelbrudd.i("brukernavn", "tilgang.ukjent_bruker", brukernavn));
                    repository.tildel(kommune, bruker.id(), rolle, fra, til);
                }));
        minne.glem(brukernavn);
    }

    /**
     * The person with the grants in force today; empty when there is no such account or it has ended. Remembered for
     * at most 30 seconds, and never from one day to the next.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Person> person(String brukernavn) {
        return minne.hent(brukernavn, () -> lesPerson(brukernavn));
    }

    private Optional<Person> lesPerson(String brukernavn) {
        var idag = idag();
        var alle = kommuner.alle();
        return Kommunevalg.blant(
                alle,
                () -> lesing.execute(_ -> repository
                        .finn(brukernavn, idag)
                        .filter(bruker -> !bruker.sluttet())
                        .map(bruker -> bruker.som(roller(alle, bruker.id(), idag)))));
    }

    private Map<Kommune, Set<Rolle>> roller(List<Kommune> alle, UUID bruker, LocalDate idag) {
        var roller = new LinkedHashMap<Kommune, Set<Rolle>>();
        var tildelinger = repository.tildelinger(bruker, idag);
        alle.stream()
                .sorted(Comparator.comparingInt(Kommune::id))
                .forEach(kommune -> tildelinger.stream()
                        .filter(tildeling -> tildeling.kommuneId() == kommune.id())
                        .forEach(tildeling -> roller.computeIfAbsent(kommune, _ -> EnumSet.noneOf(Rolle.class))
                                .add(tildeling.rolle())));
        return roller;
    }

    /** Who can be given a case there, by name. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Saksbehandlervalg> saksbehandlere(Kommune kommune) {
        return Kommunevalg.i(kommune, () -> lesing.execute(_ -> repository.saksbehandlere(kommune, idag())));
    }

    /** Turns single letter keys on or off (WCAG 2.1.4). */
    @Transactional
    public void settHurtigtaster(String brukernavn, boolean paa) {
        repository.settHurtigtaster(brukernavn, paa);
        minne.glem(brukernavn);
    }

    @Transactional(readOnly = true)
    public boolean finnes(String brukernavn) {
        return repository.finn(brukernavn, idag()).isPresent();
    }

    private static LocalDate idag() {
        return LocalDate.now(Klokke.OSLO);
    }
}
