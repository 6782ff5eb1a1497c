package no.dokumentsenter.bevaring;

import java.util.Map;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Kodeliste;
import no.dokumentsenter.metadata.Kodelister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the decisions on keeping and destroying. It destroys nothing itself. */
@Service
public class Kassasjoner {
    private final KassasjonRepository repository;
    private final Kodelister kodelister;
    private final Endringslogg logg;

    Kassasjoner(KassasjonRepository repository, Kodelister kodelister, Endringslogg logg) {
        this.repository = repository;
        this.kodelister = kodelister;
        this.logg = logg;
    }

    /** Decides for a unit and returns the id. Destroying without ground, time or day is refused. */
    @Transactional
    public UUID vedta(Kassasjon kassasjon) {
        kodelister.krev(Kodeliste.KASSASJONSVEDTAK, kassasjon.kassasjonsvedtak());
        if (!kassasjon.erFullstendig()) {
            throw Regelbrudd.i("kassasjonshjemmel", "kassasjon.uten_hjemmel_eller_dato");
        }
        var id = UuidV7.ny();
        repository.settInn(Kommunevalg.valgt(), id, kassasjon);
        logg.opprettet(
                "kassasjon", id, Map.of("enhet", kassasjon.enhet(), "kassasjonsvedtak", kassasjon.kassasjonsvedtak()));
        return id;
    }

    /** Notes that a unit is destroyed and returns the id. */
    @Transactional
    public UUID noterUtfoert(UtfoertKassasjon utfoert) {
        var id = UuidV7.ny();
        repository.settInn(Kommunevalg.valgt(), id, utfoert);
        logg.opprettet("utfoertKassasjon", id, Map.of("enhet", utfoert.enhet()));
        return id;
    }
}
