package no.dokumentsenter.arkivstruktur;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to Noark 5's upper structure. */
@Service
public class Arkivstruktur {
    private final ArkivstrukturRepository repository;
    private final Endringslogg logg;

    Arkivstruktur(ArkivstrukturRepository repository, Endringslogg logg) {
        this.repository = repository;
        this.logg = logg;
    }

    /** Begins the municipality's archive. Refused when it has one: a second archive is a decision, not a default. */
    @Transactional
    public void begynn(NyttArkiv ny) {
        if (repository.harArkiv(Kommunevalg.valgt())) {
            throw Regelbrudd.i("", "arkivstruktur.har_arkiv");
        }
        var arkiv = UuidV7.ny();
        repository.settInnArkiv(Kommunevalg.valgt(), arkiv, ny);
        logg.opprettet("arkiv", arkiv, Map.of("tittel", ny.tittel(), "arkivskaperNavn", ny.arkivskaperNavn()));
        var system = UuidV7.ny();
        repository.settInnKlassifikasjonssystem(Kommunevalg.valgt(), system, ny);
        logg.opprettet("klassifikasjonssystem", system, Map.of("tittel", ny.klassifikasjonstittel()));
        for (var del : ny.deler()) {
            var id = UuidV7.ny();
            repository.settInnArkivdel(Kommunevalg.valgt(), id, arkiv, system, del, ny.periodestart());
            logg.opprettet("arkivdel", id, Map.of("tittel", del.tittel(), "arkivdelstatus", "A"));
        }
        for (var klasse : ny.klasser()) {
            var id = UuidV7.ny();
            repository.settInnKlasse(Kommunevalg.valgt(), id, system, klasse);
            logg.opprettet("klasse", id, Map.of("klasseID", klasse.klasseId(), "tittel", klasse.tittel()));
        }
    }

    /** Whether the bound municipality has begun. */
    @Transactional(readOnly = true)
    public boolean harArkiv() {
        return repository.harArkiv(Kommunevalg.valgt());
    }

    /** The parts that take new cases (6.2.3: only those with status A). */
    @Transactional(readOnly = true)
    public List<Arkivdel> aktiveArkivdeler() {
        return repository.aktiveArkivdeler(Kommunevalg.valgt());
    }

    /** Every class of the municipality, in the order of their ids. */
    @Transactional(readOnly = true)
    public List<Klasse> klasser() {
        return repository.klasser(Kommunevalg.valgt());
    }

    /** The class that a person wrote: its id, alone or before its title. */
    @Transactional(readOnly = true)
    public Optional<Klasse> klasseSkrevet(String tekst) {
        return repository.klasseSkrevet(Kommunevalg.valgt(), tekst);
    }

    /** The class of a case. */
    @Transactional(readOnly = true)
    public Klasse klasse(UUID id) {
        return repository.klasse(Kommunevalg.valgt(), id);
    }
}
